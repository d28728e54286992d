-- Publications with the tables and schemas that are published.
select p.oid, quote_ident(p.pubname) as name,
       array[format('create publication %I%s', p.pubname, case when p.puballtables then ' for all tables' else '' end)]
           as "create",
       (
           select json_object_agg(key, json_build_object('set', set, 'unset', unset))
           from (
               select 'publish' as key, format('alter publication %I set (publish = %L)', p.pubname,
                   concat_ws(', ', case when p.pubinsert then 'insert' end, case when p.pubupdate then 'update' end,
                       case when p.pubdelete then 'delete' end, case when p.pubtruncate then 'truncate' end)) as set,
                   format('alter publication %I set (publish = ''insert, update, delete, truncate'')', p.pubname)
                       as unset
               where not (p.pubinsert and p.pubupdate and p.pubdelete and p.pubtruncate)
               union all
               select 'publish_via_partition_root',
                   format('alter publication %I set (publish_via_partition_root = true)', p.pubname),
                   format('alter publication %I set (publish_via_partition_root = false)', p.pubname)
               where p.pubviaroot
               union all
               select 'publish_generated_columns',
                   format('alter publication %I set (publish_generated_columns = stored)', p.pubname),
                   format('alter publication %I set (publish_generated_columns = none)', p.pubname)
               where {p.pubgencols} = 's'
               union all
               select 'table ' || relation,
                   concat(format('alter publication %I add table %s%s', p.pubname, case when c.relkind <> 'p'
                          and exists (select from pg_inherits i where i.inhparent = c.oid) then 'only ' else '' end,
                          relation),
                      ' (' || nullif(array_to_string(array(
                          select quote_ident(a.attname) from pg_attribute a
                          where a.attrelid = c.oid and a.attnum = any (r.prattrs) order by a.attname), ', '), '') || ')',
                      ' where (' || pg_get_expr(r.prqual, r.prrelid) || ')'),
                   format('alter publication %I drop table %s', p.pubname, relation)
               from pg_publication_rel r join pg_class c on c.oid = r.prrelid join pg_namespace n
                   on n.oid = c.relnamespace
               cross join lateral format('%I.%I', n.nspname, c.relname) relation
               where r.prpubid = p.oid
               union all
               select 'tables in schema ' || quote_ident(n.nspname),
                   format('alter publication %I add tables in schema %I', p.pubname, n.nspname),
                   format('alter publication %I drop tables in schema %I', p.pubname, n.nspname)
               from pg_publication_namespace r join pg_namespace n on n.oid = r.pnnspid
               where r.pnpubid = p.oid
           ) clauses
       ) as clauses,
       array[format('drop publication %I', p.pubname)] as "drop"
from pg_publication p
