-- Undoes 002_create_customers.sql.
-- Loses data: every row of shop.addresses
-- Loses data: every row of shop.customers
begin;
set local lock_timeout = '5s';
set local statement_timeout = '5min';

drop table shop.addresses;
drop policy customers_update on shop.customers;
drop policy customers_select on shop.customers;
drop function internal.current_customer_id();
drop table shop.customers;
drop function internal.set_updated_at();
drop type shop.postal_address;
drop domain shop.email_address;
drop schema shop;

commit;
