-- Row-level security policies; role 0 is PUBLIC.
select p.oid, p.polname as name, p.polrelid as "table", p.polcmd as command, p.polpermissive as permissive,
       array(
           select pg_get_userbyid(role) from unnest(p.polroles) as roles (role)
           where role <> 0 order by pg_get_userbyid(role)
       ) as roles,
       pg_get_expr(p.polqual, p.polrelid) as "using", pg_get_expr(p.polwithcheck, p.polrelid) as with_check
from pg_policy p
join pg_class c on c.oid = p.polrelid
join pg_namespace n on n.oid = c.relnamespace
where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
