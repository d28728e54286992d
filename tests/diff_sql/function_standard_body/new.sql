create table books (id integer primary key, pages bigint);
create function total() returns numeric language sql begin atomic select sum(pages) from books; end;
create function twice_total() returns numeric language sql return total() * 2;
