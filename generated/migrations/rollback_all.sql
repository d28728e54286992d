-- Undoes every migration, the latest first; all of them or none.
-- Loses data: every row of public.usage_metrics
-- Loses data: every row of public.feedback
-- Loses data: every row of public.messages
-- Loses data: every row of public.conversations
begin;
set local lock_timeout = '5s';
set local statement_timeout = '5min';

-- 006_create_usage_metrics_table.sql

drop view public.current_day_usage;
drop view public.tenant_monthly_usage_summary;
drop view private.visible_monthly_usage_summary;
drop materialized view public.monthly_usage_summary;
drop function public.increment_usage_metrics(uuid, uuid, date, bigint, bigint, numeric);
drop trigger fold_user_usage on public.users;
drop function private.fold_user_usage();
drop table public.usage_metrics;

-- 005_create_feedback_table.sql

drop view public.tenant_message_feedback_summary;
drop view private.visible_message_feedback_summary;
drop materialized view public.message_feedback_summary;
drop table public.feedback;
drop function private.copy_message_tenant();

-- 004_create_messages_table.sql

drop table public.messages;
drop function private.touch_conversations();
drop function private.refuse_tenant_change();
drop function private.fill_message_tenant();

-- 003_create_conversations_table.sql

drop table public.conversations;
drop function private.fill_conversation_tenant();
drop function private.set_updated_at();
drop function private.current_user_id();
drop function private.current_tenant_id();
drop index public.users_auth_id_tenant_id_id_is_active_idx;
alter table public.users drop constraint users_tenant_id_id_key;
drop schema private;

commit;
