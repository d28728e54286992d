select coalesce(sum(l.amount * l.price), 0) from sales.order_lines l where l.order_id = p_order_id
