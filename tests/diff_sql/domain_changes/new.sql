create domain isbn as text default '0123456789' not null check (length(value) in (10, 13)) constraint digits check (value !~ '[a-z]');
create domain came as numeric(10, 2);
create table books (id integer primary key, code isbn, price came);
