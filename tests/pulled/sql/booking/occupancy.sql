SELECT b.room_id,
    lower(b.during) AS starts,
    upper(b.during) AS ends,
    (EXTRACT(epoch FROM (upper(b.during) - lower(b.during))) / (3600)::numeric) AS hours
   FROM public.bookings b
  WHERE (b.state = 'confirmed'::text)
