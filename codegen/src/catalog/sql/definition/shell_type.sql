-- Types that have a name and nothing else yet (PostgreSQL manual, CREATE TYPE): those that stay so, and those whose own
-- functions have to be there before they are all that they are to be. These take their functions along when they go.
select t.oid, format('%I.%I', n.nspname, t.typname) as name,
       array[format('create type %I.%I', n.nspname, t.typname)] as "create",
       case when t.typisdefined then '[]'::json end as needs,
       array[format('drop type %I.%I%s', n.nspname, t.typname, case when t.typisdefined then ' cascade' else '' end)] as "drop"
from pg_type t
join pg_namespace n on n.oid = t.typnamespace
left join pg_range r on r.rngtypid = t.oid
where t.typtype = 'p' and not t.typisdefined or r.rngcanonical <> 0
   or t.typtype = 'b' and not exists (
       select from pg_depend d where d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'i'
   )
