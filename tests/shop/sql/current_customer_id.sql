begin
  return (
    select customer.id
    from shop.customers as customer
    where customer.id = auth.uid() and not customer.is_blocked
  );
end
