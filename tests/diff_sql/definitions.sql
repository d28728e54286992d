--- pair comment_on_every_kind
create schema app;
create table t (id integer primary key, n integer check (n > 0), constraint u unique (n));
create index t_i on t (n, id);
create view v as select id from t;
create materialized view m as select id from t;
create sequence s;
create function f(a integer) returns integer language sql as $$select 1$$;
create procedure p() language sql as $$select 1$$;
create type mood as enum ('x');
create domain d as text constraint dc check (value <> '');
create type c as (a integer);
create aggregate total (integer) (sfunc = int4pl, stype = integer);
create type r as range (subtype = integer);
create collation coll (locale = 'C');
create statistics st on id, n from t;
create text search dictionary dict (template = simple);
create text search configuration conf (parser = "default");
create operator @+@ (function = int4pl, leftarg = integer, rightarg = integer);
create foreign data wrapper w;
create server srv foreign data wrapper w;
create foreign table ft (a integer) server srv;
create publication pub;
create function tf() returns trigger language plpgsql as $$begin return new; end$$;
create trigger tr before insert on t for each row execute function tf();
create rule ru as on delete to t do instead nothing;
create policy po on t using (true);
create cast (mood as integer) with inout;
create conversion conv for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
create function ef() returns event_trigger language plpgsql as $$begin end$$;
create event trigger et on ddl_command_end execute function ef();
create extension citext;
--- new
create schema app;
create table t (id integer primary key, n integer check (n > 0), constraint u unique (n));
create index t_i on t (n, id);
create view v as select id from t;
create materialized view m as select id from t;
create sequence s;
create function f(a integer) returns integer language sql as $$select 1$$;
create procedure p() language sql as $$select 1$$;
create type mood as enum ('x');
create domain d as text constraint dc check (value <> '');
create type c as (a integer);
create aggregate total (integer) (sfunc = int4pl, stype = integer);
create type r as range (subtype = integer);
create collation coll (locale = 'C');
create statistics st on id, n from t;
create text search dictionary dict (template = simple);
create text search configuration conf (parser = "default");
create operator @+@ (function = int4pl, leftarg = integer, rightarg = integer);
create foreign data wrapper w;
create server srv foreign data wrapper w;
create foreign table ft (a integer) server srv;
create publication pub;
create function tf() returns trigger language plpgsql as $$begin return new; end$$;
create trigger tr before insert on t for each row execute function tf();
create rule ru as on delete to t do instead nothing;
create policy po on t using (true);
create cast (mood as integer) with inout;
create conversion conv for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
create function ef() returns event_trigger language plpgsql as $$begin end$$;
create event trigger et on ddl_command_end execute function ef();
create extension citext;
comment on schema app is 'c1';
comment on schema public is 'c1b';
comment on table t is 'c2';
comment on column t.n is 'c3';
comment on constraint t_n_check on t is 'c4';
comment on constraint u on t is 'c5';
comment on index t_i is 'c6';
comment on index t_pkey is 'c6b';
comment on view v is 'c7';
comment on column v.id is 'c8';
comment on materialized view m is 'c9';
comment on column m.id is 'c10';
comment on sequence s is 'c11';
comment on function f(integer) is 'c12';
comment on procedure p() is 'c13';
comment on type mood is 'c14';
comment on domain d is 'c15';
comment on constraint dc on domain d is 'c15b';
comment on type c is 'c16';
comment on column c.a is 'c17';
comment on aggregate total (integer) is 'c18';
comment on type r is 'c19';
comment on collation coll is 'c20';
comment on statistics st is 'c21';
comment on text search dictionary dict is 'c22';
comment on text search configuration conf is 'c23';
comment on operator @+@ (integer, integer) is 'c24';
comment on foreign data wrapper w is 'c25';
comment on server srv is 'c26';
comment on foreign table ft is 'c27';
comment on column ft.a is 'c28';
comment on publication pub is 'c29';
comment on trigger tr on t is 'c30';
comment on rule ru on t is 'c31';
comment on policy po on t is 'c32';
comment on cast (mood as integer) is 'c33';
comment on conversion conv is 'c34';
comment on event trigger et is 'c35';
comment on language plpgsql is 'c37';

--- pair comment_texts
create table t (a integer);
comment on table t is 'one';
comment on column t.a is 'gone';
--- new
create table t (a integer);
comment on table t is E'it''s "two"\nlines; with $$ and \\ and é — ok';
comment on column t.a is '';

--- pair comment_on_partition_parts
create table t (a integer primary key, b text) partition by range (a);
create table t1 partition of t for values from (0) to (10);
create index t_b on t (b);
--- new
create table t (a integer primary key, b text) partition by range (a);
create table t1 partition of t for values from (0) to (10);
create index t_b on t (b);
comment on table t1 is 'x';
comment on column t1.b is 'y';
comment on index t1_b_idx is 'z';
comment on index t_b is 'w';
comment on constraint t1_pkey on t1 is 'v';

--- pair publication_tables
create table a (id integer primary key, n integer, t text);
create table b (id integer primary key);
create publication p for table a;
create publication q for table a, b with (publish = 'insert');
--- new
create table a (id integer primary key, n integer, t text);
create table b (id integer primary key);
create publication p for table a (id, n) where (n > 3), b;
create publication q for table b with (publish = 'insert, update', publish_via_partition_root = true);
comment on publication q is 'x';

