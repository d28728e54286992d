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
where s.tenant_id = (select private.current_tenant_id())
