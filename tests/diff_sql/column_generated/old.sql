create table books (id integer primary key, first text, last text);