--- pair publication_all_and_schemas
create schema app;
create table app.a (id integer primary key);
create table b (id integer primary key);
create publication p for all tables;
create publication q for tables in schema app;
create publication e;
--- new
create schema app;
create table app.a (id integer primary key);
create table b (id integer primary key);
create publication p for tables in schema app, table b;
create publication q for all tables;
create publication e for table b;

--- pair publication_over_changed_table
create table a (id integer primary key, n integer, t text);
create publication p for table a (id, n) where (n > 3);
--- new
create table a (id bigint primary key, n bigint, t text);
create publication p for table a (id, n) where (n > 3);
--- rows
insert into a values (1, 2, 'x');

--- pair publication_over_dropped_table
create table a (id integer primary key);
create table b (id integer primary key);
create publication p for table a, b;
--- new
create table b (id integer primary key);
create publication p for table b;

--- pair publication_column_dropped
create table a (id integer primary key, n integer, t text);
create publication p for table a (id, t);
--- new
create table a (id integer primary key, n integer);
create publication p for table a (id, n);
--- rows
insert into a values (1, 2, 'x');

--- pair aggregate_variants
create function add(a numeric, b numeric) returns numeric language sql immutable as $$select a + coalesce(b, 0)$$;
create function last(a numeric) returns text language sql immutable as $$select a::text$$;
create aggregate total (numeric) (sfunc = add, stype = numeric, initcond = '0');
comment on aggregate total (numeric) is 'kept';
--- new
create function add(a numeric, b numeric) returns numeric language sql immutable as $$select a + coalesce(b, 0)$$;
create function last(a numeric) returns text language sql immutable as $$select a::text$$;
create aggregate total (numeric) (sfunc = add, stype = numeric, finalfunc = last, combinefunc = add, initcond = '0', parallel = safe);
create aggregate moving (n numeric) (sfunc = add, stype = numeric, initcond = '0', msfunc = add, minvfunc = add, mstype = numeric, minitcond = '1');
comment on aggregate total (numeric) is 'kept';

--- pair aggregate_ordered_and_star
create function step(a bigint) returns bigint language sql as $$select a + 1$$;
create function variadic_step(a text, variadic b text[]) returns text language sql as $$select a$$;
--- new
create function step(a bigint) returns bigint language sql as $$select a + 1$$;
create function variadic_step(a text, variadic b text[]) returns text language sql as $$select a$$;
create aggregate rows (*) (sfunc = step, stype = bigint, initcond = '0');
create aggregate words (variadic text[]) (sfunc = variadic_step, stype = text);
create aggregate median (float8 order by anyelement) (sfunc = ordered_set_transition, stype = internal, finalfunc = percentile_disc_final, finalfunc_extra);
create aggregate ranked (variadic "any" order by variadic "any") (sfunc = ordered_set_transition_multi, stype = internal, finalfunc = rank_final, finalfunc_extra, hypothetical);

--- pair aggregate_over_changed_function
create function add(a integer, b integer) returns integer language sql immutable as $$select a + b$$;
create aggregate total (integer) (sfunc = add, stype = integer);
create table t (a integer);
create view v as select total(a) as t from t;
--- new
create function add(x integer, y integer) returns integer language sql immutable as $$select x + y$$;
create aggregate total (integer) (sfunc = add, stype = integer);
create table t (a integer);
create view v as select total(a) as t from t;

--- pair aggregate_to_function
create aggregate total (integer) (sfunc = int4pl, stype = integer);
create function plain(a integer) returns integer language sql as $$select a$$;
--- new
create function total(integer) returns integer language sql as $$select 1$$;
create aggregate plain (integer) (sfunc = int4pl, stype = integer);

--- pair operator_variants
create function eq(a point, b point) returns boolean language sql immutable as $$select a ~= b$$;
create function ne(a point, b point) returns boolean language sql immutable as $$select not a ~= b$$;
create function neg(a point) returns point language sql immutable as $$select a$$;
create operator === (function = eq, leftarg = point, rightarg = point);
--- new
create function eq(a point, b point) returns boolean language sql immutable as $$select a ~= b$$;
create function ne(a point, b point) returns boolean language sql immutable as $$select not a ~= b$$;
create function neg(a point) returns point language sql immutable as $$select a$$;
create operator === (function = eq, leftarg = point, rightarg = point, commutator = ===, negator = !==, restrict = eqsel, join = eqjoinsel);
create operator !== (function = ne, leftarg = point, rightarg = point, commutator = !==, negator = ===);
create operator ~~~ (function = neg, rightarg = point);

--- pair operator_in_view_and_index
create function dist(a integer, b integer) returns integer language sql immutable as $$select abs(a - b)$$;
create operator <~> (function = dist, leftarg = integer, rightarg = integer);
create table t (a integer, b integer);
create view v as select a <~> b as d from t;
create index t_d on t ((a <~> b));
alter table t add check (a <~> b < 10);
--- new
create function dist(x integer, y integer) returns integer language sql immutable as $$select abs(x - y)$$;
create operator <~> (function = dist, leftarg = integer, rightarg = integer, commutator = <~>);
create table t (a integer, b integer);
create view v as select a <~> b as d from t;
create index t_d on t ((a <~> b));
alter table t add check (a <~> b < 10);
--- rows
insert into t values (1, 2);

