--- pair function_added
create table books (id integer primary key);
--- new
create table books (id integer primary key);
create function twice(a integer) returns integer language sql immutable as $$select a * 2$$;

--- pair function_body_multiline_plpgsql
create function f(a integer) returns integer language plpgsql as $$
begin
  return a;
end
$$;
--- new
create function f(a integer) returns integer language plpgsql as $$
declare
  b integer := a + 1;
begin
  -- a remark; with a semicolon
  return b;
end
$$;

--- pair function_body_with_dollar_quotes
create function f() returns text language plpgsql as $f$ begin return $$a$$; end $f$;
--- new
create function f() returns text language plpgsql as $f$ begin return $$a$$ || $_$b$_$ || 'it''s'; end $f$;
create function g() returns text language plpgsql as 'begin return ''$$ and $_$ and $body$''; end';

--- pair function_volatility_and_flags
create function f(a integer) returns integer language sql as $$select a$$;
--- new
create function f(a integer) returns integer language sql immutable strict leakproof parallel safe cost 7 security definer set search_path = '' as $$select a$$;

--- pair function_rows_and_cost
create function f() returns setof integer language sql as $$select 1$$;
--- new
create function f() returns setof integer language sql stable rows 10 cost 0.5 as $$select 1$$;

--- pair function_settings
create function f() returns integer language sql set search_path = public, pg_temp set work_mem = '4MB' as $$select 1$$;
--- new
create function f() returns integer language sql set datestyle to iso, dmy set app.user_id = 'it''s' set search_path = "$user", 'Odd Schema' set statement_timeout = 1000 as $$select 1$$;

--- pair function_return_type_changes_with_view
create function f(a integer) returns integer language sql immutable as $$select a$$;
create view v as select f(1) as x;
create view w as select x from v;
--- new
create function f(a integer) returns bigint language sql immutable as $$select a::bigint$$;
create view v as select f(1) as x;
create view w as select x from v;

--- pair function_return_type_changes_under_everything
create function f(a integer) returns integer language sql immutable as $$select a$$;
create table t (a integer default f(1), b integer check (f(b) > 0), c integer generated always as (f(1)) stored);
create index on t (f(a));
create index t_partial on t (a) where f(a) > 1;
alter table t enable row level security;
create policy p on t using (f(a) > 0);
create materialized view m as select f(a) as a from t;
create index on m (a);
--- new
create function f(a integer) returns bigint language sql immutable as $$select a::bigint$$;
create table t (a integer default f(1), b integer check (f(b) > 0), c integer generated always as (f(1)) stored);
create index on t (f(a));
create index t_partial on t (a) where f(a) > 1;
alter table t enable row level security;
create policy p on t using (f(a) > 0);
create materialized view m as select f(a) as a from t;
create index on m (a);
--- rows
insert into t (a, b) values (3, 4);

--- pair function_argument_names_under_policy
create table t (id integer primary key, owner text);
create function is_mine(who text) returns boolean language sql stable as $$select who = current_user$$;
alter table t enable row level security;
create policy mine on t using (is_mine(owner));
--- new
create table t (id integer primary key, owner text);
create function is_mine(owner_name text) returns boolean language sql stable as $$select owner_name = current_user$$;
alter table t enable row level security;
create policy mine on t using (is_mine(owner));
--- rows
insert into t values (1, 'a');

--- pair function_argument_added_with_default
create function greet(name text) returns text language sql as $$select 'hello ' || name$$;
create view v as select greet('x') as g;
--- new
create function greet(name text, punctuation text default '!') returns text language sql as $$select 'hello ' || name || punctuation$$;
create view v as select greet('x') as g;

--- pair function_argument_default_changes
create function f(a integer, b integer default 1, c text default null) returns integer language sql as $$select a + b$$;
--- new
create function f(a integer, b integer default 2 + 3, c text default 'x') returns integer language sql as $$select a + b$$;

--- pair function_argument_default_added
create function f(a integer, b integer) returns integer language sql as $$select a + b$$;
--- new
create function f(a integer default 1, b integer default 2) returns integer language sql as $$select a + b$$;

