--- pair enum_grows
create type mood as enum ('sad', 'ok');
create table books (id integer primary key, mood mood not null default 'ok');
--- new
create type mood as enum ('angry', 'sad', 'ok', 'glad');
create table books (id integer primary key, mood mood not null default 'glad', check (mood <> 'angry'));
--- rows
insert into books values (1, 'sad');

--- pair enum_label_removed
create type mood as enum ('sad', 'ok', 'glad');
create table books (id integer primary key, mood mood not null default 'ok', moods mood[] default '{sad}', check (mood <> 'glad'));
create view good as select id, mood from books where mood = 'ok';
create function is_good(m mood) returns boolean language sql immutable as $$select m = 'ok'$$;
create index on books (mood);
--- new
create type mood as enum ('sad', 'ok');
create table books (id integer primary key, mood mood not null default 'ok', moods mood[] default '{sad}', check (mood <> 'sad'));
create view good as select id, mood from books where mood = 'ok';
create function is_good(m mood) returns boolean language sql immutable as $$select m = 'ok'$$;
create index on books (mood);
--- rows
insert into books values (1, 'ok', '{ok}');

--- pair enum_reordered
create type mood as enum ('sad', 'ok', 'glad');
create table books (id integer primary key, mood mood);
create function worst() returns mood language sql as $$select 'sad'::mood$$;
--- new
create type mood as enum ('glad', 'ok', 'sad');
create table books (id integer primary key, mood mood);
create function worst() returns mood language sql as $$select 'sad'::mood$$;
--- rows
insert into books values (1, 'ok');

--- pair enum_to_text
create type mood as enum ('sad', 'ok');
create table books (id integer primary key, mood mood not null default 'ok');
--- new
create table books (id integer primary key, mood text not null default 'ok' check (mood in ('sad', 'ok')));
--- rows
insert into books values (1, 'sad');

--- pair text_to_enum
create table books (id integer primary key, mood text not null default 'ok');
create index on books (mood);
--- new
create type mood as enum ('sad', 'ok');
create table books (id integer primary key, mood mood not null default 'ok');
create index on books (mood);
--- rows
insert into books values (1, 'sad');

--- pair enum_label_in_the_middle
create type mood as enum ('sad', 'glad');
create table books (id integer primary key, mood mood default 'sad');
create index on books (mood) where mood <> 'sad';
create view v as select mood from books;
--- new
create type mood as enum ('sad', 'ok', 'glad', 'merry');
create table books (id integer primary key, mood mood default 'sad');
create index on books (mood) where mood <> 'sad';
create view v as select mood from books;
--- rows
insert into books values (1, 'glad');

--- pair enum_label_used_by_new_view
create type mood as enum ('sad');
create table books (id integer primary key, mood mood);
--- new
create type mood as enum ('sad', 'ok');
create table books (id integer primary key, mood mood default 'ok');
create view v as select id from books where mood = 'ok';
create index on books (id) where mood = 'ok';
--- rows
insert into books values (1, 'sad');

--- pair enum_label_renamed_in_appearance
create type mood as enum ('sad', 'okay', 'glad');
create table books (id integer primary key, mood mood not null default 'sad');
--- new
create type mood as enum ('sad', 'ok', 'glad');
create table books (id integer primary key, mood mood not null default 'sad');
--- rows
insert into books values (1, 'glad');

--- pair enum_label_removed_that_a_default_says
create type mood as enum ('sad', 'ok');
create table books (id integer primary key, mood mood not null default 'ok', other mood[] not null default '{ok}');
--- new
create type mood as enum ('sad', 'glad');
create table books (id integer primary key, mood mood not null default 'glad', other mood[] not null default '{glad,sad}');
--- rows
insert into books values (1, 'sad', '{sad}');

--- pair enum_label_removed_under_everything
create type mood as enum ('sad', 'ok', 'glad');
create domain good as mood check (value <> 'sad');
create type pair as (one mood, other integer);
create table books (id integer primary key, mood mood not null default 'ok', g good, check (mood <> 'glad' or id > 0), constraint single unique (mood, id));
create view v as select id, mood from books where mood > 'sad';
create materialized view m as select mood, count(*) as n from books group by mood;
create unique index on m (mood);
create function f(m mood) returns mood language sql immutable as $$select m$$;
create function g() returns setof mood language sql as $$select mood from books$$;
create function t() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger t before update on books for each row when (new.mood = 'ok') execute function t();
alter table books enable row level security;
create policy p on books using (mood = 'ok');
create index on books (f(mood));
--- new
create type mood as enum ('sad', 'ok');
create domain good as mood check (value <> 'sad');
create type pair as (one mood, other integer);
create table books (id integer primary key, mood mood not null default 'ok', g good, check (mood <> 'ok' or id > 0), constraint single unique (mood, id));
create view v as select id, mood from books where mood > 'sad';
create materialized view m as select mood, count(*) as n from books group by mood;
create unique index on m (mood);
create function f(m mood) returns mood language sql immutable as $$select m$$;
create function g() returns setof mood language sql as $$select mood from books$$;
create function t() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger t before update on books for each row when (new.mood = 'ok') execute function t();
alter table books enable row level security;
create policy p on books using (mood = 'ok');
create index on books (f(mood));
--- rows
insert into books values (1, 'ok', 'ok');

