create domain isbn as text check (length(value) = 10);
create domain gone as integer;
create table books (id integer primary key, code isbn, n gone);