--- pair operator_class
create type pair as (a integer, b integer);
create function lt(x pair, y pair) returns boolean language sql immutable as $$select x.a < y.a$$;
create function le(x pair, y pair) returns boolean language sql immutable as $$select x.a <= y.a$$;
create function eq(x pair, y pair) returns boolean language sql immutable as $$select x.a = y.a$$;
create function ge(x pair, y pair) returns boolean language sql immutable as $$select x.a >= y.a$$;
create function gt(x pair, y pair) returns boolean language sql immutable as $$select x.a > y.a$$;
create function cmp(x pair, y pair) returns integer language sql immutable as $$select sign(x.a - y.a)::integer$$;
create operator <# (function = lt, leftarg = pair, rightarg = pair);
create operator <=# (function = le, leftarg = pair, rightarg = pair);
create operator =# (function = eq, leftarg = pair, rightarg = pair);
create operator >=# (function = ge, leftarg = pair, rightarg = pair);
create operator ># (function = gt, leftarg = pair, rightarg = pair);
--- new
create type pair as (a integer, b integer);
create function lt(x pair, y pair) returns boolean language sql immutable as $$select x.a < y.a$$;
create function le(x pair, y pair) returns boolean language sql immutable as $$select x.a <= y.a$$;
create function eq(x pair, y pair) returns boolean language sql immutable as $$select x.a = y.a$$;
create function ge(x pair, y pair) returns boolean language sql immutable as $$select x.a >= y.a$$;
create function gt(x pair, y pair) returns boolean language sql immutable as $$select x.a > y.a$$;
create function cmp(x pair, y pair) returns integer language sql immutable as $$select sign(x.a - y.a)::integer$$;
create operator <# (function = lt, leftarg = pair, rightarg = pair);
create operator <=# (function = le, leftarg = pair, rightarg = pair);
create operator =# (function = eq, leftarg = pair, rightarg = pair);
create operator >=# (function = ge, leftarg = pair, rightarg = pair);
create operator ># (function = gt, leftarg = pair, rightarg = pair);
create operator class pair_ops for type pair using btree as operator 1 <#, operator 2 <=#, operator 3 =#, operator 4 >=#, operator 5 >#, function 1 cmp(pair, pair);
create table t (p pair);
create index t_p on t (p pair_ops);
comment on operator class pair_ops using btree is 'x';

--- pair operator_class_changes
create function cmp(x integer, y integer) returns integer language sql immutable as $$select sign(x - y)::integer$$;
create operator family f using btree;
create operator class backwards for type integer using btree family f as operator 1 >, operator 2 >=, operator 3 =, operator 4 <=, operator 5 <, function 1 cmp(integer, integer);
--- new
create function cmp(x integer, y integer) returns integer language sql immutable as $$select sign(x - y)::integer$$;
create function cmp2(x integer, y integer) returns integer language sql immutable as $$select sign(y - x)::integer$$;
create operator family f using btree;
create operator class backwards for type integer using btree family f as operator 1 >, operator 2 >=, operator 3 =, operator 4 <=, operator 5 <, function 1 cmp2(integer, integer);
alter operator family f using btree add operator 1 < (integer, bigint), function 1 (integer, bigint) btint48cmp(integer, bigint);

--- pair cast_changes
create type mood as enum ('a', 'b');
create function mood_to_int(m mood) returns integer language sql immutable as $$select 1$$;
create cast (mood as integer) with function mood_to_int(mood);
--- new
create type mood as enum ('a', 'b');
create function mood_to_int(m mood) returns integer language sql immutable as $$select 1$$;
create function int_to_mood(i integer) returns mood language sql immutable as $$select 'a'::mood$$;
create cast (mood as integer) with function mood_to_int(mood) as implicit;
create cast (integer as mood) with function int_to_mood(integer) as assignment;
create cast (mood as varchar) with inout as implicit;

--- pair cast_used_by_view
create type mood as enum ('a', 'b');
create function mood_to_int(m mood) returns integer language sql immutable as $$select 1$$;
create cast (mood as integer) with function mood_to_int(mood) as assignment;
create table t (m mood);
create view v as select m::integer as n from t;
--- new
create type mood as enum ('a', 'b');
create function mood_to_int(x mood) returns integer language sql immutable as $$select 2$$;
create cast (mood as integer) with function mood_to_int(mood) as implicit;
create table t (m mood);
create view v as select m::integer as n from t;

--- pair collation_changes
create collation a (locale = 'C');
create collation b (provider = icu, locale = 'en-u-kn-true');
--- new
create collation a (provider = icu, locale = 'de');
create collation b (provider = icu, locale = 'und', deterministic = false);
create table t (x text collate b);

--- pair conversion_changes
create conversion a for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
--- new
create default conversion a for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
create conversion b for 'UTF8' to 'LATIN1' from utf8_to_iso8859_1;

--- pair language_added
create table t (a integer);
--- new
create table t (a integer);
create trusted language plx handler plpgsql_call_handler inline plpgsql_inline_handler validator plpgsql_validator;
create function f() returns integer language plx as $$begin return 1; end$$;

