create table books (id integer primary key, title text);
create view plain with (security_invoker = true, security_barrier = true) as select id, title from books where id > 0 with cascaded check option;
create view checked as select id, title from books where id > 0;
