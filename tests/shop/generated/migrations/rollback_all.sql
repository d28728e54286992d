-- Undoes every migration, the latest first; all of them or none.
-- Loses data: every row of shop.reviews
-- Loses data: every row of shop.shipments
-- Loses data: every row of shop.invoices
-- Loses data: how far back_office.invoice_numbers has counted
-- Loses data: every row of shop.order_lines
-- Loses data: every row of shop.orders
-- Loses data: every row of shop.payments
-- Loses data: every row of shop.cart_lines
-- Loses data: every row of shop.carts
-- Loses data: every row of back_office.product_visits
-- Loses data: every row of back_office.stock_movements
-- Loses data: every row of back_office.stock_levels
-- Loses data: every row of back_office.warehouses
-- Loses data: every row of back_office.purchase_order_lines
-- Loses data: every row of back_office.purchase_orders
-- Loses data: every row of back_office.suppliers
-- Loses data: every row of shop.promotions
-- Loses data: every row of shop.prices
-- Loses data: every row of shop.variants
-- Loses data: every row of shop.products
-- Loses data: every row of shop.brands
-- Loses data: every row of shop.categories
-- Loses data: every row of shop.addresses
-- Loses data: every row of shop.customers
-- Loses data: every row of back_office.staff_members
begin;
set local lock_timeout = '5s';
set local statement_timeout = '5min';

-- 008_create_reviews.sql

drop function back_office.moderate_review(uuid, boolean);
drop function shop.stars_of(uuid, smallint);
drop view shop.product_ratings;
drop table shop.reviews;

-- 007_create_orders.sql

drop function back_office.best_sellers(integer);
drop materialized view back_office.product_sales;
drop function back_office.set_order_status(uuid, shop.order_status);
drop function shop.order_total(uuid);
drop function shop.place_order(shop.postal_address, text);
drop table shop.shipments;
drop table shop.invoices;
drop sequence back_office.invoice_numbers;
drop policy payments_select on shop.payments;
drop trigger note_latest_payment on shop.payments;
drop function internal.note_latest_payment();
alter table shop.payments drop constraint payments_order_id_fkey;
drop table shop.order_lines;
drop function internal.copy_price();
drop table shop.orders;
drop function internal.refuse_status_change();
drop table shop.payments;
drop type shop.order_status;

-- 006_create_carts.sql

drop procedure back_office.empty_abandoned_carts(interval);
drop table shop.cart_lines;
drop table shop.carts;

-- 005_create_stock.sql

drop function shop.record_visit(uuid);
drop table back_office.product_visits;
drop table back_office.stock_movements;
drop function internal.apply_stock_movements();
drop table back_office.stock_levels;
drop table back_office.warehouses;

-- 004_create_purchasing.sql

drop view back_office.draft_purchase_orders;
drop table back_office.purchase_order_lines;
drop table back_office.purchase_orders;
drop table back_office.suppliers;

-- 003_create_catalogue.sql

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

-- 002_create_customers.sql

drop table shop.addresses;
drop policy customers_update on shop.customers;
drop policy customers_select on shop.customers;
drop function internal.current_customer_id();
drop table shop.customers;
drop function internal.set_updated_at();
drop type shop.postal_address;
drop domain shop.email_address;
drop schema shop;

-- 001_create_staff.sql

drop policy staff_members_select on back_office.staff_members;
drop function internal.is_staff();
drop policy staff_members_update on back_office.staff_members;
drop policy staff_members_insert on back_office.staff_members;
drop function internal.is_manager();
drop table back_office.staff_members;
drop type back_office.staff_role;
drop extension citext;
drop extension btree_gist;
drop schema internal;
drop schema back_office;

commit;
