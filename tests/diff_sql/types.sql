--- pair composite_changes
create type place as (street text, city text);
create function where_is() returns place language sql as $$select row('a', 'b')::place$$;
--- new
create type place as (street text, city varchar(50), country text);
create function where_is() returns place language sql as $$select row('a', 'b', 'c')::place$$;

--- pair composite_in_a_table
create type place as (street text, city text);
create table libraries (id integer primary key, place place);
--- new
create type place as (street text, city text, country text);
create table libraries (id integer primary key, place place);
--- rows
insert into libraries values (1, row('a', 'b'));

--- pair domain_base_changes
create domain pages as smallint check (value > 0);
create table books (id integer primary key, n pages not null default 1, many pages[]);
create view v as select n from books;
--- new
create domain pages as integer check (value > 0);
create table books (id integer primary key, n pages not null default 1, many pages[]);
create view v as select n from books;
--- rows
insert into books values (1, 5, '{1,2}');

--- pair domain_changes
create domain isbn as text check (length(value) = 10);
create domain gone as integer;
create table books (id integer primary key, code isbn, n gone);
--- new
create domain isbn as text default '0123456789' not null check (length(value) in (10, 13)) constraint digits check (value !~ '[a-z]');
create domain came as numeric(10, 2);
create table books (id integer primary key, code isbn, price came);
--- rows
insert into books values (1, '0123456789', 3);

--- pair range_type
create table loans (id integer primary key, price numeric);
--- new
create type price_range as range (subtype = numeric);
create table loans (id integer primary key, price numeric, prices price_range);
--- rows
insert into loans values (1, 2);

--- pair domain_check_changes
create domain code as text constraint c check (value <> '') constraint d check (length(value) < 10);
create table books (id integer primary key, code code, codes code[]);
--- new
create domain code as text constraint c check (value ~ '^[a-z]+$') constraint e check (length(value) < 20);
create table books (id integer primary key, code code, codes code[]);
--- rows
insert into books values (1, 'a', '{b}');

--- pair domain_default_and_not_null
create domain code as text default 'a';
create domain other as integer not null;
create table books (id integer primary key, code code, other other);
--- new
create domain code as text not null;
create domain other as integer default 4;
create table books (id integer primary key, code code, other other);
--- rows
insert into books values (1, 'a', 2);

--- pair domain_over_domain
create domain a as integer check (value > 0);
create domain b as a check (value < 10);
create table t (x b);
--- new
create domain a as integer check (value > 1);
create domain b as a check (value < 20);
create domain c as b;
create table t (x c);
--- rows
insert into t values (5);

--- pair domain_base_changes_under_everything
create domain size as integer check (value > 0);
create domain small as size check (value < 10);
create type crate as (a size, b text);
create table t (id integer primary key, x size default 2, y small, z crate, check (x < 100));
create view v as select x from t;
create function f(s size) returns size language sql immutable as $$select s$$;
create index on t (x);
--- new
create domain size as bigint check (value > 0);
create domain small as size check (value < 10);
create type crate as (a size, b text);
create table t (id integer primary key, x size default 2, y small, z crate, check (x < 100));
create view v as select x from t;
create function f(s size) returns size language sql immutable as $$select s$$;
create index on t (x);
--- rows
insert into t values (1, 5, 6, row(1, 'a'));

--- pair domain_collation
create domain a as text collate "C";
create table t (x a);
--- new
create domain a as text;
create table t (x a);
--- rows
insert into t values ('x');

--- pair domain_to_its_base
create domain a as integer check (value > 0);
create table t (id integer primary key, x a, y integer);
create index on t (x);
--- new
create domain a as integer check (value > 0);
create table t (id integer primary key, x integer, y a);
create index on t (x);
--- rows
insert into t values (1, 2, 3);

--- pair domain_with_function_check
create function ok(x text) returns boolean language sql immutable as $$select x <> ''$$;
create domain a as text check (ok(value));
create table t (x a);
--- new
create function ok(x text) returns boolean language sql immutable as $$select x <> '' and x <> 'no'$$;
create function fine(x text) returns boolean language sql immutable as $$select true$$;
create domain a as text check (ok(value)) check (fine(value));
create table t (x a);
--- rows
insert into t values ('x');

--- pair domain_dropped_while_used
create domain a as text check (value <> '');
create table t (x a, y a[]);
--- new
create table t (x text, y text[]);
--- rows
insert into t values ('x', '{y}');

