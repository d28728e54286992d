create table books (id bigint primary key, title text not null);
create view long_books as select id, title from books;