--- pair foreign_server_options
create foreign data wrapper w options (debug 'true');
create server s type 'x' version '1' foreign data wrapper w options (host 'a', port '1');
create user mapping for public server s options ("user" 'u', password 'p');
create user mapping for diff_reader server s;
create foreign table f (a integer not null, b text options (col 'bb') default 'x') server s options (name 'far');
create view v as select a from f;
--- new
create foreign data wrapper w options (debug 'false', more '1');
create server s type 'x' version '2' foreign data wrapper w options (dbname 'd', host 'b');
create user mapping for public server s options ("user" 'u', password 'p');
create user mapping for diff_reader server s;
create foreign table f (a integer not null, b text options (col 'bb') default 'x') server s options (name 'further');
create view v as select a from f;

--- pair foreign_table_columns
create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table f (a integer, b text, c text) server s;
create view v as select a, b from f;
comment on foreign table f is 'kept';
comment on column f.a is 'also';
grant select on f to diff_reader;
--- new
create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table f (a bigint not null, b varchar(10) collate "C", d text options (x 'y'), constraint pos check (a > 0)) server s;
create view v as select a, b from f;
comment on foreign table f is 'kept';
comment on column f.a is 'also';
grant select on f to diff_reader;

--- pair foreign_table_function_and_trigger
create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table f (a integer) server s;
create function t() returns trigger language plpgsql as $$begin return new; end$$;
--- new
create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table f (a integer) server s;
create function t() returns trigger language plpgsql as $$begin return new; end$$;
create trigger x before insert on f for each row execute function t();
create function all_f() returns setof f language sql as $$select * from f$$;

--- pair foreign_table_to_table
create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table f (a integer) server s;
create table g (a integer);
--- new
create foreign data wrapper w;
create server s foreign data wrapper w;
create table f (a integer);
create foreign table g (a integer) server s;

--- pair foreign_table_partition
create foreign data wrapper w;
create server s foreign data wrapper w;
create table t (a integer, b text) partition by list (a);
--- new
create foreign data wrapper w;
create server s foreign data wrapper w;
create table t (a integer, b text) partition by list (a);
create foreign table t1 partition of t for values in (1) server s options (x 'y');
alter foreign table t1 alter column b options (add column_name 'c');

--- pair foreign_partition_of_changed_table
create foreign data wrapper w;
create server s foreign data wrapper w;
create table t (a integer not null, b text default 'x', constraint positive check (a > 0)) partition by list (a);
create table t0 partition of t for values in (0);
create foreign table t1 partition of t (b default 'own', constraint own check (b <> '')) for values in (1) server s;
create foreign table t2 (a integer not null, b text, constraint positive check (a > 0)) server s;
create foreign table t3 partition of t for values in (3) server s;
create view v as select * from t1;
--- new
create foreign data wrapper w;
create server s foreign data wrapper w;
create table t (a integer not null, b text default 'y', c integer, constraint positive check (a > 1)) partition by list (a);
create table t0 partition of t for values in (0);
create foreign table t1 partition of t (b default 'own', constraint own check (b <> '')) for values in (1) server s;
create foreign table t2 partition of t for values in (20) server s;
create foreign table t3 (a integer not null, b text default 'y', c integer, constraint positive check (a > 1)) server s;
create view v as select * from t1;

--- pair foreign_partition_with_rows_of_its_own
create extension file_fdw;
create server f foreign data wrapper file_fdw;
create table t (a integer, b text) partition by list (a);
create table t0 partition of t for values in (0);
create foreign table t1 partition of t for values in (1) server f options (program 'echo 1,x', format 'csv');
--- new
create extension file_fdw;
create server f foreign data wrapper file_fdw;
create table t (a bigint, b text) partition by list (a);
create table t0 partition of t for values in (0);
create foreign table t1 partition of t for values in (1) server f options (program 'echo 1,y', format 'csv');
--- rows
insert into t0 values (0, 'z');

--- pair foreign_child_with_columns_otherwise
create foreign data wrapper w;
create server s foreign data wrapper w;
create table p (a integer, b text);
create foreign table d () inherits (p) server s;
--- refused column of a foreign child
create foreign data wrapper w;
create server s foreign data wrapper w;
create table p (a integer, b text);
create foreign table d () inherits (p) server s;
alter foreign table d alter a options (add column_name 'x');

--- pair foreign_children
create foreign data wrapper w;
create server s foreign data wrapper w;
create table p (a integer, b text);
create table q (a integer, d integer);
create foreign table c (e integer options (x 'y')) inherits (p, q) server s options (k 'v');
create foreign table d () inherits (p) server s;
create foreign table f (a integer, b text) server s;
alter foreign table f inherit p;
--- new
create foreign data wrapper w;
create server s foreign data wrapper w;
create table p (a integer, b text, new integer);
create table q (a integer, d bigint);
create foreign table c (e integer options (x 'z')) inherits (p, q) server s options (k 'w');
create foreign table d (g integer) inherits (p) server s;
create foreign table f (a integer, b text) server s;

--- pair foreign_wrapper_of_extension
create extension postgres_fdw;
create server s foreign data wrapper postgres_fdw options (dbname 'b', host 'a');
create user mapping for diff_reader server s options ("user" 'u');
--- new
create extension postgres_fdw;
create server s foreign data wrapper postgres_fdw options (dbname 'b', host 'c');
create user mapping for diff_reader server s options ("user" 'u');
create foreign table f (a integer options (column_name 'x')) server s options (schema_name 's', table_name 't');

