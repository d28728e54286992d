create function nothing_in() returns integer language sql as $$ select 1 $$;
create function one_in(a integer) returns text language sql as $$ select '' $$;
create function two_in(b integer, a text) returns boolean language sql as $$ select true $$;
create function with_default(a integer, b text default 'x', c date default null) returns numeric language sql as $$ select 1 $$;
create function all_defaults(a integer default 1, b integer default 2) returns void language sql as $$ $$;
create function gives_nothing() returns void language sql as $$ $$;
create function many_nothings() returns setof void language sql as $$ select null::void $$;
create function listed(a integer[], b text[] default '{}') returns text[] language sql as $$ select b $$;
create function variadic_in(variadic parts text[]) returns text language sql as $$ select '' $$;
create function set_of_text() returns setof text language sql as $$ select '' $$;
create function set_of_one() returns setof text rows 1 language sql as $$ select '' $$;
create function set_of_arrays() returns setof integer[] language sql as $$ select '{1}'::integer[] $$;
create procedure not_a_function(a integer) language sql as $$ $$;
create aggregate not_one_either(integer) (sfunc = int4pl, stype = integer);
create function long_arguments(the_first_argument integer, the_second_argument text,
    the_third_argument date default null) returns text language sql as $$ select '' $$;
create function a_function_with_a_long_name_and_one_argument(only_argument_of_it text) returns text language sql as $$ select '' $$;
