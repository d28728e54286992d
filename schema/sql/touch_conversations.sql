begin
  -- An array, not a join: its plan is an index scan in key order whatever the first statement of the session inserted,
  -- and two writers lock their conversations in the same order.
  update public.conversations
  set updated_at = clock_timestamp()
  where id = any (array(select i.conversation_id from inserted i));
  return null;
end
