-- Not asked for by itself.
create type state as enum ('on', 'off');
create type spot as (x integer, y integer);
create table kept (id integer primary key, owner integer);
create view kept_view as select * from kept;
