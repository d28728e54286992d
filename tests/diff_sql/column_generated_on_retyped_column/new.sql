create table books (id integer primary key, price bigint, doubled bigint generated always as (price * 2) stored);
