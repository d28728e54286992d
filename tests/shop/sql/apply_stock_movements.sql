begin
  update back_office.stock_levels as level
  set on_hand = level.on_hand + change.quantity
  from (
    select moved.warehouse_code, moved.variant_id, sum(moved.quantity)::int as quantity
    from moved
    group by moved.warehouse_code, moved.variant_id
  ) as change
  where level.warehouse_code = change.warehouse_code and level.variant_id = change.variant_id;
  return null;
end