--- pair function_argument_names_given_and_taken
create function f(integer, text) returns integer language sql as $$select $1$$;
create function g(a integer, b text) returns integer language sql as $$select a$$;
--- new
create function f(a integer, b text) returns integer language sql as $$select a$$;
create function g(integer, text) returns integer language sql as $$select $1$$;

--- pair function_variadic
create function f(variadic a integer[]) returns integer language sql as $$select array_length(a, 1)$$;
--- new
create function f(a integer[]) returns integer language sql as $$select array_length(a, 1)$$;
create function g(sep text, variadic parts text[] default '{}') returns text language sql as $$select array_to_string(parts, sep)$$;
create function h(variadic "any") returns integer language internal as 'pg_num_nulls' immutable;

--- pair function_out_arguments
create function f(a integer, out b integer, out c text) language sql as $$select a, 'x'$$;
create function many(out a integer, out b text) returns setof record language sql as $$select 1, 'a'$$;
--- new
create function f(a integer, out b integer, out c text, out d boolean) language sql as $$select a, 'x', true$$;
create function many(out a integer, out b text) returns setof record language sql as $$select 1, 'b'$$;
create function inout_one(inout a integer) language sql as $$select a$$;

--- pair function_returns_table_changes
create function f() returns table (a integer, b text) language sql as $$select 1, 'x'$$;
create view v as select * from f();
--- new
create function f() returns table (a integer, "B b" text, c numeric(10,2)) language sql as $$select 1, 'x', 1.5$$;
create view v as select * from f();

--- pair function_returns_setof_table
create table books (id integer primary key, title text);
create function all_books() returns setof books language sql stable as $$select * from books$$;
create view v as select id, title from all_books();
--- new
create table books (id integer primary key, title text, pages integer);
create function all_books() returns setof books language sql stable as $$select * from books$$;
create view v as select id, title, pages from all_books();
--- rows
insert into books values (1, 'a');

--- pair function_of_view_rowtype
create table books (id integer primary key, title text);
create view v as select id, title from books;
create function first_v() returns v language sql stable as $$select * from v limit 1$$;
create function of_v(r v) returns text language sql as $$select r.title$$;
--- new
create table books (id integer primary key, title text, pages integer);
create view v as select id, pages, title from books;
create function first_v() returns v language sql stable as $$select * from v limit 1$$;
create function of_v(r v) returns text language sql as $$select r.title$$;
--- rows
insert into books values (1, 'a');

--- pair function_percent_type
create table books (id bigint primary key, title varchar(20));
create function f(a books.id%type) returns books.title%type language plpgsql as $$begin return (select title from books where id = a); end$$;
--- new
create table books (id bigint primary key, title text);
create function f(a books.id%type) returns books.title%type language plpgsql as $$begin return (select title from books where id = a); end$$;
--- rows
insert into books values (1, 'a');

--- pair function_plpgsql_rowtype
create table books (id integer primary key, title text);
create function f() returns text language plpgsql as $$declare r books%rowtype; t books.title%type; begin select * into r from books limit 1; return r.title; end$$;
--- new
create table books (id integer primary key, name text, title text);
create function f() returns text language plpgsql as $$declare r books%rowtype; t books.name%type; begin select * into r from books limit 1; return r.name; end$$;
--- rows
insert into books values (1, 'a');

--- pair function_on_table_created_later
create table a (id integer primary key);
--- new
create table a (id integer primary key);
set check_function_bodies = off;
create function later() returns bigint language plpgsql as $$begin return (select count(*) from zz_made_later); end$$;
create function typed() returns integer language plpgsql as $$declare x zz_made_later.id%type; begin return x; end$$;
create table zz_made_later (id integer primary key);
create function counts() returns bigint language sql as $$select count(*) from zz_made_later$$;

--- pair function_circle_default_and_rowtype
create table t (id integer primary key);
--- new
create function next_id() returns integer language sql as $$select 1$$;
create table t (id integer primary key default next_id());
create function of_t(r t) returns integer language sql as $$select r.id$$;
alter table t add column label integer generated always as (id * 2) stored;

--- pair function_circle_check_on_own_table
create table t (id integer primary key, parent integer);
--- new
create table t (id integer primary key, parent integer);
create function depth(i integer) returns integer language sql stable as $$select count(*)::integer from t where id = i$$;
alter table t add constraint shallow check (depth(parent) < 10);
--- rows
insert into t values (1, null);

