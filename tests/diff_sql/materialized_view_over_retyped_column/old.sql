create table books (id integer primary key, title varchar(10));
create materialized view names as select id, title from books;
create unique index names_id on names (id);
grant select on names to diff_reader;
