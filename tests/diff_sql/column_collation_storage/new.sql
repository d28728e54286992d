create table books (id integer primary key, title text collate "C", body text);
alter table books alter column body set storage external;
create index on books (title);
