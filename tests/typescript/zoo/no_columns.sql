create table nothing_in_it ();
create function nothings() returns setof nothing_in_it language sql as $$ select from nothing_in_it $$;
