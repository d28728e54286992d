create table books (id integer primary key, title text, pages integer);
create view shown as select id, pages, upper(title) as title from books;
create view again as select id, title from shown;
grant select on shown to diff_reader;
comment on view again is 'Twice.';