--- pair function_new_table_uses_function_of_the_table
--- new
create table t (id integer primary key);
create function total() returns bigint language sql stable as $$select count(*) from t$$;
alter table t add column n bigint default total();
alter table t enable row level security;
create policy p on t using (total() > 0);

--- pair function_in_other_function
create function a(x integer) returns integer language sql as $$select x$$;
create function b(x integer) returns integer language sql as $$select a(x)$$;
--- new
create function a(x integer) returns bigint language sql as $$select x::bigint$$;
create function b(x integer) returns bigint language sql as $$select a(x)$$;

--- pair function_standard_body_chain
create table books (id integer primary key, title text);
create function a(x integer) returns integer language sql begin atomic select x + 1; end;
create function b(x integer) returns integer language sql return a(x);
create function c() returns bigint language sql begin atomic select count(*) from books where b(id) > 1; end;
--- new
create table books (id bigint primary key, title text);
create function a(x bigint) returns bigint language sql begin atomic select x + 1; end;
create function b(x bigint) returns bigint language sql return a(x);
create function c() returns bigint language sql begin atomic select count(*) from books where b(id) > 1; end;
--- rows
insert into books values (1, 'x');

--- pair function_standard_body_statements
create table books (id integer primary key, title text);
create procedure p(i integer, t text) language sql begin atomic insert into books values (i, t); update books set title = upper(title) where id = i; end;
--- new
create table books (id integer primary key, title text, at timestamptz default now());
create procedure p(i integer, t text) language sql begin atomic insert into books (id, title) values (i, t) on conflict (id) do update set title = excluded.title; delete from books where title is null; end;
--- rows
insert into books values (1, 'x');

--- pair function_standard_body_column_dropped
create table books (id integer primary key, title text, old text);
create function f() returns text language sql begin atomic select old from books limit 1; end;
--- new
create table books (id integer primary key, title text);
create function f() returns text language sql begin atomic select title from books limit 1; end;
--- rows
insert into books values (1, 'x', 'y');

--- pair function_string_body_to_standard
create function f(a integer) returns integer language sql as $$select a + 1$$;
--- new
create function f(a integer) returns integer language sql return a + 1;

--- pair function_language_changes
create function f(a integer) returns integer language sql as $$select a + 1$$;
--- new
create function f(a integer) returns integer language plpgsql as $$begin return a + 1; end$$;

--- pair function_overload_replaced
create function f(a integer) returns integer language sql as $$select a$$;
create function f(a text) returns text language sql as $$select a$$;
create view v as select f(1) as n, f('x'::text) as t;
--- new
create function f(a bigint) returns bigint language sql as $$select a$$;
create function f(a text) returns text language sql as $$select a || '!'$$;
create view v as select f(1::bigint) as n, f('x'::text) as t;

--- pair function_overloads_with_defaults
create function f(a integer) returns integer language sql as $$select a$$;
--- new
create function f(a integer) returns integer language sql as $$select a$$;
create function f(a integer, b integer) returns integer language sql as $$select a + b$$;
create function f(a integer, b integer, c integer default 0) returns integer language sql as $$select a + b + c$$;

--- pair function_argument_order_swapped
create function f(a integer, b text) returns text language sql as $$select b$$;
comment on function f(integer, text) is 'first';
--- new
create function f(b text, a integer) returns text language sql as $$select b$$;
comment on function f(text, integer) is 'second';

--- pair function_to_procedure
create function f(a integer) returns void language sql as $$select 1$$;
--- new
create procedure f(a integer) language sql as $$select 1$$;

--- pair procedure_changes
create table log (at timestamptz, what text);
create procedure note(what text) language plpgsql as $$begin insert into log values (now(), what); end$$;
create procedure pair(inout a integer, out b integer) language plpgsql as $$begin b := a; end$$;
comment on procedure note(text) is 'notes';
--- new
create table log (at timestamptz, what text, who text);
create procedure note(what text, who text default current_user) language plpgsql as $$begin insert into log values (now(), what, who); commit; end$$;
create procedure pair(inout a integer, out b integer, out c integer) language plpgsql as $$begin b := a; c := a; end$$;
revoke execute on procedure note(text, text) from public;
grant execute on procedure note(text, text) to diff_reader;
--- rows
insert into log values (now(), 'x');

