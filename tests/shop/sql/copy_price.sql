begin
  select product.name || ', ' || variant.name, price.amount
  into new.description, new.unit_price
  from shop.variants as variant
  join shop.products as product on product.id = variant.product_id
  join shop.current_prices as price on price.variant_id = variant.id and price.currency = 'EUR'
  where variant.id = new.variant_id and variant.is_available and product.state = 'published';
  if not found then
    raise exception 'variant % is not for sale', new.variant_id
      using errcode = 'check_violation';
  end if;
  return new;
end