--- pair user_mapping_options_change
create foreign data wrapper w;
create server s foreign data wrapper w;
create user mapping for public server s options ("user" 'u');
--- new
create foreign data wrapper w;
create server s foreign data wrapper w;
create user mapping for public server s options (host 'h', "user" 'v');

--- pair user_mapping_secret
create foreign data wrapper w;
create server s foreign data wrapper w;
create user mapping for public server s options ("user" 'u');
create user mapping for diff_reader server s options ("user" 'r', password 'one');
--- new
create foreign data wrapper w;
create server s foreign data wrapper w;
create user mapping for public server s options ("user" 'u', password 'p');
create user mapping for diff_reader server s options ("user" 'r', password 'two');

--- pair text_search
create text search dictionary d (template = simple, stopwords = 'english');
create text search configuration c (copy = simple);
alter text search configuration c alter mapping for asciiword with d;
create table t (x text, v tsvector generated always as (to_tsvector('c', x)) stored);
create index t_v on t using gin (to_tsvector('public.c', x));
--- new
create text search dictionary d (template = simple, stopwords = 'german');
create text search dictionary e (template = snowball, language = 'english');
create text search configuration c (copy = simple);
alter text search configuration c alter mapping for asciiword with d, e;
alter text search configuration c drop mapping for url;
comment on text search configuration c is 'x';
create table t (x text, v tsvector generated always as (to_tsvector('c', x)) stored);
create index t_v on t using gin (to_tsvector('public.c', x));
--- rows
insert into t (x) values ('x');

--- pair text_search_parser_and_template
create table t (a integer);
--- new
create table t (a integer);
create text search parser p (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype);
create text search template m (init = dsimple_init, lexize = dsimple_lexize);
create text search dictionary d (template = m);
create text search configuration c (parser = p);

--- pair access_method
create access method heap2 type table handler heap_tableam_handler;
create table stays (a integer) using heap2;
create table leaves (a integer) using heap2;
create table goes (a integer) using heap2;
create materialized view m using heap2 as select a from stays;
create index on stays (a);
--- new
create access method heap2 type table handler heap_tableam_handler;
create access method heap3 type table handler heap_tableam_handler;
create table stays (a integer, b text) using heap2;
create table leaves (a integer);
create table comes (a integer) using heap3;
create materialized view m using heap3 as select a from stays;
create index on stays (a);
--- rows
insert into stays values (1), (2);
insert into leaves values (3);

--- pair transform
create table t (a integer);
create transform for bigint language sql (from sql with function prsd_lextype(internal));
create transform for text language sql (from sql with function prsd_lextype(internal));
comment on transform for text language sql is 'x';
--- new
create table t (a integer);
create transform for integer language sql (from sql with function prsd_lextype(internal), to sql with function int4recv(internal));
create transform for text language sql (from sql with function prsd_lextype(internal), to sql with function textrecv(internal));
comment on transform for text language sql is 'y';

--- pair base_type_like_another
create table t (a integer);
--- new
create type odd;
create function odd_in(cstring) returns odd language internal immutable strict as 'int4in';
create function odd_out(odd) returns cstring language internal immutable strict as 'int4out';
create type odd (input = odd_in, output = odd_out, like = integer);
create table t (a integer, b odd);

--- pair base_type_of_another_category
create type odd;
create function odd_in(cstring) returns odd language internal immutable strict as 'int4in';
create function odd_out(odd) returns cstring language internal immutable strict as 'int4out';
create type odd (input = odd_in, output = odd_out, like = integer);
--- new
create type odd;
create function odd_in(cstring) returns odd language internal immutable strict as 'int4in';
create function odd_out(odd) returns cstring language internal immutable strict as 'int4out';
create type odd (input = odd_in, output = odd_out, like = integer, category = 'N', delimiter = ';');

--- pair subscription
create table t (a integer);
create subscription goes connection 'host=nowhere dbname=x' publication p with (connect = false, slot_name = none, enabled = false);
create subscription changes connection 'host=nowhere' publication p, "Q" with (connect = false, enabled = false, binary = true);
comment on subscription changes is 'x';
--- new
create table t (a integer);
create subscription s connection 'host=nowhere dbname=it''s' publication p with (connect = false, enabled = false, slot_name = 'x_y');
create subscription changes connection 'host=elsewhere' publication r, "Q" with (connect = false, slot_name = none, enabled = false, streaming = on, synchronous_commit = 'local');
comment on subscription changes is 'y';

--- pair subscription_with_password
create subscription s connection 'host=nowhere password=one' publication p with (connect = false, slot_name = none, enabled = false);
--- new
create subscription s connection 'host=elsewhere password=two' publication p with (connect = false, slot_name = none, enabled = false);

--- pair subscription_at_work
create table t (a integer);
--- refused subscription
create table t (a integer);
create subscription s connection 'host=nowhere dbname=x' publication p with (connect = false, slot_name = 's', enabled = false);
alter subscription s enable;

