create table books (id integer primary key, pages integer);
create aggregate product(integer) (sfunc = int4mul, stype = integer, initcond = '1');
create operator === (leftarg = integer, rightarg = integer, function = int4eq);
create view v as select product(pages) as p from books;
