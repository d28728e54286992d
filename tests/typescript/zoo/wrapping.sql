create table w (
  a integer primary key,
  column_that_makes_the_line_seventy_nine_columns_long_or_so_xxxx text,
  column_that_makes_the_line_eighty_columns_long_or_so_xxxxxxxxx text,
  column_that_makes_the_line_eighty_columns_long_or_so_yyyyyyyyyy text,
  column_that_makes_the_line_eighty_columns_long_or_so_zzzzzzzzzzz text,
  column_that_makes_the_line_long_with_numbers_xxxxxxxxxxxxxxxxxx numeric,
  column_with_list_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx text[],
  column_with_list_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx text[],
  column_with_unknown_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx int4range
);
create table refers_to_w (first_of_the_columns_with_a_long_name integer, second_of_the_columns_with_a_long_name integer, third integer);
create table target (first_of_the_columns_with_a_long_name integer, second_of_the_columns_with_a_long_name integer,
    third integer, primary key (first_of_the_columns_with_a_long_name, second_of_the_columns_with_a_long_name));
alter table refers_to_w add foreign key (first_of_the_columns_with_a_long_name, second_of_the_columns_with_a_long_name) references target;
create function a(b_argument_1 integer, c_argument_2 integer, d_argument_3 integer) returns integer language sql as $$ select 1 $$;
create function ab(b_argument_1 integer, c_argument_2 integer, d_argument_3 int) returns integer[] language sql as $$ select null::int[] $$;
create function abc(b_argument_1 integer, c_argument_2 integer, d_argument_34 text) returns boolean language sql as $$ select true $$;
create function abcdef(b_argument_1 integer, c_argument_2 integer, d_argument_34 text) returns text language sql as $$ select '' $$;
create function two_ways(a integer) returns integer language sql as $$ select 1 $$;
create function two_ways(a integer, b integer) returns integer language sql as $$ select 1 $$;
create function two_ways_that_are_longer(a integer) returns text language sql as $$ select '' $$;
create function two_ways_that_are_longer(an_argument integer, another_argument integer, third_one date) returns text
    language sql as $$ select '' $$;
