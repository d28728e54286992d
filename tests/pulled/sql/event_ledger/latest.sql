SELECT DISTINCT ON (e.stream_id) e.stream_id,
    e.version,
    e.kind,
    e.recorded_at
   FROM ledger.events e
  ORDER BY e.stream_id, e.version DESC
