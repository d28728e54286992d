create table books (id integer primary key, title text);
comment on table books is 'Old.';
comment on column books.title is 'A title.';
create function f() returns integer language sql as $$select 1$$;
