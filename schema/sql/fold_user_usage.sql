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
