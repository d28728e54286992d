create table books (id integer primary key, pages integer);
create function total() returns bigint language sql begin atomic select sum(pages) from books; end;
create function twice_total() returns bigint language sql return total() * 2;
