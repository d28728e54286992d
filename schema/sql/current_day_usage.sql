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
where u.date = (now() at time zone 'UTC')::date
