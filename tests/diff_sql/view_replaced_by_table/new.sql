create table books (id integer primary key, title text);
create table titles (id integer primary key, title text);
create view short_titles as select * from titles where length(title) < 5;
