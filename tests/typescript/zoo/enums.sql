create type mood as enum ('calm', 'merry', 'cross');
create type lonely as enum ('only');
create type nothing as enum ();
create type quoted as enum ('it''s', 'say "hi"', 'both '' and "', 'back\slash', 'new
line', 'ünïcode', ' spaced ', '');
create table people (
  feels mood not null, felt mood, moods mood[], required_moods mood[] not null, alone lonely, alones lonely[],
  none nothing, odd quoted
);
create function merrier(than mood) returns mood language sql as $$ select 'merry'::mood $$;
create function all_moods() returns mood[] language sql as $$ select enum_range(null::mood) $$;
create function each_mood() returns setof mood language sql as $$ select unnest(enum_range(null::mood)) $$;