--- pair extension_schema_moves
create schema ext;
create extension hstore;
create extension citext;
create table t (id integer primary key, h hstore, c citext unique);
create index on t using gin (h);
create function f(a citext) returns hstore language sql as $$select hstore('a', a::text)$$;
create view v as select h -> 'a' as x, lower(c) as c from t where c = 'x'::citext;
--- new
create schema ext;
create extension hstore with schema ext;
create extension citext with schema ext;
create table t (id integer primary key, h ext.hstore, c ext.citext unique);
create index on t using gin (h);
set search_path = public, ext;
create function f(a citext) returns hstore language sql as $$select hstore('a', a::text)$$;
create view v as select h -> 'a' as x, lower(c) as c from t where c = 'x'::citext;
--- rows
insert into t values (1, 'a=>1', 'X');

--- pair extension_trigram_index
create table t (x text);
--- new
create extension pg_trgm;
create extension btree_gist;
create table t (x text, during tstzrange, room integer, exclude using gist (room with =, during with &&));
create index t_x on t using gin (x gin_trgm_ops);
create index t_y on t using gist (x gist_trgm_ops (siglen = 32));

--- pair extension_depends_on_other
create table t (x text);
--- new
create extension earthdistance cascade;
create table t (x text, p point);
create view v as select p <@> point(1, 2) as d from t;

--- pair extension_dropped_with_types
create extension citext;
create table t (a citext, b text);
create function f(a citext) returns text language sql as $$select a::text$$;
--- new
create table t (a text, b text);
--- rows
insert into t values ('X', 'y');

--- pair schema_dropped_with_all
create schema app;
create type app.mood as enum ('a');
create table app.t (id serial primary key, m app.mood);
create function app.f(a app.t) returns app.mood language sql as $$select a.m$$;
create view app.v as select app.f(t) as m from app.t;
create aggregate app.total (integer) (sfunc = int4pl, stype = integer);
create operator app.@+@ (function = int4pl, leftarg = integer, rightarg = integer);
--- new

--- pair everything_together
--- new
create schema app;
create extension citext with schema app;
create type app.mood as enum ('sad', 'happy');
create domain app.email as app.citext check (value ~ '@');
create table app.users (id bigint generated always as identity primary key, email app.email unique, mood app.mood default 'sad');
create table app.posts (id bigint generated always as identity primary key, user_id bigint references app.users on delete cascade, body text, tsv tsvector generated always as (to_tsvector('english', body)) stored);
create function app.me() returns bigint language sql stable as $$select nullif(current_setting('app.me', true), '')::bigint$$;
create function app.touch() returns trigger language plpgsql as $$begin return new; end$$;
create trigger touch after update on app.posts for each row when (old.* is distinct from new.*) execute function app.touch();
alter table app.posts enable row level security;
create policy mine on app.posts using (user_id = app.me());
create view app.feed with (security_invoker = true) as select p.id, p.body, u.mood from app.posts p join app.users u on u.id = p.user_id;
create materialized view app.counts as select user_id, count(*) as n from app.posts group by user_id;
create unique index on app.counts (user_id);
create function app.feed_of(u app.users) returns setof app.feed language sql stable as $$select f.* from app.feed f$$;
grant usage on schema app to diff_reader;
grant select on app.feed, app.counts to diff_reader;
grant select (id, mood) on app.users to diff_reader;
alter default privileges in schema app grant select on tables to diff_reader;
create publication changes for table app.posts;
comment on schema app is 'all of it';

--- pair order_function_view_function
create table t (a integer);
--- new
create table t (a integer);
create function z_first(i integer) returns integer language sql immutable as $$select i$$;
create view y_second as select z_first(a) as a from t;
create function x_third() returns setof y_second language sql stable as $$select * from public.y_second$$;
create view w_fourth as select * from x_third();
create materialized view v_fifth as select * from w_fourth;
create function u_sixth(r v_fifth) returns integer language sql as $$select r.a$$;
create index v_index on v_fifth (u_sixth(v_fifth));

--- pair order_plpgsql_bodies_unchecked
create table t (a integer);
--- new
set check_function_bodies = off;
create function a_first() returns bigint language sql as $$select count(*) from z_last where b_second() > 0$$;
create function b_second() returns bigint language sql as $$select count(*) from z_last$$;
create function recursive_one(i integer) returns integer language sql as $$select case when i > 0 then recursive_one(i - 1) end$$;
create function ping(i integer) returns integer language sql as $$select pong(i)$$;
create function pong(i integer) returns integer language sql as $$select ping(i)$$;
create table t (a integer);
create table z_last (a integer);

--- pair order_sql_functions_mutual
create function a(i integer) returns integer language sql as $$select i$$;
create function b(i integer) returns integer language sql as $$select a(i)$$;
--- new
create function a(i integer) returns integer language sql as $$select i$$;
create function b(i integer) returns integer language sql as $$select a(i)$$;
create or replace function a(i integer) returns integer language sql as $$select case when i > 0 then b(i - 1) end$$;

--- pair order_sql_body_of_missing_table
set check_function_bodies = off;
create function f() returns bigint language sql as $$select count(*) from not_there$$;
--- new
set check_function_bodies = off;
create function f() returns bigint language sql as $$select count(*) + 1 from not_there$$;
create function g() returns bigint language plpgsql as $$begin return count(*) from nor_this; end$$;

