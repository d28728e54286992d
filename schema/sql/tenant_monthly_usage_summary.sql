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
from private.visible_monthly_usage_summary v
