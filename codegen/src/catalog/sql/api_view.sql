-- The views of the schemas, and those that they are made of.
with recursive seen (oid) as (
  select c.oid from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('v', 'm') and n.nspname = any ({schemas})
  union
  select c.oid from seen s
  join pg_rewrite r on r.ev_class = s.oid and r.rulename = '_RETURN'
  join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid and d.refclassid = 'pg_class'::regclass
  join pg_class c on c.oid = d.refobjid and c.relkind in ('v', 'm')
)
select s.oid, n.nspname as schema, c.relname as name, r.ev_action::text as definition,
  (select coalesce(json_agg(json_build_array(a.attnum, a.attname)), '[]') from pg_attribute a
    where a.attrelid = s.oid and a.attnum > 0 and not a.attisdropped) as columns
from seen s
join pg_class c on c.oid = s.oid
join pg_namespace n on n.oid = c.relnamespace
join pg_rewrite r on r.ev_class = s.oid and r.rulename = '_RETURN'
