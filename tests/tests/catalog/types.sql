create schema shop;
comment on schema shop is 'A shop''s own.';
create type shop.state as enum ('new', 'it''s open', 'closed');
comment on type shop.state is 'How far it is.';
create type shop."Odd (type)" as enum ('a');
create domain shop.price as numeric(14, 2) default 0.00 not null
    constraint price_positive check (value >= 0) constraint price_small check (value < 1000000 and value <> 13);
comment on domain shop.price is 'In euros.';
create domain shop.code as text collate "C" check (value ~ '^[a-z]+$');
create domain shop.tags as shop.state[];
create type shop.address as (street text, "Number" integer, codes shop.code[], at timestamp(3) with time zone);
comment on type shop.address is 'Where.';
comment on column shop.address.street is 'Without the number.';
create type shop.nested as (home shop.address, price shop.price);
create table shop.things (
    a shop.address, b shop.nested[], c shop."Odd (type)", d interval day to second(3), e interval(2), f bit(5), g varbit(7),
    h character(3), i varchar(20)[], j numeric(5), k "char", l xid, m name, n time(2) without time zone, o int8multirange,
    p oidvector, q regnamespace
);
revoke usage on type shop.state from public;
grant usage on type shop.price to pg_monitor;
