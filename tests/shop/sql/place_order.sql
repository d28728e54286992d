declare
  customer uuid := auth.uid();
  placed uuid;
begin
  insert into shop.orders (customer_id, ship_to, note)
  values (customer, p_ship_to, p_note)
  returning id into placed;

  insert into shop.order_lines (order_id, line_number, variant_id, quantity)
  select placed, row_number() over (order by line.added_at, line.variant_id), line.variant_id, line.quantity
  from shop.cart_lines as line
  join shop.carts as cart on cart.id = line.cart_id
  where cart.customer_id = customer;
  if not found then
    raise exception 'the cart is empty'
      using errcode = 'no_data_found';
  end if;

  delete from shop.cart_lines as line
  using shop.carts as cart
  where cart.id = line.cart_id and cart.customer_id = customer;
  return placed;
end
