create table vehicles (id integer primary key, wheels integer not null);
create table cars (doors integer not null default 4) inherits (vehicles);
create table typed_cars (extra text) inherits (cars);
create type seat as (row_number integer, letter text);
create table seats of seat (primary key (row_number));
create unlogged table scratch_pad (id integer);
