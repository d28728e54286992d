-- Schemas that people made, public among them.
select n.oid, n.nspname as name
from pg_namespace n
where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (
      select from pg_depend d
      where d.classid = 'pg_namespace'::regclass and d.objid = n.oid
        and d.refclassid = 'pg_extension'::regclass and d.deptype = 'e'
  )
