-- Undoes 003_create_conversations_table.sql.
-- Loses data: every row of public.conversations
begin;
set local lock_timeout = '5s';
set local statement_timeout = '5min';

drop table public.conversations;
drop function private.fill_conversation_tenant();
drop function private.set_updated_at();
drop function private.current_user_id();
drop function private.current_tenant_id();
drop index public.users_auth_id_tenant_id_id_is_active_idx;
alter table public.users drop constraint users_tenant_id_id_key;
drop schema private;

commit;
