create extension pg_trgm;
create extension citext;
create table books (id integer primary key, title text, code citext);
create index books_trgm on books using gin (title gin_trgm_ops);
