
    select round(w.kilograms / power(a.height_cm / 100, 2), 1) from fitness.athletes a join fitness.weighings w using (athlete_id)
    where a.athlete_id = p_athlete order by w.weighed_on desc limit 1
