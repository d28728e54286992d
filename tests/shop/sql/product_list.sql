select
  product.id as product_id,
  product.slug,
  product.name,
  brand.name as brand,
  category.name as category,
  (
    select min(price.amount)
    from shop.current_prices as price
    join shop.variants as variant on variant.id = price.variant_id
    where variant.product_id = product.id and price.currency = 'EUR'
  ) as price_from
from shop.products as product
join shop.categories as category on category.id = product.category_id
left join shop.brands as brand on brand.id = product.brand_id
