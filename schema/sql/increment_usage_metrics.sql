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
