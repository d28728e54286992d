select n.nspname as name
from pg_namespace n
where n.nspname = any ({schemas}) and not starts_with(n.nspname, 'pg_')
  and (pg_has_role(n.nspowner, 'usage') or has_schema_privilege(n.oid, 'create, usage'))
