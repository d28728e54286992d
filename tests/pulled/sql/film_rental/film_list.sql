SELECT f.film_id,
    f.title,
    c.name AS category,
    f.rental_rate AS price,
    f.rating,
    array_agg(((a.first_name || ' '::text) || a.last_name) ORDER BY a.last_name) AS actors
   FROM ((((public.films f
     LEFT JOIN public.film_categories fc USING (film_id))
     LEFT JOIN public.categories c USING (category_id))
     LEFT JOIN public.film_actors fa USING (film_id))
     LEFT JOIN public.actors a USING (actor_id))
  GROUP BY f.film_id, c.name
