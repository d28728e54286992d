-- Objects that people made and that the model has no kind for, by the catalog that holds them.
with found (class, oid, kind) as (
    select 'pg_opclass'::regclass::oid, oid, 'operator class' from pg_opclass
    union all select 'pg_opfamily'::regclass, oid, 'operator family' from pg_opfamily
    union all select 'pg_am'::regclass, oid, 'access method' from pg_am
    union all select 'pg_transform'::regclass, oid, 'transform' from pg_transform
    union all select 'pg_ts_parser'::regclass, oid, 'text search parser' from pg_ts_parser
    union all select 'pg_ts_template'::regclass, oid, 'text search template' from pg_ts_template
    union all
    select 'pg_type'::regclass, t.oid, case t.typtype when 'b' then 'base type' else 'shell type' end
    from pg_type t
    where t.typtype = 'p' or (t.typtype = 'b' and t.typcategory <> 'A')
)
select found.kind, (pg_identify_object(found.class, found.oid, 0)).identity as name
from found
where found.oid >= 16384
  and not exists (
      select from pg_depend d where d.classid = found.class and d.objid = found.oid and d.deptype in ('e', 'i')
  )
union all
-- Objects that this version's queries do not read.
select 'collation', format('%I.%I', n.nspname, c.collname)
from pg_collation c join pg_namespace n on n.oid = c.collnamespace
where c.oid >= 16384 and current_setting('server_version_num')::int < 150000
union all
select 'publication', quote_ident(pubname) from pg_publication where current_setting('server_version_num')::int < 150000
union all
-- A shared catalog of which others may see the names alone.
select 'subscription', quote_ident(s.subname)
from pg_subscription s join pg_database d on d.oid = s.subdbid
where d.datname = current_database()
union all
select 'security label', objtype || ' ' || objname from pg_seclabels where objtype <> 'role' and objtype <> 'database'
union all
select 'partition or child that is a foreign table', format('%I.%I', n.nspname, c.relname)
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind = 'f' and exists (select from pg_inherits i where i.inhrelid = c.oid)
union all
select 'options of a user mapping', format('%s on server %I', case when m.umuser = 0 then 'public'
    else quote_ident(m.usename) end, m.srvname)
from pg_user_mappings m where m.umoptions is not null
union all
-- Triggers of constraints and of partitions that somebody has switched otherwise than what they come from.
select 'state of a trigger', format('%s on %I.%I', case when t.tgisinternal then 'a constraint''s'
    else quote_ident(t.tgname) end,
    n.nspname, c.relname)
from pg_trigger t
join pg_class c on c.oid = t.tgrelid
join pg_namespace n on n.oid = c.relnamespace
left join pg_trigger parent on parent.oid = t.tgparentid
where t.tgenabled <> case when t.tgisinternal then 'O' else parent.tgenabled end and n.nspname !~ '^pg_'
union all
-- Of NOT NULL the model knows that it holds. Before PostgreSQL 18 there is no more to know.
select case when not k.convalidated then 'NOT NULL that is not validated'
    when k.connoinherit then 'NOT NULL that is not inherited'
    else 'name of a NOT NULL' end, format('%I on %I.%I', k.conname, n.nspname, c.relname)
from pg_constraint k
join pg_class c on c.oid = k.conrelid
join pg_namespace n on n.oid = c.relnamespace
join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
where k.contype = 'n' and k.conislocal and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and (
    not k.convalidated or k.connoinherit or (
        k.conname <> c.relname || '_' || a.attname || '_not_null'
        and length(c.relname || '_' || a.attname || '_not_null') < 64
    )
)