--- pair composite_attribute_dropped_in_use
create type place as (street text, city text, zip text);
create table t (id integer primary key, p place);
create view v as select (p).street from t;
create function f() returns place language sql as $$select row('a', 'b', 'c')::place$$;
--- new
create type place as (street text, zip text);
create table t (id integer primary key, p place);
create view v as select (p).street from t;
create function f() returns place language sql as $$select row('a', 'c')::place$$;
--- rows
insert into t values (1, row('a', 'b', 'c'));

--- pair composite_attribute_retyped
create type place as (street text, number integer);
create function f(p place) returns text language sql as $$select p.street$$;
--- new
create type place as (street varchar(40), number bigint);
create function f(p place) returns text language sql as $$select p.street$$;

--- pair composite_attributes_reordered
create type place as (street text, city text);
--- new
create type place as (city text, street text);

--- pair composite_attribute_in_the_middle
create type place as (street text, city text);
--- new
create type place as (street text, number integer, city text);

--- pair composite_of_composite
create type a as (x integer);
create type b as (y a, z a[]);
create table t (v b);
--- new
create type a as (x integer, w text);
create type b as (y a, z a[], u text);
create table t (v b);

--- pair composite_with_collation_and_comment
create type a as (x text collate "C", y integer);
comment on column a.x is 'ex';
--- new
create type a as (x text, y integer);
comment on column a.y is 'why';
comment on type a is 'Both.';

--- pair composite_replaced_by_table
create type a as (x integer, y text);
--- new
create table a (x integer, y text);

--- pair composite_to_json
create type a as (x integer);
create table t (id integer, v a);
--- new
create table t (id integer, v jsonb);

--- pair range_types_change
create type r as range (subtype = integer);
create table t (x r);
--- new
create type r as range (subtype = bigint);
create table t (x integer);

--- pair range_type_dropped_in_use
create type r as range (subtype = numeric, multirange_type_name = rs);
create table t (id integer, x r, y rs);
--- new
create table t (id integer);

--- pair base_type_of_texts
create table t (x integer);
--- new
create table t (x integer);
create type plain;
create function plain_in(cstring) returns plain language internal immutable strict as 'textin';
create function plain_out(plain) returns cstring language internal immutable strict as 'textout';
create type plain (input = plain_in, output = plain_out, like = text);

--- pair collation_made_and_used
create table t (id integer primary key, x text);
--- new
create collation german (provider = icu, locale = 'de');
create table t (id integer primary key, x text collate german);
create index on t (x);
--- rows
insert into t values (1, 'a');

--- pair collation_changes
create collation german (provider = icu, locale = 'de');
create table t (id integer primary key, x text collate german unique);
--- new
create collation german (provider = icu, locale = 'de-AT', deterministic = false);
create table t (id integer primary key, x text collate german unique);
--- rows
insert into t values (1, 'a');

--- pair labels_exchanged_under_heirs_and_partitions
create type state as enum ('new', 'old');
create table items (id integer, state state not null);
create table books () inherits (items);
create table log (at date not null, state state) partition by range (at);
create table log_2026 partition of log for values from ('2026-01-01') to ('2027-01-01');
create view old_books as select id from books where state = 'old';
--- new
create type state as enum ('old', 'new');
create table items (id integer, state state not null);
create table books () inherits (items);
create table log (at date not null, state state) partition by range (at);
create table log_2026 partition of log for values from ('2026-01-01') to ('2027-01-01');
create view old_books as select id from books where state = 'old';
--- rows
insert into items values (1, 'old');
insert into books values (2, 'new'), (3, 'old');
insert into log values ('2026-03-01', 'old'), ('2026-03-02', null);

--- pair comment_on_a_check_of_a_domain_that_goes
create domain d as integer constraint c check (value > 0);
comment on constraint c on domain d is 'Positive.';
--- new
create domain d as integer;

--- pair enum_that_a_generated_column_is_of
create type s as enum ('a', 'b');
create function f(x integer) returns s language sql immutable as $$ select 'a'::s $$;
create table t (id integer primary key, v s generated always as (f(id)) stored);
--- new
create type s as enum ('b', 'a');
create function f(x integer) returns s language sql immutable as $$ select 'a'::s $$;
create table t (id integer primary key, v s generated always as (f(id)) stored);
--- rows
insert into t values (1), (2);

--- pair domain_over_a_list
create domain d as integer[];
create table t (x d);
--- new
create domain d as bigint[];
create table t (x d);
--- rows
insert into t values ('{1,2}');

