create table a_table_with_a_name_that_is_as_long_as_postgresql_lets_it_be_xx (
  a_column_with_a_name_that_is_as_long_as_postgresql_lets_it_be_xx integer primary key,
  another_column_with_a_name_that_is_as_long_as_postgresql_lets_x jsonb not null,
  a_third_column_with_a_name_that_is_as_long_as_postgresql_lets_x jsonb,
  a_fourth_column_with_a_name_that_is_as_long_as_postgresql_lets text,
  a_fifth_column_with_a_name_that_is_as_long_as_postgresql_lets_x text[] not null,
  references_itself_under_a_name_that_is_as_long_as_can_be_written integer
    references a_table_with_a_name_that_is_as_long_as_postgresql_lets_it_be_xx
);
create type a_type_with_a_name_that_is_as_long_as_postgresql_lets_it_be_xx as (a_field_with_a_name_that_is_as_long_as_postgresql_lets_it_be_xx text);
create table holds_it (it a_type_with_a_name_that_is_as_long_as_postgresql_lets_it_be_xx,
    its a_type_with_a_name_that_is_as_long_as_postgresql_lets_it_be_xx[]);
create function takes_it(
  an_argument_with_a_name_that_is_long a_table_with_a_name_that_is_as_long_as_postgresql_lets_it_be_xx)
  returns record language sql as $$ select 1, 2 $$;
create function a_function_with_a_name_that_is_as_long_as_postgresql_lets_it_b() returns setof record language sql as $$ select 1, 2 $$;
create function a_function_with_a_name_and_an_argument(
  a_record_of_it a_type_with_a_name_that_is_as_long_as_postgresql_lets_it_be_xx
) returns a_type_with_a_name_that_is_as_long_as_postgresql_lets_it_be_xx
  language sql as $$ select a_record_of_it $$;
create function returns_many_columns_x() returns table (first_column_of_them integer, second_column_of_them text,
    third date) language sql as $$ select 1, '', null::date $$;
