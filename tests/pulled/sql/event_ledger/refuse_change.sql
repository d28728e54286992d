begin
    raise exception 'events are never changed';
end;
