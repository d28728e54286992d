begin
  new.tenant_id := (select m.tenant_id from public.messages m where m.id = new.message_id);
  return new;
end
