
begin
    insert into queue.metrics (day, queue, done) select current_date, queue, count(*) from changed where state = 'done' group by queue
    on conflict (day, queue) do update set done = queue.metrics.done + excluded.done;
    return null;
end 