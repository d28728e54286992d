-- Defaults of the columns of views.
select d.oid, format('%I.%I.%I', n.nspname, c.relname, a.attname) as name,
       json_build_array(json_build_array('pg_class'::regclass::oid::text, c.oid::text)) as needs,
       array[format('alter view %I.%I alter column %I set default %s', n.nspname, c.relname, a.attname,
           pg_get_expr(d.adbin, d.adrelid))] as "create",
       array[format('alter view %I.%I alter column %I drop default', n.nspname, c.relname, a.attname)] as "drop"
from pg_attrdef d
join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
join pg_class c on c.oid = d.adrelid
join pg_namespace n on n.oid = c.relnamespace
where c.relkind = 'v'
