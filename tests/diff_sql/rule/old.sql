create table books (id integer primary key);
create table log (id integer);