--- pair function_dropped_with_users
create function f(a integer) returns integer language sql immutable as $$select a$$;
create table t (a integer default f(1), b integer);
create view v as select f(b) as x from t;
--- new
create table t (a integer default 1, b integer);
create view v as select b as x from t;
--- rows
insert into t values (1, 2);

--- pair function_moved_to_schema
create function f() returns integer language sql as $$select 1$$;
create table t (a integer default f());
--- new
create schema tools;
create function tools.f() returns integer language sql as $$select 1$$;
create table t (a integer default tools.f());
--- rows
insert into t default values;

--- pair function_weird_names
create schema "Odd Schema";
create function "Odd Schema"."f (x)"("Arg one" integer, "select" text) returns text language sql as $$select "select"$$;
--- new
create schema "Odd Schema";
create function "Odd Schema"."f (x)"("Arg one" integer, "select" text, "a""b" text default '"') returns text language sql as $$select "select" || "a""b"$$;
comment on function "Odd Schema"."f (x)"(integer, text, text) is 'odd ''one''';

--- pair function_array_and_typmod_arguments
create domain positive as integer check (value > 0);
create type mood as enum ('sad', 'happy');
create type pair as (a integer, b text);
create function f(a integer[], b numeric(10,2), c varchar(20), d char(3), e timestamp(3), g bit varying(4)) returns text[] language sql as $$select null::text[]$$;
create function g(p positive, m mood, r pair, rs pair[]) returns mood language sql as $$select m$$;
--- new
create domain positive as integer check (value > 0);
create type mood as enum ('sad', 'happy');
create type pair as (a integer, b text);
create function f(a integer[], b numeric(10,2), c varchar(20), d char(3), e timestamp(3), g bit varying(4)) returns text[] language sql as $$select array['x']$$;
create function g(p positive, m mood default 'sad', r pair default row(1, 'x')::pair, rs pair[] default '{}') returns mood language sql as $$select m$$;

--- pair function_on_enum_that_changes
create type mood as enum ('sad', 'ok', 'happy');
create table people (id integer primary key, m mood default 'ok');
create function f(m mood default 'ok') returns boolean language sql as $$select m = 'happy'$$;
create function moods() returns setof mood language sql as $$select unnest(enum_range(null::mood))$$;
create view v as select id, m, f(m) as h from people;
--- new
create type mood as enum ('sad', 'happy', 'ok');
create table people (id integer primary key, m mood default 'ok');
create function f(m mood default 'ok') returns boolean language sql as $$select m = 'happy'$$;
create function moods() returns setof mood language sql as $$select unnest(enum_range(null::mood))$$;
create view v as select id, m, f(m) as h from people;
--- rows
insert into people values (1, 'happy');

--- pair function_on_composite_that_changes
create type pair as (a integer, b text);
create function make() returns pair language sql as $$select row(1, 'x')::pair$$;
create function many() returns setof pair language sql as $$select row(1, 'x')::pair$$;
create view v as select (make()).a as a;
--- new
create type pair as (a integer, b text, c boolean);
create function make() returns pair language sql as $$select row(1, 'x', true)::pair$$;
create function many() returns setof pair language sql as $$select row(1, 'x', false)::pair$$;
create view v as select (make()).a as a;

--- pair function_polymorphic
create function f(a anyelement) returns anyarray language sql as $$select array[a]$$;
--- new
create function f(a anyelement, b anyelement) returns anyarray language sql as $$select array[a, b]$$;
create function g(a anycompatible, b anycompatiblearray) returns anycompatible language sql as $$select a$$;
create function r(a anyrange) returns anymultirange language sql as $$select multirange(a)$$;

--- pair function_polymorphic_trigger_and_event
create function t() returns trigger language plpgsql as $$begin return new; end$$;
create function e() returns event_trigger language plpgsql as $$begin end$$;
--- new
create function t() returns trigger language plpgsql as $$begin return old; end$$;
create function e() returns event_trigger language plpgsql as $$begin raise notice 'x'; end$$;
create function v() returns void language plpgsql as $$begin end$$;
create function c(a refcursor) returns refcursor language plpgsql as $$begin return a; end$$;
create function i(a internal) returns internal language internal immutable strict as 'int4_avg_combine';

