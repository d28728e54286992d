create table books (id serial primary key, title text);
