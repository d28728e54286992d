create function twice(a integer) returns integer language sql immutable as $$select a * 2$$;
create table books (id integer primary key, pages integer);
create view doubled as select id, twice(pages) as pages from books;
