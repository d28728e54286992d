-- Schemas, and whether a role of Supabase or a superuser owns them.
select n.nspname as name, r.rolsuper or r.rolname ~ '^(supabase_|pgbouncer$|pgsodium_|dashboard_user$)' as managed
from pg_namespace n
join pg_roles r on r.oid = n.nspowner
