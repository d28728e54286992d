select s.message_id, s.conversation_id, s.tenant_id, s.total_feedback, s.thumbs_up, s.thumbs_down, s.avg_rating
from public.message_feedback_summary s
where s.tenant_id = (select private.current_tenant_id())
