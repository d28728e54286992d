declare
  caller uuid := auth.uid();
  found_id uuid;
begin
  select u.id into found_id
  from public.users u
  where u.auth_id = caller and u.is_active
    -- By key, however few tenants there are: `order by … limit 1` keeps the planner from reading them all.
    and (select t.is_active from public.tenants t where t.id = u.tenant_id order by t.id limit 1);
  return found_id;
end
