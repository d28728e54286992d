create type genre as enum ('novel', 'poem');
create table readers (id integer primary key, name text not null, likes genre);
create view reader_names as select id, name from readers;
create table "Public Odd" (id integer primary key, reader integer references readers);
create function initials(readers) returns text language sql as $$ select '' $$;
create function odd_label("Public Odd") returns readers language sql as $$ select null::readers $$;
create function odd_readers("Public Odd") returns setof readers language sql as $$ select * from readers $$;
create function reader(id integer) returns readers language sql as $$ select null::readers $$;
create function with_genre(g genre default 'novel') returns setof genre language sql as $$ select g $$;
