begin
  insert into back_office.product_visits as visited (product_id, day)
  select product.id, (now() at time zone 'UTC')::date
  from shop.products as product
  where product.id = p_product_id and product.state = 'published'
  on conflict (product_id, day) do update set visits = visited.visits + 1;
end
