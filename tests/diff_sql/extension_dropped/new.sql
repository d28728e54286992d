create table books (id integer primary key, code text);
create index on books (code);
