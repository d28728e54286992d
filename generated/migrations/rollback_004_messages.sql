-- Undoes 004_create_messages_table.sql.
-- Loses data: every row of public.messages
begin;
set local lock_timeout = '5s';
set local statement_timeout = '5min';

drop table public.messages;
drop function private.touch_conversations();
drop function private.refuse_tenant_change();
drop function private.fill_message_tenant();

commit;
