--- pair everything_from_nothing
-- Nothing.
--- new
create extension citext;
create type mood as enum ('sad', 'ok');
create domain isbn as text check (value <> '');
create table authors (id integer generated always as identity primary key, name citext not null, mood mood default 'ok');
create table books (id uuid primary key default gen_random_uuid(), author integer not null references authors on delete cascade, code isbn, meta jsonb not null default '{}');
create index on books (author);
create index on books using gin (meta jsonb_path_ops);
create function author_of(b books) returns authors language sql stable as $$select a.* from authors a where a.id = b.author$$;
create view shown as select b.id, a.name from books b join authors a on a.id = b.author;
alter table books enable row level security;
create policy all_of_it on books for select using (true);
grant select on shown to diff_reader;

--- pair quoted_names
create schema "My Schema";
create table "My Schema"."Books" ("Id" integer primary key, "order" text, "a.b" text);
create view "My Schema"."select" as select "Id", "order" from "My Schema"."Books";
--- new
create schema "My Schema";
create table "My Schema"."Books" ("Id" bigint primary key, "order" varchar(9), "a.b" text, "c""d" text default 'x;y');
create view "My Schema"."select" as select "Id", "order" from "My Schema"."Books";
create index "Some Index" on "My Schema"."Books" ("order", lower("a.b"));
--- rows
insert into "My Schema"."Books" values (1, 'a', 'b');

--- pair same_said_otherwise
create table books (id int4 primary key, title character varying(20) default 'a'::character varying, ok bool default false, at timestamp with time zone default current_timestamp);
create view v as select * from books;
create index on books (title asc nulls last);
--- same
create table books (id integer not null, title varchar(20) default 'a', ok boolean default 'f', at timestamptz default current_timestamp);
alter table books add primary key (id);
create view v as select id, title, ok, at from books;
create index books_title_idx on books using btree (title);

--- pair schemas
create schema library;
create table library.books (id integer primary key);
create schema gone;
create type gone.t as enum ('a');
--- new
create schema library;
create schema archive;
grant usage on schema archive to diff_reader;
comment on schema archive is 'What was.';
create table library.books (id integer primary key);
create table archive.books (id integer primary key references library.books, at date default current_date);
--- rows
insert into library.books values (1);

--- pair table_options
create table books (id integer primary key) with (fillfactor = 90);
create table notes (id integer primary key);
--- new
create table books (id integer primary key) with (autovacuum_enabled = false);
create unlogged table notes (id integer primary key);
--- rows
insert into books values (1); insert into notes values (1);

--- pair table_replaced_by_view
create table books (id integer primary key, title text);
create table titles (id integer, title text);
--- new
create table books (id integer primary key, title text);
create view titles as select id, title from books;
--- rows
insert into books values (1, 'a');

--- pair tables_dropped_with_everything
create type mood as enum ('a');
create table authors (id integer primary key, mood mood);
create table books (id serial primary key, author integer references authors);
create function count_books() returns bigint language sql begin atomic select count(*) from books; end;
create view v as select b.id, a.mood from books b join authors a on a.id = b.author;
create trigger t before insert on books for each row execute function suppress_redundant_updates_trigger();
--- new
create table other (id integer primary key);

--- pair table_unlogged_and_back
create table a (id serial primary key, x text);
create unlogged table b (id integer generated always as identity primary key);
--- new
create unlogged table a (id serial primary key, x text);
create table b (id integer generated always as identity primary key);
--- rows
insert into a (x) values ('a');

--- pair table_unlogged_with_references
create unlogged table a (id integer primary key);
create unlogged table b (a integer references a);
--- new
create table a (id integer primary key);
create table b (a integer references a);
--- rows
insert into a values (1);
insert into b values (1);

--- pair table_moves_to_other_schema
create schema x;
create table a (id integer primary key);
--- new
create schema x;
create table x.a (id integer primary key);

--- pair table_same_name_in_two_schemas
create schema x;
create table a (id integer primary key, t text);
create table x.a (id integer primary key, t text);
create index a_t on a (t);
create index a_t on x.a (t);
--- new
create schema x;
create table a (id bigint primary key, t text);
create table x.a (id integer primary key, u integer references x.a);
create index a_t on a (t, id);
--- rows
insert into a values (1, 'a');

