create table books (id integer primary key) with (fillfactor = 90);
create table notes (id integer primary key);
