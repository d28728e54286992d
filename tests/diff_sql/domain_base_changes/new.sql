create domain pages as integer check (value > 0);
create table books (id integer primary key, n pages not null default 1, many pages[]);
create view v as select n from books;
