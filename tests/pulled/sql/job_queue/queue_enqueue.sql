
    insert into queue.jobs (kind, arguments, queue, run_at) values (p_kind, p_arguments, p_queue, p_run_at) returning job_id
