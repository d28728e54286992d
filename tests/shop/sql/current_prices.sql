select price.variant_id, price.currency, price.amount
from shop.prices as price
where price.valid_during @> current_date
