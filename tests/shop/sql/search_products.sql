select product.*
from shop.products as product
where product.search @@ websearch_to_tsquery('english', p_query)
order by ts_rank(product.search, websearch_to_tsquery('english', p_query)) desc, product.name
limit p_limit
