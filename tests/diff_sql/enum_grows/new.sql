create type mood as enum ('angry', 'sad', 'ok', 'glad');
create table books (id integer primary key, mood mood not null default 'glad', check (mood <> 'angry'));
