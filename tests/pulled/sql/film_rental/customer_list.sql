SELECT cu.customer_id AS id,
    ((cu.first_name || ' '::text) || cu.last_name) AS name,
    a.street,
    ci.name AS city
   FROM ((public.customers cu
     JOIN public.addresses a USING (address_id))
     JOIN public.cities ci USING (city_id))
  WHERE cu.active
