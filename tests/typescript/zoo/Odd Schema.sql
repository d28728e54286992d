create table parents ("Id" integer primary key);
create table children (id integer primary key references parents, parent integer references parents);
create view child_view as select id, parent from children;
create view parent_view as select "Id" from parents;
create type state as enum ('x', 'y');
create function of_parent(parents) returns state language sql as $$ select 'x'::"Odd Schema".state $$;
create function state_of(s state) returns setof parents language sql as $$ select * from "Odd Schema".parents $$;
create table states (s state, ss state[], p parents);
