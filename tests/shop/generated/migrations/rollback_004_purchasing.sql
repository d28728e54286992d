-- Undoes 004_create_purchasing.sql.
-- Loses data: every row of back_office.purchase_order_lines
-- Loses data: every row of back_office.purchase_orders
-- Loses data: every row of back_office.suppliers
begin;
set local lock_timeout = '5s';
set local statement_timeout = '5min';

drop view back_office.draft_purchase_orders;
drop table back_office.purchase_order_lines;
drop table back_office.purchase_orders;
drop table back_office.suppliers;

commit;
