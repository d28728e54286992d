create type shared as enum ('a_one', 'a_two');
create type place as (street text);
create table things (id integer primary key, kind shared, at place);
create view thing_view as select id, kind from things;
create function thing_of(id integer) returns things language sql as $$ select null::things $$;
