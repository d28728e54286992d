-- 006 create_usage_metrics_table
-- Tokens, requests and cost per tenant, user and day, with a monthly summary and the current day.
--
-- Creates: table public.usage_metrics, function private.fold_user_usage(), function
--   public.increment_usage_metrics(uuid, uuid, date, bigint, bigint, numeric), materialized view
--   public.monthly_usage_summary, view private.visible_monthly_usage_summary, view
--   public.tenant_monthly_usage_summary, view public.current_day_usage
-- Adds to table public.users: trigger fold_user_usage
-- Needs: table public.tenants, table public.users
-- After: 003_create_conversations_table.sql
-- Hazard blocks-writes: writes to public.tenants wait while usage_metrics_tenant_id_fkey is added
-- Hazard blocks-writes: writes to public.users wait while usage_metrics_tenant_id_user_id_fkey is added
-- Hazard blocks-writes: writes to public.users wait while fold_user_usage is added
-- Undo: rollback_006_usage_metrics.sql
begin;
set local lock_timeout = '5s';
set local statement_timeout = '5min';

-- table public.usage_metrics

create table public.usage_metrics (
    id                uuid           not null default gen_random_uuid(),
    tenant_id         uuid           not null,
    user_id           uuid,
    date              date           not null,
    total_tokens      bigint         not null generated always as (prompt_tokens + completion_tokens) stored,
    prompt_tokens     bigint         not null default 0,
    completion_tokens bigint         not null default 0,
    request_count     bigint         not null default 0,
    estimated_cost    numeric(14, 6) not null default 0,
    created_at        timestamptz    not null default now(),
    constraint usage_metrics_pkey primary key (id),
    constraint usage_metrics_tenant_id_user_id_date_key unique nulls not distinct (tenant_id, user_id, date),
    constraint usage_metrics_prompt_tokens_check check (prompt_tokens >= 0),
    constraint usage_metrics_completion_tokens_check check (completion_tokens >= 0),
    constraint usage_metrics_request_count_check check (request_count >= 0),
    constraint usage_metrics_estimated_cost_check check (estimated_cost >= 0 and estimated_cost < 'NaN'),
    constraint usage_metrics_tenant_id_fkey
        foreign key (tenant_id)
        references public.tenants (id)
        on delete cascade,
    constraint usage_metrics_tenant_id_user_id_fkey
        foreign key (tenant_id, user_id)
        references public.users (tenant_id, id)
        on delete set null (user_id)
) with (fillfactor = 70);

alter table public.usage_metrics enable row level security;
comment on table public.usage_metrics is 'Tokens, requests and cost per tenant, user and day.';
comment on column public.usage_metrics.id is 'Unique identifier of the line.';
comment on column public.usage_metrics.tenant_id is 'The tenant that pays.';
comment on column public.usage_metrics.user_id is 'The user who asked; null on the tenant''s own line.';
comment on column public.usage_metrics.date is 'The day, in UTC.';
comment on column public.usage_metrics.total_tokens is 'All the tokens of the day.';
comment on column public.usage_metrics.prompt_tokens is 'Tokens sent to the model.';
comment on column public.usage_metrics.completion_tokens is 'Tokens that the model answered.';
comment on column public.usage_metrics.request_count is 'How many requests were made.';
comment on column public.usage_metrics.estimated_cost is 'What they cost, in US dollars; never NaN.';
comment on column public.usage_metrics.created_at is 'When the line was started.';
comment on constraint usage_metrics_tenant_id_user_id_date_key on public.usage_metrics is 'One line per tenant, user and day; the tenant''s own line, of no user, is one too.';

create index usage_metrics_tenant_id_date_idx on public.usage_metrics (tenant_id, date);
comment on index public.usage_metrics_tenant_id_date_idx is 'A tenant''s usage over a span of days.';

create policy usage_metrics_select on public.usage_metrics
    for select to authenticated
    using (tenant_id = (select private.current_tenant_id()));

revoke all on table public.usage_metrics from public, anon, authenticated, service_role;
grant select on table public.usage_metrics to authenticated;
grant select, insert, update, delete on table public.usage_metrics to service_role;

-- function private.fold_user_usage()

create function private.fold_user_usage()
    returns trigger
    language plpgsql
    security definer
    set search_path = ''
