
    select queue.enqueue(p_kind) from generate_series(1, p_count)