--- pair table_without_columns
create table a ();
create table b (id integer);
--- new
create table a (id integer);
create table b ();
--- rows
insert into a default values;

--- pair table_storage_parameters
create table a (id integer, x text) with (fillfactor = 50, autovacuum_enabled = false);
create table b (id integer, x text);
--- new
create table a (id integer, x text) with (fillfactor = 60, toast.autovacuum_enabled = false);
create table b (id integer, x text) with (autovacuum_vacuum_scale_factor = 0.05, parallel_workers = 2);
--- rows
insert into a values (1, 'a');

--- pair table_replaced_by_materialized_view
create table a (id integer primary key, x text);
create table b (id integer, x text);
--- new
create table a (id integer primary key, x text);
create materialized view b as select id, x from a;
create unique index on b (id);
--- rows
insert into a values (1, 'a');

--- pair table_replaced_by_sequence
create table a (id integer);
--- new
create sequence a;

--- pair table_replaced_by_enum
create table a (id integer);
--- new
create type a as enum ('x');

--- pair tables_in_a_chain_of_everything
create table a (id integer primary key);
create table b (id integer primary key, a integer references a);
create view v as select b.id from b join a on a.id = b.a;
create function f() returns setof v language sql as $$select * from v$$;
create view w as select * from f();
--- new
create table a (id bigint primary key);
create table b (id integer primary key, a bigint references a, x text);
create view v as select b.id, b.x from b join a on a.id = b.a;
create function f() returns setof v language sql as $$select * from v$$;
create view w as select * from f();
--- rows
insert into a values (1);
insert into b values (1, 1);

--- pair names_odd
create table "Books of ""all"" sorts" ("Id" integer primary key, "select" text, "a b" integer, "ä" text, "1st" text, "x.y" text);
create index "An index; drop" on "Books of ""all"" sorts" ("select", "ä");
--- new
create table "Books of ""all"" sorts" ("Id" bigint primary key, "select" text not null default 'x', "a b" integer check ("a b" > 0), "ü" text, "1st" varchar(9), "x.y" text unique, "user" text default user, "Id2" integer references "Books of ""all"" sorts" ("Id"));
create index "An index; drop" on "Books of ""all"" sorts" ("select" desc, lower("1st"));
create table "table" ("column" integer, "order" text, "group" text, "Ünï" serial);
create view "View" as select "Id", "select" as "from" from "Books of ""all"" sorts";
--- rows
insert into "Books of ""all"" sorts" values (1, 'a', 2, 'b', 'c', 'd');

--- pair names_long
create table aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggg (id serial primary key, hhhhhhhhhhiiiiiiiiiijjjjjjjjjjkkkkkkkkkkllllllllllmmmmmmmmmmnnn integer unique check (hhhhhhhhhhiiiiiiiiiijjjjjjjjjjkkkkkkkkkkllllllllllmmmmmmmmmmnnn > 0));
--- new
create table aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggg (id bigserial primary key, hhhhhhhhhhiiiiiiiiiijjjjjjjjjjkkkkkkkkkkllllllllllmmmmmmmmmmnnn bigint not null unique references aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggg check (hhhhhhhhhhiiiiiiiiiijjjjjjjjjjkkkkkkkkkkllllllllllmmmmmmmmmmnnn > 1), x integer generated always as identity);
create index on aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggg (hhhhhhhhhhiiiiiiiiiijjjjjjjjjjkkkkkkkkkkllllllllllmmmmmmmmmmnnn, id);
--- rows
insert into aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggg values (default, 5);
update aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggg set id = 5;

--- pair search_path_is_set
set search_path = shop, public;
create schema shop;
create table books (id integer primary key);
create table public.others (id integer primary key references books);
--- new
create schema shop;
set search_path = shop;
create table books (id integer primary key, title text);
create table public.others (id integer primary key references books, x integer);
create view long as select id, title from books;
create function f() returns bigint language sql as $$select count(*) from shop.books$$;
--- rows
insert into shop.books values (1);

--- pair made_by_a_do_block
do $$
begin
    for i in 1..3 loop
        execute format('create table t%s (id integer primary key)', i);
    end loop;
end $$;
--- new
do $body$
begin
    for i in 1..4 loop
        execute format('create table t%s (id bigint primary key, x text)', i);
    end loop;
