create table books (id integer primary key, a text, b text, c integer);
create statistics books_ab on a, b from books;
