create table books (id integer primary key, title text);
create view titles as select id, title from books;
create view short_titles as select * from titles where length(title) < 5;
