create table books (id integer primary key, title text);
create view plain as select id, title from books where id > 0;
create view checked as select id, title from books where id > 0 with local check option;
