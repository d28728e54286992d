create table books (id bigint primary key, title text not null, pages integer check (pages > 0), shelf text);
create index books_shelf on books (shelf, title);
create view long_books as select id, title from books where pages > 500;
