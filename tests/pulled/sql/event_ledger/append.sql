declare
    v_position bigint;
begin
    update streams set version = version + 1 where stream_id = p_stream and version = p_expected;
    if not found then
        raise exception 'stream % is not at %', p_stream, p_expected using errcode = 'serialization_failure';
    end if;
    insert into events (stream_id, version, kind, payload) values (p_stream, p_expected + 1, p_kind, p_payload)
    returning position into v_position;
    return v_position;
end
