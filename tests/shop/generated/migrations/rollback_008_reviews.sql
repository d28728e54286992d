-- Undoes 008_create_reviews.sql.
-- Loses data: every row of shop.reviews
begin;
set local lock_timeout = '5s';
set local statement_timeout = '5min';

drop function back_office.moderate_review(uuid, boolean);
drop function shop.stars_of(uuid, smallint);
drop view shop.product_ratings;
drop table shop.reviews;

commit;
