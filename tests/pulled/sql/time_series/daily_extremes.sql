SELECT readings.sensor_id,
    ((readings.taken_at AT TIME ZONE 'UTC'::text))::date AS day,
    min(readings.value) AS low,
    max(readings.value) AS high
   FROM public.readings
  GROUP BY readings.sensor_id, (((readings.taken_at AT TIME ZONE 'UTC'::text))::date)
