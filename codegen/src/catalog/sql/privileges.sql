-- What others than the owner may do, item by item, where somebody has said so.
with own (class, oid, owner, acl, kind) as (
    select 'pg_class'::regclass::oid, c.oid, c.relowner, c.relacl, case when c.relkind = 'S' then 's'
        else 'r' end::"char"
    from pg_class c where c.relacl is not null and c.relnamespace <> 'pg_catalog'::regnamespace
    union all
    select 'pg_proc'::regclass, p.oid, p.proowner, p.proacl, 'f'
    from pg_proc p where p.proacl is not null and p.pronamespace <> 'pg_catalog'::regnamespace
    union all
    -- What a multirange type has was its range's when that was made.
    select 'pg_type'::regclass, t.oid, t.typowner, t.typacl, 'T'
    from pg_type t
    where t.typacl is not null and t.typtype <> 'm' and t.typnamespace <> 'pg_catalog'::regnamespace
    union all
    select 'pg_foreign_server'::regclass, s.oid, s.srvowner, s.srvacl, 'S' from pg_foreign_server s
        where s.srvacl is not null
    union all
    select 'pg_foreign_data_wrapper'::regclass, w.oid, w.fdwowner, w.fdwacl, 'F'
    from pg_foreign_data_wrapper w where w.fdwacl is not null
    union all
    select 'pg_language'::regclass, l.oid, l.lanowner, l.lanacl, 'l' from pg_language l where l.lanacl is not null
    union all
    -- One that was created by somebody in its place has not what the database's own has.
    select 'pg_namespace'::regclass, n.oid, n.nspowner, coalesce(n.nspacl, acldefault('n', n.nspowner)), 'n'
    from pg_namespace n where n.nspacl is not null or n.nspname = 'public'
)
select own.class, own.oid, null::name as "column",
       array(
           select lower(usual.privilege_type) from aclexplode(acldefault(own.kind, own.owner)) usual
           where usual.grantee = own.owner and not exists (
               select from aclexplode(own.acl) item
               where item.grantee = own.owner and item.privilege_type = usual.privilege_type
           )
       ) as withheld,
       coalesce((
           select json_agg(json_build_object(
               'role', case when item.grantee = 0 then 'public' else pg_get_userbyid(item.grantee) end,
               'privilege', lower(item.privilege_type), 'grantable', item.is_grantable,
               'by', case when item.grantor <> own.owner then pg_get_userbyid(item.grantor) end,
               'own', item.grantee = own.owner
           ))
           -- What an owner has goes without saying; a grant option is there only where somebody gave it.
           from aclexplode(own.acl) item where item.grantee <> own.owner or item.is_grantable
       ), '[]') as items
from own
union all
select 'pg_class'::regclass, a.attrelid, a.attname, '{}',
       coalesce((
           select json_agg(json_build_object(
               'role', case when item.grantee = 0 then 'public' else pg_get_userbyid(item.grantee) end,
               'privilege', lower(item.privilege_type), 'grantable', item.is_grantable,
               'by', case when item.grantor <> c.relowner then pg_get_userbyid(item.grantor) end,
               'own', item.grantee = c.relowner
           ))
           from aclexplode(a.attacl) item
       ), '[]')
from pg_attribute a
join pg_class c on c.oid = a.attrelid
where a.attacl is not null and not a.attisdropped and c.relnamespace <> 'pg_catalog'::regnamespace
