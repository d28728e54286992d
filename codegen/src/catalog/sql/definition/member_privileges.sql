-- What somebody may do with a member of an extension otherwise than the extension says (PostgreSQL manual, 53.26
-- pg_init_privs), beside the owner.
with own (class, oid, owner, acl, kind, target) as (
    select 'pg_class'::regclass::oid, c.oid, c.relowner, c.relacl, case when c.relkind = 'S' then 's'
        else 'r' end::"char", case when c.relkind = 'S' then 'sequence' else 'table' end
    from pg_class c where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
    union all
    select 'pg_proc'::regclass, p.oid, p.proowner, p.proacl, 'f',
        case p.prokind when 'p' then 'procedure' else 'function' end
    from pg_proc p
    union all
    select 'pg_type'::regclass, t.oid, t.typowner, t.typacl, 'T', 'type' from pg_type t
    union all
    select 'pg_foreign_data_wrapper'::regclass, w.oid, w.fdwowner, w.fdwacl, 'F', 'foreign data wrapper'
    from pg_foreign_data_wrapper w
    union all
    select 'pg_language'::regclass, l.oid, l.lanowner, l.lanacl, 'l', 'language' from pg_language l
    union all
    select 'pg_namespace'::regclass, n.oid, n.nspowner, n.nspacl, 'n', 'schema' from pg_namespace n
), members as (
    select own.oid as member, d.refobjid as extension,
           own.target || ' ' || (pg_identify_object(own.class, own.oid, 0)).identity as target, own.owner,
           coalesce(own.acl, acldefault(own.kind, own.owner)) as acl,
           coalesce(i.initprivs, acldefault(own.kind, own.owner)) as initial
    from own
    join pg_depend d on d.classid = own.class and d.objid = own.oid and d.objsubid = 0
        and d.refclassid = 'pg_extension'::regclass and d.deptype = 'e'
    left join pg_init_privs i on i.classoid = own.class and i.objoid = own.oid and i.objsubid = 0
    where own.acl is distinct from i.initprivs
), changes as (
    select m.member, 'grant' as verb, item.grantee, item.is_grantable,
        string_agg(lower(item.privilege_type), ', ' order by item.privilege_type) as privileges
    from members m, aclexplode(m.acl) item
    where item.grantee <> m.owner and not exists (
        select from aclexplode(m.initial) had
        where had.grantee = item.grantee and had.privilege_type = item.privilege_type
            and had.is_grantable = item.is_grantable
    )
    group by m.member, item.grantee, item.is_grantable
    union all
    select m.member, 'revoke', had.grantee, had.is_grantable,
        string_agg(lower(had.privilege_type), ', ' order by had.privilege_type)
    from members m, aclexplode(m.initial) had
    where had.grantee <> m.owner and not exists (
        select from aclexplode(m.acl) item
        where had.grantee = item.grantee and had.privilege_type = item.privilege_type
    )
    group by m.member, had.grantee, had.is_grantable
), said as (
    select changes.*, case when grantee = 0 then 'public' else quote_ident(pg_get_userbyid(grantee)) end as role,
        case when is_grantable then ' with grant option' else '' end as option
    from changes
)
select m.member as oid, m.target as name, json_build_array(
           json_build_array('pg_extension'::regclass::oid::text, m.extension::text)
       ) as needs,
       array(
           select case said.verb when 'grant'
               then format('grant %s on %s to %s%s', said.privileges, m.target, said.role, said.option)
               else format('revoke %s on %s from %s', said.privileges, m.target, said.role) end
           from said where said.member = m.member order by said.verb desc, said.role, said.is_grantable
       ) as "create",
       array(
           select case said.verb when 'revoke'
               then format('grant %s on %s to %s%s', said.privileges, m.target, said.role, said.option)
               else format('revoke %s on %s from %s', said.privileges, m.target, said.role) end
           from said where said.member = m.member order by said.verb, said.role, said.is_grantable
       ) as "drop"
from members m
where exists (select from said where said.member = m.member)
