select
  variant.product_id,
  count(distinct line.order_id) as orders,
  sum(line.quantity) as units,
  sum(line.total) as revenue
from shop.order_lines as line
join shop.variants as variant on variant.id = line.variant_id
join shop.orders as placed on placed.id = line.order_id
where placed.status <> 'cancelled'
group by variant.product_id
