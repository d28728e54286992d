-- A view that triggers or unconditional rules write is written as whole rows.
select a.attrelid as relation, a.attnum as number, a.attname as name,
  coalesce(base.typname, t.typname) as type, coalesce(base_schema.nspname, type_schema.nspname) as type_schema,
  not (a.attnotnull or t.typtype = 'd' and t.typnotnull) as nullable,
  a.atthasdef or a.attidentity <> '' as has_default,
  a.attidentity = 'a' or a.attgenerated <> '' as always_generated,
  c.relkind in ('v', 'f') and (pg_column_is_updatable(c.oid, a.attnum, false)
    or exists (select from pg_trigger g
      where g.tgrelid = c.oid and not g.tgisinternal and g.tgtype & 64 <> 0 and g.tgtype & 20 <> 0)
    or exists (select from pg_rewrite r
      where r.ev_class = c.oid and r.is_instead and r.ev_type in ('2', '3') and r.ev_qual::text = '<>')) as updatable,
  col_description(a.attrelid, a.attnum) as comment
from pg_attribute a
join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p', 'v', 'm', 'f')
join pg_namespace n on n.oid = c.relnamespace
join pg_type t on t.oid = a.atttypid
join pg_namespace type_schema on type_schema.oid = t.typnamespace
left join pg_type base on t.typtype = 'd' and base.oid = t.typbasetype
left join pg_namespace base_schema on base_schema.oid = base.typnamespace
where n.nspname = any ({schemas}) and a.attnum > 0 and not a.attisdropped
  and not pg_is_other_temp_schema(n.oid)
  and (pg_has_role(c.relowner, 'usage')
    or has_column_privilege(c.oid, a.attnum, 'select, insert, update, references'))
order by a.attrelid, a.attnum
