create view through as select id, owner from zoo_private.kept;
create view through_view as select id, owner from zoo_private.kept_view;
create table refers (kept integer references zoo_private.kept, state zoo_private.state, states zoo_private.state[],
    at zoo_private.spot, row_of zoo_private.kept);
create function kept_one() returns zoo_private.kept language sql as $$ select null::zoo_private.kept $$;
create function kept_all() returns setof zoo_private.kept language sql as $$ select * from zoo_private.kept $$;
create function field(zoo_private.kept) returns text language sql as $$ select '' $$;
create function spot_of(a zoo_private.spot, b zoo_private.state) returns zoo_private.spot language sql as $$ select a $$;
create table owners (id integer primary key);
create view owner_view as select id from owners;
