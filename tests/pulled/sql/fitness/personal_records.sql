SELECT DISTINCT ON (w.athlete_id, s.exercise_id) w.athlete_id,
    s.exercise_id,
    s.kilograms,
    s.repetitions,
    (w.began_at)::date AS set_on
   FROM (fitness.sets s
     JOIN fitness.workouts w USING (workout_id))
  ORDER BY w.athlete_id, s.exercise_id, s.kilograms DESC, s.repetitions DESC
