create table things (id integer primary key, name text not null);
create table books (pages integer) inherits (things);
