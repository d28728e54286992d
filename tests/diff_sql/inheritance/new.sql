create table things (id integer primary key, name text not null, made date);
create table books (pages bigint) inherits (things);
create table maps (scale integer) inherits (things);
