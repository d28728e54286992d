select review.product_id, count(*) as reviews, round(avg(review.stars), 2) as average
from shop.reviews as review
where review.is_published
group by review.product_id