end $body$;
--- rows
insert into t1 values (1);

--- pair script_in_a_transaction
begin;
create table if not exists t (id integer primary key);
create table if not exists t (id integer primary key);
commit;
--- new
begin transaction;
create table t (id integer primary key);
savepoint one;
alter table t add x text;
release one;
alter table t rename x to y;
commit;
--- rows
insert into t values (1);

--- pair schema_dropped_with_everything
create schema x;
create type x.mood as enum ('a');
create table x.a (id serial primary key, mood x.mood);
create function x.f() returns integer language sql as $$select 1$$;
create view x.v as select * from x.a;
create table keep (id integer primary key, m x.mood);
--- new
create table keep (id integer primary key);
--- rows
insert into keep values (1, 'a');

--- pair schema_public_commented
create table a (id integer);
--- new
comment on schema public is 'Ours.';
create table a (id integer);

--- pair same_by_other_words
create table a (id bigint generated by default as identity, x varchar, y decimal(10,2) default 0, z timestamp without time zone, w float8, v char(3)[], primary key (id), constraint c check (x <> '' and (y > 0)));
create unique index a_x on a (x);
--- same
create table public.a (v character(3)[], w double precision, id int8 not null generated by default as identity constraint a_pkey primary key, y numeric(10,2) default 0, x character varying constraint c check (((x) <> '') and (y > 0)), z timestamp);
create unique index a_x on public.a using btree (x asc);

--- pair same_made_step_by_step
create table a (id integer primary key, x text not null default 'a' check (x <> ''), y integer references a);
create index a_y_idx on a (y);
--- same
create table a ();
alter table a add column z text;
alter table a add column id integer;
alter table a drop column z;
alter table a add primary key (id);
alter table a add x text;
alter table a alter x set default 'a', alter x set not null, add check (x <> '');
alter table a add column y integer;
alter table a add constraint a_y_fkey foreign key (y) references public.a (id);
create index on a (y);

--- pair same_enum_after_additions
create type mood as enum ('a', 'b', 'c');
create table t (m mood default 'b');
--- same
create type mood as enum ('a', 'c');
alter type mood add value 'b' before 'c';
create table t (m mood default 'b'::mood);

--- pair child_keeps_a_column_that_its_parent_loses
create table media (id integer, pages integer, shelf text);
create table books (title text) inherits (media);
create table films (minutes integer) inherits (media);
--- new
create table media (id integer, shelf text);
create table books (title text) inherits (media);
alter table books add column pages integer;
create table films (minutes integer) inherits (media);
--- rows
insert into books (id, pages, title) values (1, 474, 'Emma');
insert into films (id, minutes) values (2, 90);

--- pair child_keeps_what_is_its_own
create table par (a integer default 1, b integer not null, c integer generated always as (a * 2) stored, d integer);
create table kid () inherits (par);
alter table only kid alter a set default 5;
alter table kid alter d set statistics 100;
--- new
create table par (a integer default 2, b integer, c integer generated always as (a * 3) stored, d integer);
create table kid () inherits (par);
alter table only kid alter a set default 5;
alter table only kid alter b set not null;
alter table kid alter d set statistics 100;
alter table only par alter d set statistics 50;
--- rows
insert into par values (1, 2); insert into kid values (3, 4);

--- pair child_also_declares_a_column_that_is_retyped
create table o (id integer, v integer);
create table u (v integer) inherits (o);
--- new
create table o (id integer, v bigint);
create table u (v bigint) inherits (o);
--- rows
insert into u values (1, 2);

--- pair table_with_a_check_gets_a_parent_and_leaves_it
create table p (a integer, constraint c check (a > 0));
create table p1 (a integer);
create table p2 () inherits (p);
--- new
create table p (a integer, constraint c check (a > 0));
create table p1 (a integer, constraint c check (a > 0)) inherits (p);
create table p2 (a integer);
--- rows
insert into p1 values (1); insert into p2 values (2);

--- pair child_gets_another_parent_with_another_type
create table animals (id integer, name varchar(10));
create table beasts (id bigint not null, name text);
create table dogs (breed text) inherits (animals);

--- new
create table animals (id integer, name varchar(10));
create table beasts (id bigint not null, name text);
create table dogs (breed text) inherits (beasts);

