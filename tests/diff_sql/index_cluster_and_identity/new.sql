create table books (id integer primary key, code text not null);
create unique index books_code on books (code);
alter table books replica identity using index books_code;
