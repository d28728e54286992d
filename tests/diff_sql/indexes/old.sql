create table books (id integer primary key, title text, tags text[], shelf text, price numeric);
create index books_title on books (title);
create index books_lower on books (lower(title));
create index books_gone on books (shelf);
