-- Undoes 007_create_orders.sql.
-- Loses data: every row of shop.shipments
-- Loses data: every row of shop.invoices
-- Loses data: how far back_office.invoice_numbers has counted
-- Loses data: every row of shop.order_lines
-- Loses data: every row of shop.orders
-- Loses data: every row of shop.payments
begin;
set local lock_timeout = '5s';
set local statement_timeout = '5min';

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

commit;
