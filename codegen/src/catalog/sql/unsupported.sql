-- Objects that people made and that the model has no kind for, by the catalog that holds them.
with found (class, oid, kind) as (
    select 'pg_proc'::regclass::oid, oid, 'aggregate' from pg_proc where prokind = 'a'
    union all select 'pg_operator'::regclass, oid, 'operator' from pg_operator
    union all select 'pg_opclass'::regclass, oid, 'operator class' from pg_opclass
    union all select 'pg_opfamily'::regclass, oid, 'operator family' from pg_opfamily
    union all select 'pg_cast'::regclass, oid, 'cast' from pg_cast
    union all select 'pg_collation'::regclass, oid, 'collation' from pg_collation
    union all select 'pg_conversion'::regclass, oid, 'conversion' from pg_conversion
    union all select 'pg_language'::regclass, oid, 'language' from pg_language
    union all select 'pg_am'::regclass, oid, 'access method' from pg_am
    union all select 'pg_transform'::regclass, oid, 'transform' from pg_transform
    union all select 'pg_ts_config'::regclass, oid, 'text search configuration' from pg_ts_config
    union all select 'pg_ts_dict'::regclass, oid, 'text search dictionary' from pg_ts_dict
    union all select 'pg_ts_parser'::regclass, oid, 'text search parser' from pg_ts_parser
    union all select 'pg_ts_template'::regclass, oid, 'text search template' from pg_ts_template
    union all select 'pg_foreign_data_wrapper'::regclass, oid, 'foreign data wrapper' from pg_foreign_data_wrapper
    union all select 'pg_foreign_server'::regclass, oid, 'foreign server' from pg_foreign_server
    union all select 'pg_user_mappings'::regclass, umid, 'user mapping' from pg_user_mappings
    union all select 'pg_event_trigger'::regclass, oid, 'event trigger' from pg_event_trigger
    union all select 'pg_publication'::regclass, oid, 'publication' from pg_publication
    union all select 'pg_default_acl'::regclass, oid, 'default privileges' from pg_default_acl
    union all select 'pg_rewrite'::regclass, oid, 'rule' from pg_rewrite where rulename <> '_RETURN'
    union all
    select 'pg_type'::regclass, t.oid, case t.typtype when 'r' then 'range type' when 'b' then 'base type' else 'shell type' end
    from pg_type t
    where t.typtype in ('r', 'p') or (t.typtype = 'b' and t.typcategory <> 'A')
)
select found.kind, (pg_identify_object(case when found.kind = 'user mapping' then 'pg_user_mapping'::regclass::oid else found.class end, found.oid, 0)).identity as name
from found
where found.oid >= 16384
  and not exists (
      select from pg_depend d
      where d.classid = found.class and d.objid = found.oid and d.deptype in ('e', 'i')
  )
