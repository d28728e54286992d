-- The columns of tables that views use.
select distinct a.attrelid as relation, a.attnum as number, n.nspname as schema, c.relname as table, a.attname as name,
  a.attnotnull or t.typtype = 'd' and t.typnotnull as not_null
from pg_depend d
join pg_class c on c.oid = d.refobjid and c.relkind not in ('v', 'm')
join pg_namespace n on n.oid = c.relnamespace
join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
join pg_type t on t.oid = a.atttypid
where d.classid = 'pg_rewrite'::regclass and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0
