create table books (id integer primary key, title text);
create materialized view titles as select id, title from books;
create unique index titles_id on titles (id);
