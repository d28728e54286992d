create table books (id integer primary key, title text);
create view plain with (security_invoker = true) as select id, title from books where id > 0;
