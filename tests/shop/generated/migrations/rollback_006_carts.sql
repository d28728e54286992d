-- Undoes 006_create_carts.sql.
-- Loses data: every row of shop.cart_lines
-- Loses data: every row of shop.carts
begin;
set local lock_timeout = '5s';
set local statement_timeout = '5min';

drop procedure back_office.empty_abandoned_carts(interval);
drop table shop.cart_lines;
drop table shop.carts;

commit;