--- pair domain_with_a_check_gets_a_list
create domain d as integer check (value > 0);
create table t (x d);
--- new
create domain d as integer check (value > 1);
create table t (x d, y d[]);
--- rows
insert into t values (3);

--- pair statistics_keep_their_target_over_a_new_type
create table x (a varchar(20), b integer);
create statistics st (mcv) on a, b from x;
alter statistics st set statistics 50;
--- new
create table x (a text, b integer);
create statistics st (mcv) on a, b from x;
alter statistics st set statistics 50;
--- rows
insert into x values ('a', 1);

--- pair composite_field_with_a_collation
create type label as (name text, note text);
create table items (id integer, label label);

--- new
create type label as (name text collate "C", note text, code varchar(8) collate "POSIX");
create table items (id integer, label label);

--- rows
insert into items values (1, row('a', 'b'));

--- pair composite_field_loses_its_collation
create type label as (name text collate "C", note text);

--- new
create type label as (name text, note text collate "C");

--- pair composite_fields_move_in_a_list
create type place as (street text, city text, n integer);
create table libraries (id integer primary key, places place[], one place);
--- new
create type place as (city varchar(50), country text, street text);
create table libraries (id integer primary key, places place[], one place);
--- rows
insert into libraries values (1, array[row('a', 'b', 1)::place, null], row('c', 'd', 2)), (2, null, null), (3, '{}', row(null, 'x', null));
--- keeps
select id, (places[1]).city, (places[1]).street, places[2] is null as none, cardinality(places), (one).city as at, (one).street as of from libraries

--- pair composite_fields_move_in_a_domain
create type place as (street text, city text);
create domain seat as place check ((value).city <> '');
create table libraries (id integer primary key, seat seat not null, seats seat[]);
--- new
create type place as (city text, street text);
create domain seat as place check ((value).city <> '');
create table libraries (id integer primary key, seat seat not null, seats seat[]);
--- rows
insert into libraries values (1, row('a', 'b'), array[row('e', 'f')::place::seat]);
--- keeps
select id, (seat).city, (seat).street, (seats[1]).city as at, (seats[1]).street as of from libraries

--- pair composite_fields_move_in_another
create type place as (street text, city text);
create type building as (name text, place place, others place[]);
create table libraries (id integer primary key, building building);
--- new
create type place as (city text, street text, country text);
create type building as (name text, place place, others place[]);
create table libraries (id integer primary key, building building);
--- rows
insert into libraries values (1, row('n', row('a', 'b'), array[row('e', 'f')::place])), (2, null);
--- keeps
select id, (building).name, ((building).place).city, ((building).place).street, (((building).others)[1]).city as at, (((building).others)[1]).street as of from libraries

--- pair enum_in_a_composite_that_grows
create type mood as enum ('sad', 'ok', 'happy');
create type entry as (mood mood, note text);
create table diary (id integer primary key, entry entry, entries entry[]);
--- new
create type mood as enum ('ok', 'happy');
create type entry as (mood mood, note text, n integer);
create table diary (id integer primary key, entry entry, entries entry[]);
--- rows
insert into diary values (1, row('ok', 'a'), array[row('happy', 'it''s "b"')::entry]);
--- keeps
select id, (entry).mood::text, (entry).note, (entries[1]).mood::text as at, (entries[1]).note as of from diary

--- pair enum_in_a_composite_that_loses_a_field
create type mood as enum ('sad', 'ok', 'happy');
create type entry as (mood mood, n integer, note text);
create table diary (id integer primary key, entry entry);
create function last_entry() returns entry language sql stable as $$select entry from diary order by id desc limit 1$$;
--- new
create type mood as enum ('happy', 'ok', 'sad');
create type entry as (mood mood, note text);
create table diary (id integer primary key, entry entry);
create function last_entry() returns entry language sql stable as $$select entry from diary order by id desc limit 1$$;
--- rows
insert into diary values (1, row('ok', 1, 'a'));
--- keeps
select id, (entry).mood::text, (entry).note from diary

--- pair composite_in_a_table_made_anew
create type place as (street text, city text);
create table visits (id integer, place place, places place[], at date not null) partition by range (at);
create table visits_all partition of visits default;
--- new
create type place as (city text, street text);
create table visits (id integer, place place, places place[], at date not null) partition by list (at);
create table visits_all partition of visits default;
--- rows
insert into visits values (1, row('a', 'b'), array[row('c', 'd')::place], '2020-01-01');
--- keeps
select id, (place).city, (place).street, (places[1]).city as at, (places[1]).street as of from visits

