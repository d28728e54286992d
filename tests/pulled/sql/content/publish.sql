
begin
    update pages set state = 'published' where page_id = p_page;
    return 'published';
end 