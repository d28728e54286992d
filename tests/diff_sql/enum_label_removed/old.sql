create type mood as enum ('sad', 'ok', 'glad');
create table books (id integer primary key, mood mood not null default 'ok', moods mood[] default '{sad}', check (mood <> 'glad'));
create view good as select id, mood from books where mood = 'ok';
create function is_good(m mood) returns boolean language sql immutable as $$select m = 'ok'$$;
create index on books (mood);
