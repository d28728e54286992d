delete from shop.carts as cart
where cart.created_at < now() - p_older_than
  and not exists (
    select
    from shop.cart_lines as line
    where line.cart_id = cart.id and line.added_at >= now() - p_older_than
  )
