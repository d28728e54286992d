begin
  if not internal.is_staff() then
    return;
  end if;
  return query
  select sales.product_id, product.name, sales.units, sales.revenue
  from back_office.product_sales as sales
  join shop.products as product on product.id = sales.product_id
  order by sales.revenue desc, product.name
  limit p_limit;
end
