create type shared as enum ('b_one');
create table things (id integer primary key, kind shared, other neighbours_a.shared, at neighbours_a.place, others neighbours_a.shared[],
  ours integer references things, theirs integer references neighbours_a.things, row_of neighbours_a.things);
create view their_view as select id, kind from neighbours_a.things;
create view joined as select t.id, t.theirs, a.kind from things t join neighbours_a.things a on a.id = t.theirs;
create function their_thing() returns neighbours_a.things language sql as $$ select null::neighbours_a.things $$;
create function their_things() returns setof neighbours_a.things language sql as $$ select * from neighbours_a.things $$;
create function label(neighbours_a.things) returns text language sql as $$ select '' $$;
create function named(t neighbours_a.things, k neighbours_a.shared) returns neighbours_a.shared language sql as $$ select k $$;
create function our_label(things) returns text language sql as $$ select '' $$;
create function to_theirs(things) returns setof neighbours_a.things language sql as $$ select * from neighbours_a.things $$;
