--- pair comments
create table books (id integer primary key, title text);
comment on table books is 'Old.';
comment on column books.title is 'A title.';
create function f() returns integer language sql as $$select 1$$;
--- new
create table books (id integer primary key, title text);
comment on table books is 'It''s new \ here.';
comment on column books.id is 'The key.';
create function f() returns integer language sql as $$select 1$$;
comment on function f() is 'One.';
comment on constraint books_pkey on books is 'Key.';
