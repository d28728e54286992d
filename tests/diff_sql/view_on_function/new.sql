create function twice(a integer) returns bigint language sql immutable as $$select a::bigint * 2$$;
create table books (id integer primary key, pages integer);
create view doubled as select id, twice(pages) as pages from books;