--- rows
insert into dogs values (1, 'rex', 'pug');

--- pair child_gets_a_second_parent_while_the_first_changes
create table animals (id integer, name varchar(10));
create table beasts (legs integer);
create table dogs (breed text) inherits (animals);

--- new
create table animals (id bigint, name text not null);
create table beasts (legs integer);
create table dogs (breed text) inherits (animals, beasts);

--- rows
insert into dogs values (1, 'rex', 'pug');

--- pair replica_identity_of_a_column_that_becomes_not_null
create table t (id integer primary key, code text);
create unique index t_code on t (code);
--- new
create table t (id integer primary key, code text not null);
create unique index t_code on t (code);
alter table t replica identity using index t_code;
--- rows
insert into t values (1, 'a');

--- pair replica_identity_of_a_new_index
create table t (id integer primary key, code text not null);
--- new
create table t (id integer primary key, code text not null);
create unique index t_code on t (code);
alter table t replica identity using index t_code;
--- rows
insert into t values (1, 'a');

--- pair cluster_on_a_new_index
create table t (id integer primary key, code text not null);
--- new
create table t (id integer primary key, code text not null);
create index t_code on t (code);
alter table t cluster on t_code;
--- rows
insert into t values (1, 'a');

--- pair column_goes_from_a_table_made_anew
create table t (id integer not null, code text not null, at date not null) partition by range (at);
create table t_all partition of t default;
--- new
create table t (id integer not null, at date not null) partition by list (at);
create table t_all partition of t default;
--- rows one way
insert into t values (1, 'a', now()), (2, 'b', now());

--- pair a new parent has a column that the child gets with it
create table a (id integer not null, name text);
create table b (id integer not null);
create table child (own integer) inherits (a);
create table other (id integer not null);
--- new
create type mood as enum ('calm');
create table a (id integer not null, name text);
create table b (id integer not null, extra text default 'x', how mood not null default 'calm');
create table child (id integer not null, name text, own integer, extra text default 'x', how mood not null default 'calm');
alter table child inherit b;
create table other (id integer not null, extra text, how mood not null default 'calm') inherits (b);
--- rows
insert into child values (1, 'a', 5);
insert into other values (2);

--- pair a check of a child's own is the parent's no more
create table a_parent (a integer, b integer, constraint c check (a > 0), constraint d check (b > 0));
create table b_child (a integer, b integer, constraint c check (a > 0), constraint d check (b > 0), extra text);
alter table b_child inherit a_parent;
--- new
create table a_parent (a integer, b integer, constraint c check (a > 0) no inherit);
create table b_child (a integer, b integer, extra text);
alter table b_child inherit a_parent;
--- rows
insert into b_child values (1, 2, 'x');

--- pair a column that a child has too goes from both
create table a (id integer, gone text, stays text);
create table b (id integer, gone text, stays text, more text);
alter table b inherit a;
create table c (id integer, gone text, stays text, more text);
alter table c inherit b;
create table d () inherits (c);
--- new
create table a (id integer);
create table b (id integer, stays text, more text);
alter table b inherit a;
create table c (id integer, stays text, more text);
alter table c inherit b;
create table d () inherits (c);
--- rows
insert into c values (1, 'g', 's', 'm');

--- pair a column goes from two parents and a child that has it too
create table a1 (gone integer, stays integer);
create table a2 (gone integer, stays integer);
create table b (gone integer, stays integer, own integer) inherits (a1, a2);
create table k (gone integer, stays integer) inherits (a1);
create table c (gone integer) inherits (b);
--- new
create table a1 (stays integer);
create table a2 (stays integer);
create table b (stays integer, own integer) inherits (a1, a2);
create table k (gone integer, stays integer) inherits (a1);
create table c () inherits (b);

--- pair tables come while an event trigger secures them
create function secure() returns event_trigger language plpgsql as $$
declare made record;
begin
    for made in select * from pg_event_trigger_ddl_commands() where command_tag = 'CREATE TABLE' loop
        execute format('alter table %s enable row level security', made.object_identity);
    end loop;
