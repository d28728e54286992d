-- A view without columns, results that are labels of a schema that is not asked for, and a foreign table that nobody serves.
create view nothing as select;
create schema not_asked_for;
create type not_asked_for.level as enum ('low', 'high');
create type not_asked_for.mood as enum ('a label of some length', 'another label of some length', 'a third one');
create function levels() returns setof not_asked_for.level language sql as $$ select 'low'::not_asked_for.level $$;
create function level_list() returns not_asked_for.level[] language sql as $$ select null::not_asked_for.level[] $$;
create function moods() returns setof not_asked_for.mood language sql as $$ select null::not_asked_for.mood $$;
create foreign data wrapper nobody;
create server nowhere foreign data wrapper nobody;
create foreign table unserved () server nowhere;
