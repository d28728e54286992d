select p.oid, n.nspname as schema, p.proname as name, p.proargmodes::text[] as modes, p.proargnames as names,
  coalesce(p.proallargtypes, p.proargtypes::oid[]) as types, p.pronargs as inputs, p.pronargdefaults as defaults,
  pg_get_function_arguments(p.oid) as signature, pg_get_function_result(p.oid) as result,
  p.prorettype as returns, p.proretset as is_set,
  case when p.proretset then nullif(p.prorows, 0) end as rows
from pg_proc p
join pg_namespace n on n.oid = p.pronamespace
where n.nspname = any ({schemas}) and p.prokind = 'f'
  and p.prorettype not in ('pg_catalog.trigger'::regtype, 'pg_catalog.event_trigger'::regtype)
order by p.oid
