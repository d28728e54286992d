create table books (id integer primary key, title text, pages integer);
create materialized view totals as select count(*) as books, sum(pages) as pages, max(pages) as longest from books;
create view over_totals as select longest from totals;
create materialized view names as select id, title from books with no data;
create unique index names_id on names (id);
