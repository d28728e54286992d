create type mood as enum ('sad', 'ok', 'glad');
create table books (id integer primary key, mood mood);
create function worst() returns mood language sql as $$select 'sad'::mood$$;
