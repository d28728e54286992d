begin
  if not internal.is_staff() then
    raise exception 'only staff move orders on'
      using errcode = 'insufficient_privilege';
  end if;
  update shop.orders
  set status = p_status
  where id = p_order_id;
  if not found then
    raise exception 'there is no order %', p_order_id
      using errcode = 'no_data_found';
  end if;
end
