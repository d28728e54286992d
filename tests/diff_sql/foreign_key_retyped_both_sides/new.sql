create table books (id uuid primary key);
create table loans (id integer primary key, book uuid references books);
create view lent as select b.id, l.id as loan from books b join loans l on l.book = b.id;
