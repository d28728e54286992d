-- Undoes 003_create_catalogue.sql.
-- Loses data: every row of shop.promotions
-- Loses data: every row of shop.prices
-- Loses data: every row of shop.variants
-- Loses data: every row of shop.products
-- Loses data: every row of shop.brands
-- Loses data: every row of shop.categories
begin;
set local lock_timeout = '5s';
set local statement_timeout = '5min';

drop function shop.search_products(text, integer);
drop view shop.product_list;
drop view shop.current_prices;
drop table shop.promotions;
drop table shop.prices;
drop table shop.variants;
drop table shop.products;
drop table shop.brands;
drop trigger refuse_category_cycle on shop.categories;
drop function internal.refuse_category_cycle();
drop table shop.categories;
drop function internal.is_slug(text);
drop domain shop.amount;

commit;
