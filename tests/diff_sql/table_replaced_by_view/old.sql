create table books (id integer primary key, title text);
create table titles (id integer, title text);