as $$
begin
  with folded as (
    delete from public.usage_metrics u
    where u.tenant_id = old.tenant_id and u.user_id = old.id
    returning u.date, u.prompt_tokens, u.completion_tokens, u.request_count, u.estimated_cost
  )
  insert into public.usage_metrics as line
    (tenant_id, user_id, date, prompt_tokens, completion_tokens, request_count, estimated_cost)
  select t.id, null, f.date, f.prompt_tokens, f.completion_tokens, f.request_count, f.estimated_cost
  from folded f
  join public.tenants t on t.id = old.tenant_id -- none while the tenant itself is being deleted
  order by f.date
  on conflict (tenant_id, user_id, date) do update
  set prompt_tokens = line.prompt_tokens + excluded.prompt_tokens,
      completion_tokens = line.completion_tokens + excluded.completion_tokens,
      request_count = line.request_count + excluded.request_count,
      estimated_cost = line.estimated_cost + excluded.estimated_cost;
  return old;
end
$$;
comment on function private.fold_user_usage() is 'Adds a user''s usage to the tenant''s own lines before the user is deleted.';

revoke all on function private.fold_user_usage() from public, anon, authenticated, service_role;

-- additions to table public.users

create trigger fold_user_usage
    before delete on public.users
    for each row
    execute function private.fold_user_usage();

-- function public.increment_usage_metrics(uuid, uuid, date, bigint, bigint, numeric)

create function public.increment_usage_metrics(
    p_tenant_id uuid,
    p_user_id uuid,
    p_date date,
    p_prompt_tokens bigint,
    p_completion_tokens bigint,
    p_estimated_cost numeric
)
    returns void
    language plpgsql
    set search_path = ''
as $$
begin
  -- The table's own checks judge the proposed row first, so a negative, null or NaN increment is refused here too.
  insert into public.usage_metrics as line
    (tenant_id, user_id, date, prompt_tokens, completion_tokens, request_count, estimated_cost)
  values (
    p_tenant_id, p_user_id, coalesce(p_date, (now() at time zone 'UTC')::date),
    p_prompt_tokens, p_completion_tokens, 1, p_estimated_cost
  )
  on conflict (tenant_id, user_id, date) do update
  set prompt_tokens = line.prompt_tokens + excluded.prompt_tokens,
      completion_tokens = line.completion_tokens + excluded.completion_tokens,
      request_count = line.request_count + excluded.request_count,
      estimated_cost = line.estimated_cost + excluded.estimated_cost;
end
$$;
comment on function public.increment_usage_metrics(uuid, uuid, date, bigint, bigint, numeric) is 'Adds one request to the day''s line; a null date is today in UTC.';

revoke all on function public.increment_usage_metrics(uuid, uuid, date, bigint, bigint, numeric) from public, anon, authenticated, service_role;
grant execute on function public.increment_usage_metrics(uuid, uuid, date, bigint, bigint, numeric) to service_role;

-- materialized view public.monthly_usage_summary

create materialized view public.monthly_usage_summary as
select
  u.tenant_id,
  u.user_id,
  coalesce(u.user_id::text, '') as user_key,
  date_trunc('month', u.date::timestamp)::date as month,
  sum(u.total_tokens) as total_tokens,
  sum(u.prompt_tokens) as prompt_tokens,
  sum(u.completion_tokens) as completion_tokens,
  sum(u.request_count) as request_count,
  sum(u.estimated_cost) as estimated_cost,
  count(*) as active_days
from public.usage_metrics u
group by u.tenant_id, u.user_id, date_trunc('month', u.date::timestamp)::date;
comment on materialized view public.monthly_usage_summary is 'Usage per tenant, user and month. Refresh concurrently, as its owner.';
comment on column public.monthly_usage_summary.tenant_id is 'The tenant that pays.';
comment on column public.monthly_usage_summary.user_id is 'The user who asked; null on the tenant''s own line.';
comment on column public.monthly_usage_summary.user_key is 'The user as text, empty on the tenant''s own line: a key without nulls, so that a concurrent refresh rewrites only what changed.';
comment on column public.monthly_usage_summary.month is 'The first day of the month.';
comment on column public.monthly_usage_summary.total_tokens is 'All the tokens of the month.';
comment on column public.monthly_usage_summary.prompt_tokens is 'Tokens sent to the model.';
comment on column public.monthly_usage_summary.completion_tokens is 'Tokens that the model answered.';
comment on column public.monthly_usage_summary.request_count is 'How many requests were made.';
comment on column public.monthly_usage_summary.estimated_cost is 'What they cost, in US dollars.';
comment on column public.monthly_usage_summary.active_days is 'On how many days there was any use.';

-- the view is made in this transaction: nobody waits
-- squawk-ignore require-concurrent-index-creation
create unique index monthly_usage_summary_tenant_id_month_user_key_idx
    on public.monthly_usage_summary (tenant_id, month, user_key);

