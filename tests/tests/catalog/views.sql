create schema library;
create table library.books (id integer primary key, title text not null, lent boolean);
create view library.all_books as select * from library.books;
comment on view library.all_books is 'All.';
comment on column library.all_books.title is 'As printed.';
create view library.lent with (security_invoker = true, security_barrier = true) as select id, title from library.all_books where lent;
create view library.mine with (check_option = local) as select id, title from library.books where id > 3;
create view library.yours (number, name) as select id, upper(title) from library.mine with cascaded check option;
create recursive view library.counted (n) as values (1) union all select n + 1 from counted where n < 5;
create materialized view library.counts with (fillfactor = 70) as
    select lent, count(*) as books, array_agg(title order by id) filter (where id > 2) as titles from library.books group by lent;
comment on materialized view library.counts is 'Counted.';
comment on column library.counts.books is 'How many.';
create view library.of_counts as select c.*, x.y from library.counts c cross join lateral (select c.books + 1 as y) x;
create view library.none as select;
grant select on library.lent to pg_monitor;
create materialized view library.later as select id from library.books with no data;
