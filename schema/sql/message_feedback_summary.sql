select
  m.id as message_id,
  m.conversation_id,
  m.tenant_id,
  count(*) as total_feedback,
  count(*) filter (where f.rating = 1) as thumbs_up,
  count(*) filter (where f.rating = -1) as thumbs_down,
  avg(f.rating) as avg_rating
from public.feedback f
join public.messages m on m.id = f.message_id
group by m.id, m.conversation_id, m.tenant_id