revoke all on table public.monthly_usage_summary from public, anon, authenticated, service_role;
grant select on table public.monthly_usage_summary to service_role;

-- view private.visible_monthly_usage_summary

create view private.visible_monthly_usage_summary with (security_barrier = true) as
select
  s.tenant_id,
  s.user_id,
  s.month,
  s.total_tokens,
  s.prompt_tokens,
  s.completion_tokens,
  s.request_count,
  s.estimated_cost,
  s.active_days
from public.monthly_usage_summary s
where s.tenant_id = (select private.current_tenant_id());
comment on view private.visible_monthly_usage_summary is 'The lines of `monthly_usage_summary` that the signed-in user may read.';
comment on column private.visible_monthly_usage_summary.tenant_id is 'The tenant that pays.';
comment on column private.visible_monthly_usage_summary.user_id is 'The user who asked; null on the tenant''s own line.';
comment on column private.visible_monthly_usage_summary.month is 'The first day of the month.';
comment on column private.visible_monthly_usage_summary.total_tokens is 'All the tokens of the month.';
comment on column private.visible_monthly_usage_summary.prompt_tokens is 'Tokens sent to the model.';
comment on column private.visible_monthly_usage_summary.completion_tokens is 'Tokens that the model answered.';
comment on column private.visible_monthly_usage_summary.request_count is 'How many requests were made.';
comment on column private.visible_monthly_usage_summary.estimated_cost is 'What they cost, in US dollars.';
comment on column private.visible_monthly_usage_summary.active_days is 'On how many days there was any use.';

revoke all on table private.visible_monthly_usage_summary from public, anon, authenticated, service_role;
grant select on table private.visible_monthly_usage_summary to authenticated;

-- view public.tenant_monthly_usage_summary

create view public.tenant_monthly_usage_summary with (security_invoker = true) as
select
  v.tenant_id,
  v.user_id,
  v.month,
  v.total_tokens,
  v.prompt_tokens,
  v.completion_tokens,
  v.request_count,
  v.estimated_cost,
  v.active_days
from private.visible_monthly_usage_summary v;
comment on view public.tenant_monthly_usage_summary is 'Usage per user and month of the signed-in user''s own tenant.';
comment on column public.tenant_monthly_usage_summary.tenant_id is 'The tenant that pays.';
comment on column public.tenant_monthly_usage_summary.user_id is 'The user who asked; null on the tenant''s own line.';
comment on column public.tenant_monthly_usage_summary.month is 'The first day of the month.';
comment on column public.tenant_monthly_usage_summary.total_tokens is 'All the tokens of the month.';
comment on column public.tenant_monthly_usage_summary.prompt_tokens is 'Tokens sent to the model.';
comment on column public.tenant_monthly_usage_summary.completion_tokens is 'Tokens that the model answered.';
comment on column public.tenant_monthly_usage_summary.request_count is 'How many requests were made.';
comment on column public.tenant_monthly_usage_summary.estimated_cost is 'What they cost, in US dollars.';
comment on column public.tenant_monthly_usage_summary.active_days is 'On how many days there was any use.';

revoke all on table public.tenant_monthly_usage_summary from public, anon, authenticated, service_role;
grant select on table public.tenant_monthly_usage_summary to authenticated;

-- view public.current_day_usage

create view public.current_day_usage with (security_invoker = true) as
select
  u.tenant_id,
  u.user_id,
  u.date,
  u.total_tokens,
  u.prompt_tokens,
  u.completion_tokens,
  u.request_count,
  u.estimated_cost
from public.usage_metrics u
where u.date = (now() at time zone 'UTC')::date;
comment on view public.current_day_usage is 'The usage of today, in UTC.';
comment on column public.current_day_usage.tenant_id is 'The tenant that pays.';
comment on column public.current_day_usage.user_id is 'The user who asked; null on the tenant''s own line.';
comment on column public.current_day_usage.date is 'Today, in UTC.';
comment on column public.current_day_usage.total_tokens is 'All the tokens of the day.';
comment on column public.current_day_usage.prompt_tokens is 'Tokens sent to the model.';
comment on column public.current_day_usage.completion_tokens is 'Tokens that the model answered.';
comment on column public.current_day_usage.request_count is 'How many requests were made.';
comment on column public.current_day_usage.estimated_cost is 'What they cost, in US dollars.';

revoke all on table public.current_day_usage from public, anon, authenticated, service_role;
grant select on table public.current_day_usage to authenticated;
grant select on table public.current_day_usage to service_role;

commit;
