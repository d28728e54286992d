-- Access methods of tables and materialized views, where they are not the usual one (PostgreSQL manual, 63 Table Access
-- Method Interface Definition). A partitioned table has none of its own, but what its new partitions get.
select c.oid, names.name,
       json_build_array(json_build_array('pg_class'::regclass::oid::text, c.oid::text),
           json_build_array('pg_am'::regclass::oid::text, am.oid::text)) as needs,
       array[format('alter %s set access method %I', names.name, am.amname)] as "create",
       array[format('alter %s set access method %s', names.name, case c.relkind when 'p' then 'default' else 'heap' end)]
           as "drop"
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
join pg_am am on am.oid = c.relam
cross join lateral (
    select format('%s %I.%I', case c.relkind when 'm' then 'materialized view' else 'table' end, n.nspname, c.relname)
        as name
) names
where c.relkind in ('r', 'm') and am.amname <> 'heap' or c.relkind = 'p'
