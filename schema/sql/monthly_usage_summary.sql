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
group by u.tenant_id, u.user_id, date_trunc('month', u.date::timestamp)::date
