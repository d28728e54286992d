select t.oid, n.nspname as schema, t.typname as name,
  case when t.typrelid <> 0 then format_type(t.oid, null) end as row,
  (select json_agg(e.enumlabel order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid) as labels,
  case when c.relkind = 'c' then (
    select json_agg(json_build_array(a.attname, a.atttypid::text) order by a.attnum)
    from pg_attribute a where a.attrelid = c.oid and not a.attisdropped) end as attributes
from pg_type t
join pg_namespace n on n.oid = t.typnamespace
left join pg_class c on c.oid = t.typrelid
where t.typrelid = 0 or c.relkind in ('c', 'r', 'v', 'm', 'p', 'f')
