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
select 'options of a user mapping', format('%s on server %I', case when m.umuser = 0 then 'public' else quote_ident(m.usename) end, m.srvname)
from pg_user_mappings m where m.umoptions is not null
