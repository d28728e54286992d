create type place as (street text, city text);
create table libraries (id integer primary key, place place);
