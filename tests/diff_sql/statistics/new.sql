create table books (id integer primary key, a text, b text, c bigint);
create statistics books_ab (dependencies, ndistinct) on a, b from books;
create statistics books_bc on b, c from books;
