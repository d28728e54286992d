create table books (id int4 primary key, title character varying(20) default 'a'::character varying, ok bool default false, at timestamp with time zone default current_timestamp);
create view v as select * from books;
create index on books (title asc nulls last);
