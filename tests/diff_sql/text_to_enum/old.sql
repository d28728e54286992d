create table books (id integer primary key, mood text not null default 'ok');
create index on books (mood);
