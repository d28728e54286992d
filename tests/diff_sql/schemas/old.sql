create schema library;
create table library.books (id integer primary key);
create schema gone;
create type gone.t as enum ('a');
