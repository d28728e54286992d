-- Who owns what, unless it is the owner of the database or a superuser. The types of rows and arrays are their
-- relation's.
with own (class, oid, owner) as (
    select 'pg_class'::regclass::oid, oid, relowner from pg_class where relkind in ('r', 'p', 'v', 'm', 'f', 'S')
    union all
    select 'pg_type'::regclass, t.oid, t.typowner
    from pg_type t left join pg_class c on c.oid = t.typrelid
    where t.typtype in ('e', 'd', 'r', 'p') or c.relkind = 'c' or t.typtype = 'b' and t.typarray <> 0
    union all
    select 'pg_namespace'::regclass, oid, nspowner from pg_namespace
    where nspname <> 'public' or pg_get_userbyid(nspowner) <> 'pg_database_owner'
    union all
    select 'pg_proc'::regclass, oid, proowner from pg_proc
    union all
    select 'pg_operator'::regclass, oid, oprowner from pg_operator
    union all
    select 'pg_opclass'::regclass, oid, opcowner from pg_opclass
    union all
    select 'pg_opfamily'::regclass, oid, opfowner from pg_opfamily
    union all
    select 'pg_collation'::regclass, oid, collowner from pg_collation
    union all
    select 'pg_conversion'::regclass, oid, conowner from pg_conversion
    union all
    select 'pg_language'::regclass, oid, lanowner from pg_language
    union all
    select 'pg_statistic_ext'::regclass, oid, stxowner from pg_statistic_ext
    union all
    select 'pg_ts_dict'::regclass, oid, dictowner from pg_ts_dict
    union all
    select 'pg_ts_config'::regclass, oid, cfgowner from pg_ts_config
    union all
    select 'pg_foreign_data_wrapper'::regclass, oid, fdwowner from pg_foreign_data_wrapper
    union all
    select 'pg_foreign_server'::regclass, oid, srvowner from pg_foreign_server
    union all
    select 'pg_event_trigger'::regclass, oid, evtowner from pg_event_trigger
    union all
    select 'pg_publication'::regclass, oid, pubowner from pg_publication
    union all
    select 'pg_subscription'::regclass, s.oid, s.subowner
    from pg_subscription s join pg_database d on d.oid = s.subdbid
    where d.datname = current_database()
)
-- A schema `public` that is the runner's own has replaced that of the database.
select own.class, own.oid, case when r.rolsuper or r.oid = d.datdba then 'current_user' else r.rolname end as owner
from own
join pg_roles r on r.oid = own.owner
join pg_database d on d.datname = current_database()
where (own.oid >= 16384 or own.class = 'pg_namespace'::regclass)
    and (not r.rolsuper and r.oid <> d.datdba
        or own.class = 'pg_namespace'::regclass and own.oid in (select oid from pg_namespace where nspname = 'public'))
