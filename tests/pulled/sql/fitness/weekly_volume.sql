SELECT w.athlete_id,
    date_trunc('week'::text, w.began_at) AS week,
    sum(s.volume) AS volume,
    count(DISTINCT w.workout_id) AS workouts
   FROM (fitness.workouts w
     JOIN fitness.sets s USING (workout_id))
  GROUP BY w.athlete_id, (date_trunc('week'::text, w.began_at))
