create type fits_on_a_line as enum ('aaaaaaaaaaa', 'bbbbbbbbbbb', 'ccccccccccc', 'ddd');
create type exactly as enum ('aaaaaaaaaaa', 'bbbbbbbbbbb', 'ccccccccccc', 'dddd', 'eeee');
create type one_more as enum ('aaaaaaaaaaa', 'bbbbbbbbbbb', 'ccccccccccc', 'dddd', 'eeeeee');
create type wraps as enum ('first of many labels', 'second of many labels', 'third of many labels', 'fourth of many labels');
create type very_long as enum ('a label as long as a label may be, with columns of their names');
create type wide as enum ('日本語', '中文', '한국어', 'これは長い', 'とても長い名前', 'さらに長い名前です', '終');
create table uses (
  a_name_of_a_column_long_enough wraps, another_name_of_a_column_that_is_rather_long very_long[] not null,
  a_column_name_that_takes_nearly_the_whole_of_the_line_for_it wraps[], w wide
);
