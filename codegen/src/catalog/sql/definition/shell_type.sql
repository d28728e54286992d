-- Types that have a name and nothing else yet (PostgreSQL manual, CREATE TYPE).
select t.oid, format('%I.%I', n.nspname, t.typname) as name,
       array[format('create type %I.%I', n.nspname, t.typname)] as "create",
       array[format('drop type %I.%I', n.nspname, t.typname)] as "drop"
from pg_type t
join pg_namespace n on n.oid = t.typnamespace
where t.typtype = 'p' and not t.typisdefined
