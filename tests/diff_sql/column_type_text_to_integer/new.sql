create table books (id integer primary key, pages integer default 0);
