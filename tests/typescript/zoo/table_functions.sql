create type grade as enum ('good', 'bad');
create table pupils (id integer primary key, name text not null, grade grade);
create function summary() returns table (total bigint, grade grade, names text[], body jsonb)
    language sql as $$ select 1::bigint, 'good'::grade, null::text[], null::jsonb $$;
create function one_column() returns table (only_one integer) language sql as $$ select 1 $$;
create function with_row() returns table (pupil pupils, place integer) language sql as $$ select null::pupils, 1 $$;
create function outputs(a integer, out b text, out c date) returns record language sql as $$ select '', null::date $$;
create function one_output(a integer, out b text) language sql as $$ select '' $$;
create function in_and_out(inout a integer, b text) language sql as $$ select 1 $$;
create function set_of_outputs(out a integer, out b text) returns setof record language sql as $$ select 1, '' $$;
create function loose_record() returns record language sql as $$ select 1, 2 $$;
create function loose_records() returns setof record language sql as $$ select 1, 2 $$;
create function default_after_out(out first text, a integer default 1, b integer default 2) language sql as $$ select '' $$;
create function table_with_default(a integer default 1) returns table (b integer) language sql as $$ select 1 $$;
create function table_rows_one() returns table (b integer) rows 1 language sql as $$ select 1 $$;