--- pair function_of_a_domain_is_made_anew
create function most() returns integer immutable language sql as $$select 100$$;
create domain amount as integer default most() constraint most check (value <= most()) constraint least check (value > 0);
create domain other as integer constraint least check (value > most());
create table t (id integer primary key, a amount, b other);
--- new
create function most() returns bigint immutable language sql as $$select 100$$;
create domain amount as integer default most() constraint most check (value <= most()) constraint least check (value > 0);
create domain other as integer constraint least check (value > most() + 1);
create table t (id integer primary key, a amount, b other);
--- rows
insert into t values (1, 5, 200);

--- pair multirange_made_under_default_privileges
alter default privileges grant usage on types to diff_reader;
create table t (id integer);
--- new
alter default privileges grant usage on types to diff_reader;
create table t (id integer);
create type span as range (subtype = integer);
revoke usage on type span from diff_reader;

--- pair functions_of_one_check_are_made_anew
create function f(a integer) returns boolean immutable language sql as $$select true$$;
create function g(a integer) returns boolean immutable language sql as $$select true$$;
create domain d as integer constraint c check (f(value) and g(value));
create domain e as integer constraint c check (f(value));
create table t (id integer primary key, d d, e e);
--- new
create function f(b integer) returns boolean immutable language sql as $$select true$$;
create function g(b integer) returns boolean immutable language sql as $$select true$$;
create domain d as integer constraint c check (f(value) and g(value));
create domain e as bigint constraint c check (f(value::integer));
create table t (id integer primary key, d d, e e);
--- rows
insert into t values (1, 2, 3);

--- pair types that are only a name
create type gone;
create type stays;
create type becomes_range;
create type becomes_enum;
comment on type stays is 'before';
--- new
create type stays;
create type comes;
create type becomes_range as range (subtype = int4);
create type becomes_enum as enum ('a');
comment on type stays is 'after';
alter type stays owner to diff_writer;

--- pair columns hold rows of tables that change
create domain code as text check (value <> '');
create table teams (id smallint, name text, code code);
create table shown (a integer, b text);
create table log (a integer) partition by range (a);
create table log_1 partition of log for values from (0) to (10);
create type boxed as (team teams, note text);
create view short as select id, name from teams;
create table orders (
    id integer,
    team teams,
    teams teams[],
    boxed boxed,
    shown shown,
    short short,
    logged log_1,
    constraint named check ((team).name <> 'nobody')
);
create view of_orders as select id, (team).name, (teams[1]).code from orders;
--- new
create domain code as text check (value <> 'x');
create table teams (id bigint, name text, code code, at timestamptz default clock_timestamp(), twice bigint generated always as (id * 2) stored);
create unlogged table shown (a integer, b text);
create table log (a bigint) partition by range (a);
create table log_1 partition of log for values from (0) to (10);
create type boxed as (team teams, note text);
create view short as select name, id from teams;
create table orders (
    id integer,
    team teams,
    teams teams[],
    boxed boxed,
    shown shown,
    short short,
    logged log_1,
    constraint named check ((team).name <> 'nobody')
);
create view of_orders as select id, (team).name, (teams[1]).code from orders;
--- rows
insert into orders values (1, row(1, 'a', 'c'), array[row(2, 'b', 'd')::teams], row(row(3, 'e', 'f')::teams, 'note'), row(1, 'x'), row(4, 'g'), row(5));
--- keeps
select id, (team).id as team, (team).name, (teams[1]).code, ((boxed).team).name as boxed, (shown).b, (short).name as short, (logged).a from orders

--- pair a type goes and comes beneath views with rights and a generated column
create type mood as enum ('calm', 'glad');
create domain tag as text check (value <> '');
create type boxed as (how mood, note text);
create table t (id integer, boxed boxed, how mood, label text generated always as ((id::text)::tag) stored, tagged tag);
create materialized view m as select how, count(*) as n from t group by how;
create unique index m_how on m (how);
create view v as select id, how from t;
grant select on m to diff_reader;
grant select (how) on v to diff_writer;
alter view v owner to diff_reader;
comment on view v is 'Moods.';
--- new
create type mood as enum ('glad', 'calm');
create domain tag as varchar(20) check (value <> '');
create type boxed as (how mood, note text);
create table t (id integer, boxed boxed, how mood, label text generated always as ((id::text)::tag) stored, tagged tag);
create materialized view m as select how, count(*) as n from t group by how;
create unique index m_how on m (how);
create view v as select id, how from t;
grant select on m to diff_reader;
grant select (how) on v to diff_writer;
alter view v owner to diff_reader;
comment on view v is 'Moods.';
--- rows
insert into t (id, boxed, how, tagged) values (1, row('calm', 'n'), 'glad', 'x');

