begin
  update shop.orders
  set latest_payment_id = new.id
  where id = new.order_id;
  return null;
end
