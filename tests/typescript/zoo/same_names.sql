-- A type of the same name in another schema stands in for one that has no form of its own.
create domain shared as text;
create domain things as integer;
create function by_domain(a shared, b things) returns shared language sql as $$ select a $$;
create table uses_domain (a shared, b things, c shared[]);
create type _hidden as enum ('x', 'y');
create type hidden as enum ('z');
create table underscored (a _hidden, b _hidden[], c hidden, d hidden[]);
create table _rows (id integer);
create function of_rows() returns setof _rows language sql as $$ select * from _rows $$;
create function rows_of(r _rows) returns text language sql as $$ select '' $$;
