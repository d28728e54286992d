create type mood as enum ('glad', 'ok', 'sad');
create table books (id integer primary key, mood mood);
create function worst() returns mood language sql as $$select 'sad'::mood$$;
