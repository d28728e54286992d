create table books (id bigint primary key, title text);
create materialized view names as select id, title from books;
create unique index names_id on names (id);
grant select on names to diff_reader;
