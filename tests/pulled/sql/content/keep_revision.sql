
begin
    insert into revisions (page_id, number, snapshot)
    select old.page_id, coalesce(max(number), 0) + 1, old from revisions where page_id = old.page_id;
    return new;
end 