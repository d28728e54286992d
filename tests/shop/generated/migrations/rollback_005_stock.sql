-- Undoes 005_create_stock.sql.
-- Loses data: every row of back_office.product_visits
-- Loses data: every row of back_office.stock_movements
-- Loses data: every row of back_office.stock_levels
-- Loses data: every row of back_office.warehouses
begin;
set local lock_timeout = '5s';
set local statement_timeout = '5min';

drop function shop.record_visit(uuid);
drop table back_office.product_visits;
drop table back_office.stock_movements;
drop function internal.apply_stock_movements();
drop table back_office.stock_levels;
drop table back_office.warehouses;

commit;
