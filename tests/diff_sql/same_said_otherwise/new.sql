create table books (id integer not null, title varchar(20) default 'a', ok boolean default 'f', at timestamptz default current_timestamp);
alter table books add primary key (id);
create view v as select id, title, ok, at from books;
create index books_title_idx on books using btree (title);
