create table books (id integer primary key, a text, b text, c text, unique (a, b));
