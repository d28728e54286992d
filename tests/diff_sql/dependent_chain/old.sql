create table books (id integer primary key, title varchar(10), price integer);
create view v1 as select id, title, price from books;
create view v2 as select id, title from v1 where price > 1;
create materialized view m as select title, count(*) as n from v2 group by title;
create unique index m_title on m (title);
create function cheapest() returns setof v1 language sql stable as $$select * from v1 order by price limit 1$$;
create view v3 as select * from cheapest();
