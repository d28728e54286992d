create type mood as enum ('sad', 'ok');
create table books (id integer primary key, mood mood not null default 'ok');
create index on books (mood);
