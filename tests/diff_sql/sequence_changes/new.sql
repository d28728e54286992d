create sequence tickets as integer start 5 increment 2 maxvalue 1000 cycle;
create sequence came minvalue -10 start 0;
create table books (id integer primary key default nextval('tickets'), other integer default nextval('came'));
alter sequence came owned by books.other;
