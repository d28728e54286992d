create table books (id integer primary key, title text);
create view titles as select id, title from books;
