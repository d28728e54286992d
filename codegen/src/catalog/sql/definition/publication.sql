-- Publications with the tables and schemas that are published.
select p.oid, quote_ident(p.pubname) as name,
       array[format('create publication %I%s with (%s)', p.pubname,
           case when p.puballtables then ' for all tables' else ' for ' || nullif(array_to_string(array(
               select format('table %s%I.%I%s%s', case when c.relkind <> 'p' and exists (
                          select from pg_inherits i where i.inhparent = c.oid) then 'only ' else '' end,
                      n.nspname, c.relname,
                      ' (' || nullif(array_to_string(array(
                          select quote_ident(a.attname) from pg_attribute a
                          where a.attrelid = c.oid and a.attnum = any (r.prattrs) order by a.attnum), ', '), '') || ')',
                      ' where ' || pg_get_expr(r.prqual, r.prrelid))
               from pg_publication_rel r join pg_class c on c.oid = r.prrelid join pg_namespace n
                   on n.oid = c.relnamespace
               where r.prpubid = p.oid order by n.nspname, c.relname
           ) || array(
               select format('tables in schema %I', n.nspname)
               from pg_publication_namespace r join pg_namespace n on n.oid = r.pnnspid
               where r.pnpubid = p.oid order by n.nspname
           ), ', '), '') end,
           concat_ws(', ',
               'publish = ' || quote_literal(concat_ws(', ', case when p.pubinsert then 'insert' end,
                   case when p.pubupdate then 'update' end, case when p.pubdelete then 'delete' end,
                   case when p.pubtruncate then 'truncate' end)),
               case when p.pubviaroot then 'publish_via_partition_root = true' end,
               case when {p.pubgencols} = 's' then 'publish_generated_columns = stored' end
           )
       )] as "create",
       array[format('drop publication %I', p.pubname)] as "drop"
from pg_publication p
