-- For which kinds of object, and in which schemas, there are default privileges (PostgreSQL manual, 53.17
-- pg_default_acl).
select distinct d.defaclobjtype as kind, n.nspname as schema
from pg_default_acl d
left join pg_namespace n on n.oid = d.defaclnamespace
