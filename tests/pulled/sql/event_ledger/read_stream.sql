
    select e."position", e.kind, e.payload, e.recorded_at from ledger.events e
    where e.stream_id = p_stream and e.version > p_from order by e.version
