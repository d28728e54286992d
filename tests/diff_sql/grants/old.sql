create table books (id integer primary key, title text, secret text);
create sequence s;
create function f() returns integer language sql as $$select 1$$;
grant select on books to diff_reader;
grant all on books to diff_writer;
grant usage on sequence s to diff_reader;
