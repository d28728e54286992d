create table books (id integer primary key, pages integer, price numeric, constraint sane check (pages > 0), check (price >= 0));
