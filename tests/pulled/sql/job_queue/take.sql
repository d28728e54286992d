begin
    return query
    update queue.jobs j set state = 'running', locked_by = p_worker, attempts = j.attempts + 1
    where j.job_id in (
        select job_id from queue.jobs where queue = p_queue and state = 'waiting' and run_at <= now()
        order by priority desc, run_at for update skip locked limit p_limit
    )
    returning j.*;
end
