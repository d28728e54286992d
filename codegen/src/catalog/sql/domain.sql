-- Domains with their checks.
select t.oid, t.typarray as array_oid, format('%I.%I', n.nspname, t.typname) as name,
       format_type(t.typbasetype, t.typtypmod) as base,
       case when t.typcollation <> base.typcollation then format('%I.%I', cn.nspname, c.collname) end as collation,
       t.typnotnull as not_null,
       case when t.typdefault is not null then coalesce(pg_get_expr(t.typdefaultbin, 0),
           quote_literal(t.typdefault)) end
           as "default",
       coalesce((
           select json_agg(json_build_object(
               'oid', k.oid, 'name', k.conname, 'expression', pg_get_expr(k.conbin, 0), 'validated', k.convalidated
           ))
           from pg_constraint k
           where k.contypid = t.oid and k.contype = 'c'
       ), '[]') as checks
from pg_type t
join pg_namespace n on n.oid = t.typnamespace
join pg_type base on base.oid = t.typbasetype
left join pg_collation c on c.oid = t.typcollation
left join pg_namespace cn on cn.oid = c.collnamespace
where t.typtype = 'd' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (
      select from pg_depend d
      where d.classid = 'pg_type'::regclass and d.objid = t.oid
        and d.refclassid = 'pg_extension'::regclass and d.deptype = 'e'
  )