--- pair names_with_dots
create table t (a integer);
--- new
create table t (a integer, b integer);
create sequence "Weird.Name";
create table "a.b" ("c.d" integer default nextval('"Weird.Name"'));
create view "v.w" as select "c.d" from "a.b";
create function "f.g"("a.b") returns integer language sql as $$select $1."c.d"$$;
create policy "p.q" on "a.b" using ("c.d" > 0);
create trigger "t.u" before update on "a.b" for each row execute function suppress_redundant_updates_trigger();
create index "i.j" on "a.b" ("c.d");
create rule "r.s" as on delete to "a.b" do instead nothing;
create publication "p.p" for table "a.b";
create aggregate "A g" (integer) (sfunc = int4pl, stype = integer);
grant select on "a.b" to diff_reader;
comment on rule "r.s" on "a.b" is 'x';

--- pair collation_of_a_column_changes
create collation by_name (provider = icu, locale = 'de');
create domain title as text collate by_name;
create table books (id integer primary key, title text collate by_name not null, subtitle title);
create index on books (title);
create index on books (subtitle collate by_name);
create view sorted as select title from books order by title;
--- new
create collation by_name (provider = icu, locale = 'sv');
create domain title as text collate by_name;
create table books (id integer primary key, title text collate by_name not null, subtitle title);
create index on books (title);
create index on books (subtitle collate by_name);
create view sorted as select title from books order by title;
--- rows
insert into books values (1, 'Emma', 'a'), (2, 'Dune', null);

--- pair foreign_partition_with_other_options
create foreign data wrapper w;
create server s foreign data wrapper w;
create table t (a integer) partition by list (a);
create foreign table t1 partition of t for values in (1) server s options (x 'y');
--- new
create foreign data wrapper w;
create server s foreign data wrapper w;
create table t (a integer) partition by list (a);
create foreign table t1 partition of t for values in (1) server s options (x 'z');

--- pair table_of_a_type_that_grows
create type ty as (a integer);
create table t of ty;
--- new
create type ty as (a integer, b text);
create table t of ty;
--- rows
insert into t values (1);

--- pair tables_of_types
create type one as (a integer, goes text);
create type other as (a integer, b text);
create table stays of one (primary key (a), a default 1);
create table leaves of other (constraint said check (a > 0));
create table moves of one;
create table plain (a integer, b text);
create table gone of one;
create view v as select * from stays;
--- new
create type one as (a bigint, "new" text);
create type other as (a integer, b text);
create table stays of one (primary key (a), a default 2);
create table leaves (a integer, b text, constraint said check (a > 0));
create table moves of other (a with options not null);
create table plain of other (b default 'x');
create table comes of other (a unique, check (b <> ''));
create view v as select * from stays;
comment on column comes.b is 'x';
--- rows
insert into stays values (1, 'g');
insert into leaves values (1, 'x');
insert into moves values (1);
insert into plain values (1, 'x');

--- pair operator_with_a_shell_for_a_negator
create function same(a integer, b integer) returns boolean language sql as $$select a = b$$;
--- new
create function same(a integer, b integer) returns boolean language sql as $$select a = b$$;
create operator #=# (function = same, leftarg = integer, rightarg = integer, commutator = #=#, negator = #<>#);

--- pair collation_copied
create collation one from "C";
--- new
create collation one from "POSIX";
create collation other from "C";
create table t (a text collate other);

--- pair file_foreign_table
create extension file_fdw;
create server files foreign data wrapper file_fdw;
--- new
create extension file_fdw;
create server files foreign data wrapper file_fdw;
create foreign table log (line text) server files options (program 'echo a', format 'csv');

--- pair options_in_another_order
create extension postgres_fdw;
create server s foreign data wrapper postgres_fdw options (host 'a', port '1');
--- same
create extension postgres_fdw;
create server s foreign data wrapper postgres_fdw options (port '1', host 'a');

--- pair options_between_others
create extension postgres_fdw;
create server s foreign data wrapper postgres_fdw options (host 'a', port '1');
--- new
create extension postgres_fdw;
create server s foreign data wrapper postgres_fdw options (host 'b', dbname 'd', port '1');

--- pair a published table goes, and another is made anew
create table gone (id integer);
create table stays (id integer, at date) partition by range (at);
create publication p for table gone, stays;
--- new
create table stays (id integer, at date) partition by range (id);
create table comes (id integer);
create publication p for table stays, comes;

--- pair statistics go to another table by the same name
create table a (x integer, y integer);
create statistics s on x, y from a;
--- new
create table b (x integer, y integer);
create statistics s on x, y from b;

--- pair event triggers that refuse what else changes
create table guarded (id integer primary key, gone text);
create function refuse() returns event_trigger language plpgsql as $$begin raise exception '% is refused', tg_tag; end$$;
create event trigger refuses on ddl_command_start execute function refuse();
comment on event trigger refuses is 'Nothing changes here.';
--- new
create table guarded (id integer primary key, stays bigint);
create table more (id integer references guarded);
create index more_id on more (id);
create index guarded_stays on guarded (stays);
create function refuse_more() returns event_trigger language plpgsql as $$begin raise exception '% is refused', tg_tag; end$$;
create event trigger refuses_more on ddl_command_start execute function refuse_more();
comment on event trigger refuses_more is 'Nothing changes any more.';
--- rows
insert into guarded values (1, 'x');

