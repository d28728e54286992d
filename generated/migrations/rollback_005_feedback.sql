-- Undoes 005_create_feedback_table.sql.
-- Loses data: every row of public.feedback
begin;
set local lock_timeout = '5s';
set local statement_timeout = '5min';

drop view public.tenant_message_feedback_summary;
drop view private.visible_message_feedback_summary;
drop materialized view public.message_feedback_summary;
drop table public.feedback;
drop function private.copy_message_tenant();

commit;
