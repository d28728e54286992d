create table books (id integer primary key, pages smallint not null default 1, price numeric(6,2));
create view prices as select id, pages, price from books;
create view dear as select id, price from prices where price > 10;
create index books_pages on books (pages) where pages > 100;