--- pair an event trigger that is switched off
create table guarded (id integer primary key, state text);
create function refuse() returns event_trigger language plpgsql as $$begin raise exception '% is refused', tg_tag; end$$;
create event trigger refuses on ddl_command_start execute function refuse();
--- new
create table guarded (id integer primary key, state text, more text);
create index guarded_state on guarded (state);
create function refuse() returns event_trigger language plpgsql as $$begin raise exception '% is refused', tg_tag; end$$;
create event trigger refuses on ddl_command_start execute function refuse();
alter event trigger refuses disable;
--- rows
insert into guarded values (1, 'x');

--- pair an event trigger that refuses, beside a new label of an enum and an index of it
create type state as enum ('new', 'done');
create table guarded (id integer primary key, state state not null default 'new');
create function refuse() returns event_trigger language plpgsql as $$begin raise exception '% is refused', tg_tag; end$$;
create event trigger refuses on ddl_command_start execute function refuse();
--- new
create type state as enum ('new', 'begun', 'done');
create table guarded (id integer primary key, state state not null default 'begun');
create index guarded_state on guarded (state);
create function refuse_more() returns event_trigger language plpgsql as $$begin raise exception '% is refused', tg_tag; end$$;
create event trigger refuses_more on ddl_command_end execute function refuse_more();
--- rows
insert into guarded values (1, 'done');

--- pair an event trigger that writes into a table which changes
create table log (id bigint generated always as identity primary key, tag text);
create function log() returns event_trigger language plpgsql as $$begin insert into log (tag) values (tg_tag); end$$;
create event trigger logs on ddl_command_end execute function log();
--- new
create table log (id bigint generated always as identity primary key, command text, at timestamptz not null default now());
create function log() returns event_trigger language plpgsql as $$begin insert into log (command) values (tg_tag); end$$;
create event trigger logs on ddl_command_end execute function log();
--- pair settings of columns of a foreign table
create foreign data wrapper nowhere;
create server there foreign data wrapper nowhere;
create foreign table films (code char(5) not null, title text) server there;
alter foreign table films alter column code set storage plain, alter column code set (n_distinct_inherited = 1, n_distinct = -0.7);
alter foreign table films alter column title set statistics 300;
--- new
create foreign data wrapper nowhere;
create server there foreign data wrapper nowhere;
create foreign table films (code char(5) not null, title text, length interval) server there;
alter foreign table films alter column code set storage plain, alter column code set (n_distinct_inherited = 0.5, n_distinct = -1);
--- pair a table that leaves its type and gets a column
create type shape as (a integer, b text);
create table shapes of shape;
create table forms of shape;
create table others of shape;
--- new
create type shape as (a integer, b text);
create type form as (a integer, b text);
create table shapes (a integer, b text, c text);
create table forms of form;
create table others (a integer, b text) partition by range (a);
create table parts partition of others for values from (1) to (10);
--- rows one way
insert into shapes values (1, 'a');
insert into forms values (1, 'a');

--- pair a transform that goes, and functions of its type
create schema s;
create transform for int language sql (from sql with function prsd_lextype(internal), to sql with function int4recv(internal));
create function s.one() returns int language sql as $$ select 1 $$ support varchar_support;
create function s.same(a int) returns int transform for type int language sql as $$ select $1 $$;
create table s.t (a int default s.one());
--- new
create schema s;
create function s.one() returns int language sql as $$ select 1 $$;
create function s.same(a int) returns int language sql as $$ select $1 $$;
create table s.t (a int default s.one() + 1);
--- rows
insert into s.t values (5);

--- pair an event trigger that refuses what is done afterwards, and one whose function alone changes
create type state as enum ('new', 'done');
create table guarded (id integer, state state);
create function refuse() returns event_trigger language plpgsql as $$begin raise exception '% is refused', tg_tag; end$$;
create function watch() returns event_trigger language plpgsql as $$begin null; end$$;
create event trigger watches on ddl_command_end execute function watch();
create event trigger refuses on ddl_command_start execute function refuse();
--- new
create type state as enum ('new', 'begun', 'done');
create table guarded (id integer, state state default 'begun', constraint positive check (id > 0));
create index guarded_id on guarded (id);
create function refuse() returns event_trigger language plpgsql as $$begin null; end$$;
create function watch() returns event_trigger language plpgsql as $$begin raise exception '% is refused', tg_tag; end$$;
create function forbid() returns event_trigger language plpgsql as $$begin raise exception '% is refused', tg_tag; end$$;
create event trigger refuses on ddl_command_start execute function refuse();
create event trigger forbids on ddl_command_start when tag in ('ALTER TABLE') execute function forbid();
create event trigger watches on ddl_command_end execute function watch();
--- rows
insert into guarded values (1, 'done');
--- pair compression of columns of a foreign table
create foreign data wrapper nowhere;
create server there foreign data wrapper nowhere;
create foreign table films (title text compression pglz) server there;
--- new
create foreign data wrapper nowhere;
create server there foreign data wrapper nowhere;
create foreign table films (title text compression pglz, code integer) server there;

--- pair identity columns of foreign tables
create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table f (id bigint generated always as identity (start with 5 increment by 2), a text) server s;
create foreign table g (id integer generated by default as identity, a text) server s;
--- new
create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table f (id bigint generated by default as identity (start with 7 cycle), a text) server s;
create foreign table g (id integer, a text) server s;
create foreign table h (id smallint generated always as identity) server s;
