begin
    delete from queue.workers where seen_at < now() - p_older_than;
    commit;
end