--- pair enum_dropped_with_its_column
create type mood as enum ('sad');
create table books (id integer primary key, mood mood);
--- new
create table books (id integer primary key);

--- pair enum_replaced_by_other_kind_of_type
create type mood as enum ('sad', 'ok');
create table books (id integer primary key, mood mood);
--- new
create domain mood as text check (value in ('sad', 'ok'));
create table books (id integer primary key, mood mood);
--- rows
insert into books values (1, 'ok');

--- pair enum_of_other_schema
create schema kinds;
create type mood as enum ('sad', 'ok');
create table books (id integer primary key, mood mood default 'ok');
--- new
create schema kinds;
create type kinds.mood as enum ('sad', 'ok');
create table books (id integer primary key, mood kinds.mood default 'ok');
--- rows
insert into books values (1, 'sad');

--- pair enum_to_other_enum
create type mood as enum ('sad', 'ok');
create table books (id integer primary key, mood mood not null default 'ok');
create index on books (mood);
--- new
create type feeling as enum ('ok', 'sad', 'glad');
create table books (id integer primary key, mood feeling not null default 'glad');
create index on books (mood);
--- rows
insert into books values (1, 'sad');

--- pair enum_to_integer_of_same_name
create type mood as enum ('sad');
create table books (id integer primary key, mood mood);
--- new
create table books (id integer primary key, mood integer);

--- pair enum_with_odd_labels
create type mood as enum ('it''s', 'A b', 'ünï', '');
create table books (id integer primary key, mood mood default 'A b');
--- new
create type mood as enum ('it''s', 'A b', '"q"', 'ünï');
create table books (id integer primary key, mood mood default 'it''s');
--- rows
insert into books values (1, 'ünï');

--- pair enum_in_a_partitioned_table
create type mood as enum ('sad', 'ok', 'glad');
create table books (id integer, mood mood) partition by list (mood);
create table books_sad partition of books for values in ('sad');
--- new
create type mood as enum ('sad', 'ok', 'glad', 'merry');
create table books (id integer, mood mood) partition by list (mood);
create table books_sad partition of books for values in ('sad');
create table books_rest partition of books for values in ('ok', 'merry');
--- rows
insert into books values (1, 'sad');

--- pair enum_in_a_range_and_in_functions
create type mood as enum ('sad', 'ok');
create function best() returns mood language sql as $$select 'ok'::mood$$;
--- new
create type mood as enum ('sad', 'ok', 'glad');
create function best() returns mood language sql as $$select 'glad'::mood$$;
create function worst(m mood default 'sad') returns mood language sql as $$select 'sad'::mood$$;

--- pair enum_comment
create type mood as enum ('sad', 'ok', 'glad');
comment on type mood is 'How it is.';
create table books (id integer primary key, mood mood);
--- new
create type mood as enum ('glad', 'sad');
comment on type mood is 'How it is.';
create table books (id integer primary key, mood mood);
--- rows
insert into books values (1, 'sad');

--- pair enums_empty_and_full
create type mood as enum ();
create table books (id integer primary key, mood mood);
--- new
create type mood as enum ('sad');
create table books (id integer primary key, mood mood);
--- rows
insert into books values (1, null);

--- pair enum_check_as_text
create type mood as enum ('sad', 'ok');
create table books (id integer primary key, mood mood, check (mood::text <> 'x'));
create view v as select mood::text as m from books;
--- new
create type mood as enum ('ok');
create table books (id integer primary key, mood mood, check (mood::text <> 'x'));
create view v as select mood::text as m from books;
--- rows
insert into books values (1, 'ok');

--- pair enum_label_and_a_table_of_it_added
create type genre as enum ('essay', 'novel');
create table books (id integer primary key, genre genre);
create view shelf as select id, genre from books;
--- new
create type genre as enum ('essay', 'novel', 'play');
create table books (id integer primary key, genre genre);
create view shelf as select id, genre from books;
create table films (id integer, genre genre);
--- rows
insert into books values (1, 'novel');

--- pair a new label in a list that is a default
create type status as enum ('pending', 'active');
create table items (id integer primary key);
create table old (id integer primary key, all_of status[]);
--- new
create type status as enum ('pending', 'active', 'inactive', 'it''s "over"');
create table items (id integer primary key, statuses status[] default '{"it''s \"over\""}');
create table old (id integer primary key, all_of status[] default '{pending,inactive}');
--- rows
insert into items values (1);
insert into old values (1, '{active}');