--- pair checks of a domain are valid or not
create domain d as integer constraint stays check (value > 0) constraint lapses check (value < 100);
alter domain d add constraint holds check (value <> 7) not valid;
alter domain d add constraint changes check (value <> 8) not valid;
create domain l as integer;
alter domain l add constraint holds check (value <> 7) not valid;
create domain r as integer;
alter domain r add constraint later check (value > 0) not valid;
create table t (a d, b l[], c r);
--- new
create domain d as integer constraint stays check (value > 0) constraint holds check (value <> 7);
alter domain d add constraint lapses check (value < 100) not valid;
alter domain d add constraint changes check (value <> 9) not valid;
create domain l as integer constraint holds check (value <> 7);
create domain new as integer constraint one check (value > 1);
alter domain new add constraint two check (value > 2) not valid;
create domain r as bigint;
alter domain r add constraint later check (value > 0) not valid;
create table t (a d, b l[], c r, n new);
--- rows
insert into t values (1, array[2], 3);

--- pair a function that the check of a listed domain calls is made anew with the domain
create function fits(value text) returns boolean language sql immutable as $$ select value like 'id_%' $$;
create domain id as text constraint fits check (fits(value));
create table a (id id primary key);
create table b (id id references a, ids id[]);
--- new
create function fits(value text, minimal integer default 3) returns boolean language sql immutable
    as $$ select value like 'id_%' and length(value) > minimal $$;
create domain id as text constraint fits check (fits(value)) not null;
create table a (id id primary key);
create table b (id id references a, ids id[]);
--- rows
insert into a values ('id_12');
insert into b values ('id_12', '{id_12}');

--- pair conditions that postgresql prints in two ways
create table t (a integer, b integer, s varchar(9), constraint c check (a between 0 and 10 and b > 0),
    constraint d check (row(a, b) is distinct from row(1, 2) or s is null));
create index t_s on t (a) where s in ('x', 'y');
create view v as select a from t where not (a not between 1 and 2 or b = 3);
create function f(a integer, b boolean default (1 between 0 and 2 and true)) returns boolean
    language sql return (a, b) is distinct from (1, true) or a is null;
create table p (a integer, b integer) partition by list ((a between 0 and 9 and b > 0));
create table p1 partition of p default;
--- same
create table t (a integer, b integer, s varchar(9), constraint c check (a >= 0 and a <= 10 and b > 0),
    constraint d check (a is distinct from 1 or b is distinct from 2 or s is null));
create index t_s on t (a) where (s)::text = any ((array['x'::character varying, 'y'::character varying])::text[]);
create view v as select a from t where not (a < 1 or a > 2 or b = 3);
create function f(a integer, b boolean default (1 >= 0 and 1 <= 2 and true)) returns boolean
    language sql return a is distinct from 1 or b is distinct from true or a is null;
create table p (a integer, b integer) partition by list ((a >= 0 and a <= 9 and b > 0));
create table p1 partition of p default;
--- rows
insert into t values (5, 1, 'x');
insert into p values (1, 2);

--- pair an overload beside what a check of a domain calls
create function fits(a text) returns boolean language sql immutable as 'select true';
create domain d as text constraint fits check (fits(value));
create table t (a d[]);
--- new
create function fits(a text) returns boolean language sql immutable as 'select true';
create function fits(a integer) returns boolean language sql immutable as 'select true';
create domain d as text constraint fits check (fits(value));
create table t (a d[]);

--- pair a check of a domain within rows holds for all
create domain d as integer;
alter domain d add constraint c check (value > 0) not valid;
create type ct as (x d);
create table t (v ct);
--- new
create domain d as integer constraint c check (value > 0);
create type ct as (x d);
create table t (v ct);
--- rows
insert into t values (row(1));