--- pair function_internal_and_window
create function my_abs(integer) returns integer language internal immutable strict parallel safe as 'int4abs';
--- new
create function my_abs(integer) returns integer language internal immutable strict parallel safe as 'int4abs' cost 5;
create function my_row_number() returns bigint language internal window immutable as 'window_row_number';

--- pair function_with_support
create function starts(text, text) returns boolean language internal immutable strict as 'text_starts_with';
--- new
create function starts(text, text) returns boolean language internal immutable strict as 'text_starts_with' support pg_catalog.text_starts_with_support;

--- pair function_same_said_otherwise
create function f(a int, b varchar default 'x'::varchar) returns int8 as 'select a::bigint' language 'sql' volatile called on null input security invoker;
--- same
create or replace function public.f(in a int4, in b character varying = 'x') returns bigint language sql as $body$select a::bigint$body$;

--- pair function_body_differs_by_space
create function f() returns integer language sql as $$select 1$$;
--- new
create function f() returns integer language sql as $$
  select 1;
$$;

--- pair function_search_path_in_file
create schema app;
set search_path = app, public;
create table things (id integer primary key);
create function f() returns bigint language sql as $$select count(*) from things$$;
create view v as select * from things;
--- new
create schema app;
set search_path = app, public;
create table things (id integer primary key, name text);
create function f() returns bigint language sql as $$select count(name) from things$$;
create view v as select * from things;

--- pair function_default_uses_other_function
create function base() returns integer language sql immutable as $$select 1$$;
create function f(a integer default base()) returns integer language sql as $$select a$$;
--- new
create function base() returns bigint language sql immutable as $$select 1::bigint$$;
create function f(a bigint default base()) returns bigint language sql as $$select a$$;

--- pair function_default_of_kept_function_replaced
create function base() returns integer language sql immutable as $$select 1$$;
create function f(a bigint default base()) returns bigint language sql as $$select a$$;
create view v as select f() as x;
--- new
create function base() returns bigint language sql immutable as $$select 1::bigint$$;
create function f(a bigint default base()) returns bigint language sql as $$select a$$;
create view v as select f() as x;

--- pair function_comment_and_grants_survive_replacement
create function f(a integer) returns integer language sql as $$select a$$;
comment on function f(integer) is 'kept';
revoke all on function f(integer) from public;
grant execute on function f(integer) to diff_reader with grant option;
--- new
create function f(b integer) returns bigint language sql as $$select b::bigint$$;
comment on function f(integer) is 'kept';
revoke all on function f(integer) from public;
grant execute on function f(integer) to diff_reader with grant option;

--- pair function_unlogged_composite_return_record
create function r() returns record language sql as $$select 1, 2$$;
--- new
create function r() returns record language sql as $$select 1, 3$$;
create function rs() returns setof record language sql as $$select 1, 2$$;

--- pair function_transform_none_do_block
do $$ begin create table made_by_do (id integer); end $$;
--- new
do $$ begin execute 'create function made_by_do() returns integer language sql as ''select 1'''; end $$;

--- pair function_name_like_table
create table books (id integer);
--- new
create table books (id integer);
create function books() returns integer language sql as $$select 1$$;
create view uses as select books() as n, b.id from books b;

--- pair grants_on_aggregates_over_ordered_rows
create function step(state integer, value integer, extra integer) returns integer language sql immutable as $$select value$$;
create function last(state integer, part double precision) returns integer language sql immutable as $$select state$$;
create function keep(state integer, value integer) returns integer language sql immutable as $$select value$$;
create aggregate latest(double precision order by integer) (sfunc = keep, stype = integer, finalfunc = last);
create aggregate newest(order by integer) (sfunc = keep, stype = integer);
--- new
create function step(state integer, value integer, extra integer) returns integer language sql immutable as $$select value$$;
create function last(state integer, part double precision) returns integer language sql immutable as $$select state$$;
create function keep(state integer, value integer) returns integer language sql immutable as $$select value$$;
create aggregate latest(double precision order by integer) (sfunc = keep, stype = integer, finalfunc = last);
create aggregate newest(order by integer) (sfunc = keep, stype = integer);
revoke execute on function latest(double precision, integer) from public;
grant execute on function newest(integer) to diff_reader with grant option;
