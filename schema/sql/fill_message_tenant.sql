begin
  new.tenant_id := (select c.tenant_id from public.conversations c where c.id = new.conversation_id);
  return new;
end
