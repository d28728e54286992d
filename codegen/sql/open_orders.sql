-- The orders that nobody has packed.
select o.id, o.shop_id, o.state as status
from sales.orders o
where o.packed_at is null;
