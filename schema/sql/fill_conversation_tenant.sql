begin
  new.tenant_id := (select u.tenant_id from public.users u where u.id = new.user_id);
  return new;
end
