create sequence tickets start 5 increment 5;
create sequence gone;
create table books (id integer primary key default nextval('tickets'));
