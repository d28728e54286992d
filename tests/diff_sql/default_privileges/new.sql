alter default privileges in schema public grant select on tables to diff_reader;
create table books (id integer primary key);
create table authors (id integer primary key);
