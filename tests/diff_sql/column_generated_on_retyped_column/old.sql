create table books (id integer primary key, price integer, doubled integer generated always as (price * 2) stored);
