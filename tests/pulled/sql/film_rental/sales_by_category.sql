SELECT c.name AS category,
    sum(p.amount) AS total
   FROM ((((public.payments p
     JOIN public.rentals r USING (rental_id))
     JOIN public.inventory i USING (inventory_id))
     JOIN public.film_categories fc USING (film_id))
     JOIN public.categories c USING (category_id))
  GROUP BY c.name
