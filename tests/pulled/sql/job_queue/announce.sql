
begin perform pg_notify('queue_' || new.queue, new.job_id::text); return null; end 