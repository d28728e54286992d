create extension if not exists hstore schema extension_objects;
create extension if not exists citext schema extension_objects;
create table stored (id integer primary key, pairs hstore, name citext not null, names citext[], maps hstore[] not null);
create function fold(a citext) returns hstore language sql as $$ select null::hstore $$;
