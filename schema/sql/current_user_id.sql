declare
  caller uuid := auth.uid();
  found_id uuid;
begin
  select u.id into found_id from public.users u where u.auth_id = caller and u.is_active;
  return found_id;
end
