create function lower_again(text) returns text language internal immutable strict as 'lower';
create function add_one(a integer) returns integer language internal immutable strict as 'int4um';
create function standard(a integer) returns integer language sql begin atomic; select a; end;
create function block(a integer) returns integer language plpgsql as $$ begin return a; end $$;
create function leak(a text) returns text language sql immutable leakproof parallel safe as $$ select a $$;
create function window_like() returns integer language sql as $$ select 1 $$;
