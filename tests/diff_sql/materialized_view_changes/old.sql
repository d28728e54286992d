create table books (id integer primary key, title text, pages integer);
create materialized view totals as select count(*) as books, sum(pages) as pages from books;
create materialized view names as select id, title from books with no data;
create index names_title on names (title);
