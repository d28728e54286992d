create table books (id bigint primary key, pages integer not null default 1, price numeric(12,4));
create view prices as select id, pages, price from books;
create view dear as select id, price from prices where price > 10;
create index books_pages on books (pages) where pages > 100;
