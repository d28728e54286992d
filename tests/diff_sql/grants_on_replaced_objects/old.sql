create table books (id integer primary key, title text);
create view v as select id, title from books;
create function f(a integer) returns integer language sql as $$select a$$;
grant select on v to diff_reader;
revoke execute on function f(integer) from public;
grant execute on function f(integer) to diff_reader;