end $$;
create event trigger secure on ddl_command_end when tag in ('CREATE TABLE') execute function secure();
create table one (id integer primary key);
create table old (id integer primary key);
alter table old disable row level security;
--- new
create function secure() returns event_trigger language plpgsql as $$
declare made record;
begin
    for made in select * from pg_event_trigger_ddl_commands() where command_tag = 'CREATE TABLE' loop
        execute format('alter table %s enable row level security', made.object_identity);
    end loop;
end $$;
create event trigger secure on ddl_command_end when tag in ('CREATE TABLE') execute function secure();
create table one (id integer primary key);
create table two (id integer primary key);
create table three (id integer primary key);
alter table three disable row level security;

--- pair parents in another order
create table a (x integer, constraint k check (x > 0));
create table b (y integer);
create table c (z integer) inherits (a, b);
create table d (z integer) inherits (a, b);
--- new
create table a (x integer, constraint k check (x > -1));
create table b (y integer);
create table c (z integer) inherits (b, a);
create table d (x integer, y integer, z integer);
alter table d inherit b;
--- rows
insert into c values (1, 2, 3);
insert into d values (1, 2, 3);

--- pair settings of what is stored apart come with the first wide column
create table t (id integer);
create table u (id integer, note text) with (toast.autovacuum_enabled = off);
--- new
create table t (id integer, note text) with (toast.autovacuum_vacuum_cost_delay = 24, fillfactor = 80);
create table u (id integer);
--- rows
insert into t values (1);
insert into u values (1);

--- pair a table that rows refer to has another name
create table books (id bigint primary key, title text, pages int, isbn text unique);
create index books_pages on books (pages);
create table loans (book bigint references books, since date, unique (book, since));
--- new
create table volumes (id bigint primary key, title text, pages bigint, isbn text unique, lang text default 'en');
create index books_pages on volumes (pages);
create table loans (book bigint references volumes, since date, unique (book, since));
--- rows
insert into books values (1, 'Emma', 474, '9'); insert into loans values (1, '2024-02-03');
--- keeps
select 1 from loans where book = 1

--- pair tables that rows refer to have other names all the way up
create table shops (id int primary key, name text not null, city text);
create table shelves (id int primary key, shop_id int not null constraint of_shop references shops, label text);
create table items (id int primary key, shelf_id int not null constraint of_shelf references shelves);
--- new
create table shop (id int primary key, name text not null, city text);
create table shelf (id int primary key, shop_id int not null constraint of_shop references shop, label text);
create table items (id int primary key, shelf_id int not null constraint of_shelf references shelf);
--- rows
insert into shops values (1, 'a', 'b'); insert into shelves values (2, 1, 'c'); insert into items values (3, 2);

--- pair a schema whose tables rows refer to has another name
create schema app;
create table app.books (id bigint primary key, title text);
create table loans (book bigint references app.books, since date);
create view app.v as select title from app.books;
--- new
create schema core;
create table core.books (id bigint primary key, title text);
create table loans (book bigint references core.books, since date);
create view core.v as select title from core.books;
--- rows
insert into app.books values (1, 'Emma'); insert into loans values (1, '2024-02-03');

--- pair a table that rows refer to and a column of it have other names
create table books (id int primary key, title text not null, pages int);
create table loans (book int references books);
--- new
create table volumes (id int primary key, name text not null, pages int);
create table loans (book int references volumes);
--- rows
insert into books values (1, 'Emma', 474); insert into loans values (1);

--- pair what two keys say of one table is not implied
create table a (id int primary key, n text);
create table r (x int references a, y int references a);
--- new
create table b (id int primary key, n text);
create table c (id int primary key, n text);
create table r (x int references b, y int references c);
--- pair a parent gets the column that a child had which goes
create table t1 (c1 integer, c2 text);
create table t2 (c3 numeric) inherits (t1);
create table t3 (c4 date) inherits (t2);
create view old_ones as select c4 from t3;
--- new
create table t1 (c1 integer, c2 text, c4 text);
--- rows one way
insert into t1 values (1, 'one');
insert into t3 values (3, 'three', 0.3, '2021-01-01');

--- pair a table takes the name that another one's arrays would have
create table _uploads (id text primary key, size int not null);
create view listed as select id from _uploads;
create type _mood as enum ('a');
--- new
create table uploads (id text primary key, size bigint not null, owner text);
create view listed as select id from uploads;
create type mood as enum ('a', 'b');
