create table books (id integer primary key, price numeric, gross numeric generated always as (price * 1.2) stored);
create view prices as select id, gross from books;
