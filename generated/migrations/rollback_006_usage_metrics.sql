-- Undoes 006_create_usage_metrics_table.sql.
-- Loses data: every row of public.usage_metrics
begin;
set local lock_timeout = '5s';
set local statement_timeout = '5min';

drop view public.current_day_usage;
drop view public.tenant_monthly_usage_summary;
drop view private.visible_monthly_usage_summary;
drop materialized view public.monthly_usage_summary;
drop function public.increment_usage_metrics(uuid, uuid, date, bigint, bigint, numeric);
drop trigger fold_user_usage on public.users;
drop function private.fold_user_usage();
drop table public.usage_metrics;

commit;
