create table books (id integer primary key, title text, body text);
create index on books (title);
