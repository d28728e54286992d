create table books (id integer primary key, title text, secret text);
create sequence s;
create function f() returns integer language sql as $$select 1$$;
grant select (id, title) on books to diff_reader;
grant insert, update (title) on books to diff_writer with grant option;
grant execute on function f() to diff_reader;
revoke all on function f() from public;
