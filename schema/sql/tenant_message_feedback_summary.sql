select v.message_id, v.conversation_id, v.tenant_id, v.total_feedback, v.thumbs_up, v.thumbs_down, v.avg_rating
from private.visible_message_feedback_summary v
