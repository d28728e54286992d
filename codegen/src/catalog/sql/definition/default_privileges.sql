-- Default privileges: those that a role's new objects of one kind get beside (in one schema) or instead of (in all
-- schemas)
-- PostgreSQL's own. In all schemas, what is taken from a role that has it by itself is revoked.
with d as (
    select d.oid, d.defaclrole, d.defaclobjtype as kind, d.defaclnamespace as namespace, d.defaclacl as acl,
           concat_ws(' ', 'for role', quote_ident(r.rolname), 'in schema ' || quote_ident(n.nspname)) as place,
           case d.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions'
               when 'T' then 'types'
               when 'n' then 'schemas' else 'large objects' end as objects,
           case when d.defaclnamespace = 0
               then acldefault(case d.defaclobjtype when 'S' then 's' else d.defaclobjtype end::"char", d.defaclrole)
               end as usual
    from pg_default_acl d
    join pg_roles r on r.oid = d.defaclrole
    left join pg_namespace n on n.oid = d.defaclnamespace
), changes as (
    select d.oid, 'grant' as verb, 'to' as word, item.grantee, item.is_grantable,
        string_agg(lower(item.privilege_type), ', ' order by item.privilege_type) as privileges
    from d, aclexplode(d.acl) item
    where not exists (
        select from aclexplode(d.usual) had
        where had.grantee = item.grantee and had.privilege_type = item.privilege_type
            and had.is_grantable = item.is_grantable
    )
    group by d.oid, item.grantee, item.is_grantable
    union all
    select d.oid, 'revoke', 'from', had.grantee, false, string_agg(lower(had.privilege_type), ', '
        order by had.privilege_type)
    from d, aclexplode(d.usual) had
    where not exists (
        select from aclexplode(d.acl) item where had.grantee = item.grantee and had.privilege_type = item.privilege_type
    )
    group by d.oid, had.grantee
), said as (
    select changes.*, case when grantee = 0 then 'public' else quote_ident(pg_get_userbyid(grantee)) end as role
        from changes
)
select d.oid, d.place || ' on ' || d.objects as name,
       array(
           select format('alter default privileges %s %s %s on %s %s %s%s', d.place, said.verb, said.privileges,
               d.objects,
               said.word, said.role, case when said.is_grantable then ' with grant option' else '' end)
           from said where said.oid = d.oid order by said.verb desc, said.role, said.is_grantable
       ) as "create",
       array(
           select format('alter default privileges %s %s %s on %s %s %s', d.place,
               case said.verb when 'grant' then 'revoke' else 'grant' end, said.privileges, d.objects,
               case said.verb when 'grant' then 'from' else 'to' end, said.role)
           from said where said.oid = d.oid order by said.verb desc, said.role, said.is_grantable
       ) as "drop"
from d
