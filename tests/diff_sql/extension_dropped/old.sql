create extension citext;
create table books (id integer primary key, code citext);
create index on books (code);