--- pair names for a while that others have
create schema app;
create type app.status as enum ('a', 'b', 'c');
create table app.thing (s app.status, t integer);
create index thing_t on app.thing (t);
create table app.status_old (x int);
create table app.thing_t_new (x int);
create table app.other (t integer, constraint other_t_is_not_null check (t > 0));
--- new
create schema app;
create type app.status as enum ('a', 'b');
create table app.thing (s app.status, t integer);
create index thing_t on app.thing (t desc);
create table app.status_old (x int);
create table app.thing_t_new (x int);
create table app.other (t integer not null, constraint other_t_is_not_null check (t > 0));
--- rows
insert into app.thing values ('a', 1), (null, 2);
insert into app.other values (1);
--- pair a type of the rows of a view that changes
create table t (id integer primary key, name text);
create view v as select id as a from t;
create type c as ("row" v, n integer);
create table holder (id integer, x c);
--- new
create table t (id integer primary key, name text);
create view v as select name as a, id from t;
create type c as ("row" v, n integer);
create table holder (id integer, x c);
--- rows one way
insert into t values (1, 'n');
insert into holder values (1, row(null, 3));
--- pair a domain in the bounds of ranges, and the comment on a check that comes again
create type whole as (r float8, i float8);
create domain part as whole constraint positive check ((value).r > 0);
comment on constraint positive on domain part is 'Of the real one.';
create domain posint as int4;
create type posrange as range (subtype = posint);
create type holder as (f1 posint, f2 posrange);
create table t (f1 holder, f2 posrange, f3 posint, f4 posrange[]);
--- new
create type whole as (r bigint);
create domain part as whole constraint positive check ((value).r > 0);
comment on constraint positive on domain part is 'Of the real one.';
create domain posint as int4 constraint c1 check (value >= 0);
create type posrange as range (subtype = posint);
create type holder as (f1 posint, f2 posrange);
create table t (f1 holder, f2 posrange, f3 posint, f4 posrange[]);
--- rows
insert into t values (row(1, '[2,3)'), '[4,50]', 6, array['[7,8)'::posrange]);

--- pair a domain in the bounds of multiranges
create domain d as int;
create type r as range (subtype = d);
create table t (m r_multirange, n r, o d);
--- new
create domain d as int not null constraint positive check (value > 0);
create type r as range (subtype = d);
create table t (m r_multirange, n r, o d);
--- rows
insert into t values ('{[1,2)}', '[3,4)', 5);

--- pair two enums trade their names and columns
create type color as enum ('red', 'green');
create type shape as enum ('round', 'flat');
create table t (c color default 'red', s shape default 'flat');
create view v as select c, s from t;
--- new
create type shape as enum ('red', 'green');
create type color as enum ('round', 'flat');
create table t (c shape default 'red', s color default 'flat');
create view v as select c, s from t;
--- keeps
select c::text, s::text from t
--- rows
insert into t default values;

--- pair a column takes a type by the cast to it
create type fix as (v numeric);
create function to_fix(integer) returns fix language sql immutable as 'select row($1 / 10.0)::fix';
create cast (integer as fix) with function to_fix(integer) as assignment;
create function from_fix(fix) returns integer language sql immutable as 'select ($1.v * 10)::integer';
create cast (fix as integer) with function from_fix(fix);
create table t (id integer primary key, a integer);
--- new
create type fix as (v numeric);
create function to_fix(integer) returns fix language sql immutable as 'select row($1 / 100.0)::fix';
create cast (integer as fix) with function to_fix(integer) as implicit;
create function from_fix(fix) returns integer language sql immutable as 'select ($1.v * 10)::integer';
create cast (fix as integer) with function from_fix(fix);
create table t (id integer primary key, a fix not null);
--- keeps
select id from t
--- rows
insert into t values (1, 10);

--- pair the type of a table has its attributes in another order
create type ct as (id integer, a text, b integer);
create table t of ct (primary key (id));
create view v as select a from t;
--- new
create type ct as (id bigint, b bigint, a text);
create table t of ct (primary key (id));
create view v as select a from t;
--- rows
insert into t values (1, 'x', 2);

--- pair the default of a domain comes from a function that gives its values
create schema internal;
--- new
create schema internal;
create domain id8 as bigint;
create function internal.next_id() returns id8 language plpgsql as $$ begin return 7::id8; end $$;
alter domain id8 set default internal.next_id();
create domain id9 as id8 default internal.next_id() check (value > 0);
create table t (id id8 primary key, n id8 not null, o id9);

--- pair the default of a domain becomes that of a function that gives its values
create domain id8 as bigint default 3;
create table t (id id8 primary key, n id8 not null);
--- new
create domain id8 as bigint;
create function next_id() returns id8 language plpgsql as $$ begin return 7::id8; end $$;
alter domain id8 set default next_id();
create table t (id id8 primary key, n id8 not null);
--- rows
insert into t values (1, 2);
