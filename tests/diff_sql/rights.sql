--- pair policy_commands_and_roles
create table t (id integer primary key, owner text);
alter table t enable row level security;
create policy a on t for select using (true);
create policy b on t for insert to diff_reader with check (owner = current_user);
create policy c on t as restrictive for update using (true) with check (true);
create policy d on t for all to public using (owner = 'x');
comment on policy a on t is 'kept';
--- new
create table t (id integer primary key, owner text);
alter table t enable row level security;
create policy a on t for select to diff_reader, diff_writer using (owner = current_user);
create policy b on t for all to diff_reader using (true) with check (owner = current_user);
create policy c on t for update using (true);
create policy "D d" on t for delete to current_user using (owner = 'x');
comment on policy a on t is 'kept';

--- pair policy_check_added_and_removed
create table t (id integer primary key);
alter table t enable row level security;
create policy a on t using (id > 0);
create policy b on t using (id > 0) with check (id > 1);
--- new
create table t (id integer primary key);
alter table t enable row level security;
create policy a on t using (id > 0) with check (id > 1);
create policy b on t using (id > 0);

--- pair policy_on_retyped_column
create table t (id integer primary key, n integer);
alter table t enable row level security;
create policy p on t for select to diff_reader using (n > 0 and id in (select id from t));
comment on policy p on t is 'kept';
--- new
create table t (id bigint primary key, n bigint);
alter table t enable row level security;
create policy p on t for select to diff_reader using (n > 0 and id in (select id from t));
comment on policy p on t is 'kept';
--- rows
insert into t values (1, 2);

--- pair policy_over_table_that_changes
create table members (team integer, who text);
create table docs (id integer primary key, team integer);
alter table docs enable row level security;
create policy p on docs using (exists (select from members m where m.team = docs.team and m.who = current_user));
--- new
create table members (team bigint, who varchar(100));
create table docs (id integer primary key, team bigint);
alter table docs enable row level security;
create policy p on docs using (exists (select from members m where m.team = docs.team and m.who = current_user));
--- rows
insert into members values (1, 'a');

--- pair policy_over_view
create table t (id integer primary key, a integer);
create view mine as select id from t where a = 1;
create table u (id integer primary key, t_id integer);
alter table u enable row level security;
create policy p on u using (t_id in (select id from mine));
--- new
create table t (id bigint primary key, a integer);
create view mine as select id from t where a = 1;
create table u (id integer primary key, t_id integer);
alter table u enable row level security;
create policy p on u using (t_id in (select id from mine));
--- rows
insert into t values (1, 1);

--- pair policy_function_signature_changes
create table t (id integer primary key, org integer);
create function may(o integer) returns boolean language sql stable security definer as $$select o = 1$$;
alter table t enable row level security;
create policy a on t for select using (may(org));
create policy b on t for insert with check (may(org));
--- new
create table t (id integer primary key, org integer);
create function may(o integer, level text default 'read') returns boolean language sql stable security definer as $$select o = 1 and level = 'read'$$;
alter table t enable row level security;
create policy a on t for select using (may(org));
create policy b on t for insert with check (may(org, 'write'));
--- rows
insert into t values (1, 1);

--- pair policy_function_reads_the_table
create table t (id integer primary key, org integer, who text);
create function my_orgs() returns setof integer language sql stable security definer as $$select org from t where who = current_user$$;
alter table t enable row level security;
create policy p on t using (org in (select my_orgs()));
--- new
create table t (id integer primary key, org bigint, who text);
create function my_orgs() returns setof bigint language sql stable security definer as $$select org from t where who = current_user$$;
alter table t enable row level security;
create policy p on t using (org in (select my_orgs()));
--- rows
insert into t values (1, 1, 'x');

--- pair policy_setting_and_json
create table t (id integer primary key, org text);
alter table t enable row level security;
create policy p on t using (org = current_setting('app.org', true));
--- new
create table t (id integer primary key, org text);
alter table t enable row level security;
create policy p on t using (org = (select current_setting('request.jwt.claims', true)::jsonb ->> 'org'));

--- pair policy_recursive_tables
create table a (id integer primary key, b_id integer);
create table b (id integer primary key, a_id integer);
--- new
create table a (id integer primary key, b_id integer);
create table b (id integer primary key, a_id integer);
alter table a enable row level security;
alter table b enable row level security;
create policy p on a using (exists (select from b where b.a_id = a.id));
create policy p on b using (exists (select from a where a.b_id = b.id));

--- pair policy_new_tables_with_recursion
--- new
create table a (id integer primary key, b_id integer);
create table b (id integer primary key, a_id integer references a);
create function sees(i integer) returns boolean language sql stable as $$select exists (select from b where b.a_id = i)$$;
alter table a enable row level security, force row level security;
create policy p on a using (sees(id) and exists (select from b where b.a_id = a.id));

--- pair policy_on_partition
create table t (a integer) partition by list (a);
create table t1 partition of t for values in (1);
--- new
create table t (a integer) partition by list (a);
create table t1 partition of t for values in (1);
alter table t enable row level security;
alter table t1 enable row level security;
create policy p on t using (a > 0);
create policy p on t1 using (a > 0);

--- pair policy_table_dropped
create table t (id integer primary key);
create table u (id integer primary key);
alter table u enable row level security;
create policy p on u using (id in (select id from t));
--- new
create table u (id integer primary key);
alter table u enable row level security;
create policy p on u using (id > 0);

--- pair policy_column_renamed_like
create table t (id integer primary key, "User Id" text);
alter table t enable row level security;
create policy "Users can see" on t for select using ("User Id" = current_user);
--- new
create table t (id integer primary key, "User Id" text, "Team" text);
alter table t enable row level security;
create policy "Users can see" on t for select using ("User Id" = current_user or "Team" = 'x''y');

--- pair rls_switches
create table a (id integer);
create table b (id integer);
alter table b enable row level security;
alter table b force row level security;
create table c (id integer);
alter table c force row level security;
--- new
create table a (id integer);
alter table a enable row level security;
create table b (id integer);
alter table b no force row level security;
create table c (id integer);
alter table c enable row level security;
create table d (id integer);
alter table d enable row level security;
alter table d force row level security;

--- pair grant_table_all_kinds
create table t (a integer, b text);
create view v as select a from t;
create materialized view m as select a from t;
create sequence s;
create schema app;
create function f() returns integer language sql as $$select 1$$;
create procedure p() language sql as $$select 1$$;
create type mood as enum ('x');
create domain d as text;
create type c as (a integer);
--- new
create table t (a integer, b text);
create view v as select a from t;
create materialized view m as select a from t;
create sequence s;
create schema app;
create function f() returns integer language sql as $$select 1$$;
create procedure p() language sql as $$select 1$$;
create type mood as enum ('x');
create domain d as text;
create type c as (a integer);
grant all on t to diff_reader;
grant select on v, m to diff_reader;
grant usage, select on sequence s to diff_reader;
grant usage, create on schema app to diff_reader with grant option;
grant execute on function f() to diff_reader;
grant execute on procedure p() to diff_reader;
grant usage on type mood, c to diff_reader;
grant usage on domain d to diff_reader;

--- pair grant_column_beside_whole
create table t (a integer, b text, c text);
grant select on t to diff_reader;
--- new
create table t (a integer, b text, c text);
grant select on t to diff_reader;
grant select (a), update (b) on t to diff_reader;

--- pair grant_column_beside_whole_revoked
create table t (a integer, b text, c text);
grant select on t to diff_reader;
grant select (a), update (b) on t to diff_reader;
grant insert on t to diff_writer;
grant insert (a, b) on t to diff_writer;
--- new
create table t (a integer, b text, c text);
grant select (a, b) on t to diff_reader;
grant insert on t to diff_writer;

--- pair grant_option_for_columns
create table t (a integer, b text, c text);
grant select (a, b) on t to diff_reader with grant option;
grant update (a) on t to diff_writer;
--- new
create table t (a integer, b text, c text);
grant select (a) on t to diff_reader with grant option;
grant select (b, c) on t to diff_reader;
grant update (a) on t to diff_writer with grant option;

--- pair grant_option_taken_and_given
create table t (a integer);
grant select, insert on t to diff_reader with grant option;
grant select on t to diff_writer;
--- new
create table t (a integer);
grant select on t to diff_reader;
grant insert, delete on t to diff_reader with grant option;
grant select on t to diff_writer with grant option;

--- pair grant_by_grantee
create table t (a integer);
grant select on t to diff_reader with grant option;
--- new
create table t (a integer);
grant select on t to diff_reader with grant option;
set role diff_reader;
grant select on t to diff_writer;
reset role;

--- pair grant_revoked_from_owner
create table t (a integer);
create function f() returns integer language sql as $$select 1$$;
--- new
create table t (a integer);
revoke truncate, trigger on t from current_user;
create function f() returns integer language sql as $$select 1$$;
revoke all on function f() from public, current_user;

--- pair grant_to_public
create table t (a integer);
create schema app;
--- new
create table t (a integer);
grant select on t to public;
create schema app;
grant usage on schema app to public;
revoke usage on schema public from public;

--- pair grant_on_column_of_dropped_column
create table t (a integer, b text);
grant select (a, b) on t to diff_reader;
grant update (b) on t to diff_writer;
--- new
create table t (a integer);
grant select (a) on t to diff_reader;
--- rows
insert into t values (1, 'x');

--- pair grant_on_column_retyped
create table t (a integer, b text);
create view v as select a, b from t;
grant select (a), references (a) on t to diff_reader;
grant select (b) on v to diff_reader;
--- new
create table t (a text, b text);
create view v as select a, b from t;
grant select (a), references (a) on t to diff_reader;
grant select (b) on v to diff_reader;
--- rows
insert into t values (1, 'x');

--- pair grant_on_columns_of_new_table
--- new
create table t (a integer, "B b" text, c text);
grant select (a, "B b"), insert ("B b"), update (c) on t to diff_reader;

--- pair grant_on_identity_and_serial_sequences
create table t (a serial, b integer generated always as identity);
--- new
create table t (a serial, b integer generated always as identity);
grant usage on sequence t_a_seq to diff_reader;
grant select on sequence t_b_seq to diff_reader;

--- pair grant_on_foreign_things
create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table f (a integer, b text) server s;
--- new
create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table f (a integer, b text) server s;
grant usage on foreign data wrapper w to diff_reader;
grant usage on foreign server s to diff_reader with grant option;
grant select on f to diff_reader;
grant update (b) on f to diff_reader;

--- pair grant_on_extension_wrapper
create extension postgres_fdw;
--- new
create extension postgres_fdw;
grant usage on foreign data wrapper postgres_fdw to diff_reader;

--- pair grant_on_extension_function
create extension pgcrypto;
--- new
create extension pgcrypto;
revoke execute on function digest(text, text) from public;

--- pair grant_on_languages_and_aggregates
create aggregate total (integer) (sfunc = int4pl, stype = integer);
create type r as range (subtype = integer);
--- new
create aggregate total (integer) (sfunc = int4pl, stype = integer);
create type r as range (subtype = integer);
revoke all on function total(integer) from public;
grant execute on function total(integer) to diff_reader;
grant usage on type r to diff_reader;
revoke usage on type r from public;
grant usage on language plpgsql to diff_reader;

--- pair default_privileges_all_kinds
create schema app;
--- new
create schema app;
alter default privileges grant select on tables to diff_reader;
alter default privileges in schema app grant insert, update on tables to diff_writer with grant option;
alter default privileges revoke execute on functions from public;
alter default privileges in schema app grant execute on functions to diff_reader;
alter default privileges grant usage on sequences to diff_reader;
alter default privileges grant usage on types to diff_reader;
alter default privileges grant usage on schemas to diff_reader;

--- pair default_privileges_change
alter default privileges grant select, insert on tables to diff_reader;
alter default privileges revoke execute on functions from public;
create table before (a integer);
create function f() returns integer language sql as $$select 1$$;
--- new
alter default privileges grant select on tables to diff_reader with grant option;
alter default privileges grant select on tables to diff_writer;
create table before (a integer);
create function f() returns integer language sql as $$select 1$$;
create table after (a integer);

--- pair default_privileges_on_replaced
alter default privileges grant select on tables to diff_reader;
alter default privileges revoke execute on functions from public;
create table t (a integer, b text);
create view v as select a from t;
revoke select on v from diff_reader;
create function f() returns integer language sql as $$select 1$$;
grant execute on function f() to public;
create sequence s;
--- new
alter default privileges grant select on tables to diff_reader;
alter default privileges revoke execute on functions from public;
create table t (a integer, b text);
create view v as select b, a from t;
revoke select on v from diff_reader;
create function f() returns bigint language sql as $$select 1::bigint$$;
grant execute on function f() to public;
create sequence s;

--- pair default_privileges_of_other_role
create role diff_owner;
grant create on schema public to diff_owner;
alter default privileges for role diff_owner grant select on tables to diff_reader;
create table t (a integer);
--- new
create role diff_owner;
grant create on schema public to diff_owner;
alter default privileges for role diff_owner in schema public grant select, update on tables to diff_reader;
create table t (a integer);
alter table t owner to diff_owner;

--- pair owner_changes
create role diff_owner;
create table t (id serial primary key, n integer generated always as identity);
create view v as select id from t;
create function f() returns integer language sql security definer as $$select 1$$;
grant select on t to diff_reader;
--- new
create role diff_owner;
create table t (id serial primary key, n integer generated always as identity);
alter table t owner to diff_owner;
create view v as select id from t;
alter view v owner to diff_owner;
create function f() returns integer language sql security definer as $$select 1$$;
alter function f() owner to diff_owner;
grant select on t to diff_reader;

--- pair owner_of_every_kind
create role diff_owner;
--- new
create role diff_owner;
create schema app authorization diff_owner;
create table t (id serial primary key, n integer generated always as identity);
alter table t owner to diff_owner;
create view v as select id from t;
alter view v owner to diff_owner;
create materialized view m as select id from t;
alter materialized view m owner to diff_owner;
create sequence s;
alter sequence s owner to diff_owner;
create function f(a integer) returns integer language sql as $$select 1$$;
alter function f(integer) owner to diff_owner;
create procedure p() language sql as $$select 1$$;
alter procedure p() owner to diff_owner;
create type mood as enum ('x');
alter type mood owner to diff_owner;
create domain d as text;
alter domain d owner to diff_owner;
create type c as (a integer);
alter type c owner to diff_owner;
create aggregate total (integer) (sfunc = int4pl, stype = integer);
alter aggregate total (integer) owner to diff_owner;
create type r as range (subtype = integer);
alter type r owner to diff_owner;
create collation coll (locale = 'C');
alter collation coll owner to diff_owner;
create statistics st on id, n from t;
alter statistics st owner to diff_owner;
create text search dictionary dict (template = simple);
alter text search dictionary dict owner to diff_owner;
create text search configuration conf (parser = "default");
alter text search configuration conf owner to diff_owner;
create function pl(a integer, b integer) returns integer language sql as $$select a$$;
create operator @+@ (function = pl, leftarg = integer, rightarg = integer);
alter operator @+@ (integer, integer) owner to diff_owner;
create foreign data wrapper w;
create server srv foreign data wrapper w;
alter server srv owner to diff_owner;
create foreign table ft (a integer) server srv;
alter foreign table ft owner to diff_owner;
create publication pub;
alter publication pub owner to diff_owner;

--- pair owner_survives_replacement
create role diff_owner;
create table t (a integer, b text);
create view v as select a from t;
alter view v owner to diff_owner;
grant select on v to diff_reader;
create function f(a integer) returns integer language sql as $$select 1$$;
alter function f(integer) owner to diff_owner;
revoke execute on function f(integer) from public;
--- new
create role diff_owner;
create table t (a bigint, b text);
create view v as select a from t;
alter view v owner to diff_owner;
grant select on v to diff_reader;
create function f(b integer) returns bigint language sql as $$select 1::bigint$$;
alter function f(integer) owner to diff_owner;
revoke execute on function f(integer) from public;

--- pair owner_was_grantee
create role diff_owner;
create table t (a integer);
grant select on t to diff_owner;
grant insert on t to diff_reader;
create function f() returns integer language sql as $$select 1$$;
revoke all on function f() from public;
grant execute on function f() to diff_owner;
--- new
create role diff_owner;
create table t (a integer);
alter table t owner to diff_owner;
grant insert on t to diff_reader;
create function f() returns integer language sql as $$select 1$$;
revoke all on function f() from public;
alter function f() owner to diff_owner;

--- pair owner_from_one_to_other
create role diff_owner;
create table t (a integer);
alter table t owner to diff_owner;
grant select on t to diff_writer;
--- new
create role diff_owner;
create table t (a integer);
alter table t owner to diff_writer;
grant select on t to diff_owner;

--- pair owner_set_role_in_file
create role diff_owner;
grant create on schema public to diff_owner;
set role diff_owner;
create table t (id integer primary key, n integer generated always as identity);
create function f() returns integer language sql as $$select 1$$;
reset role;
create table u (id integer);
--- new
create role diff_owner;
grant create on schema public to diff_owner;
set role diff_owner;
create table t (id integer primary key, n integer generated always as identity, x text);
create function f() returns bigint language sql as $$select 1::bigint$$;
create view v as select id from t;
reset role;
create table u (id integer);
--- rows
insert into u values (1);

--- pair owner_of_partitions
create role diff_owner;
create table t (a integer) partition by list (a);
create table t1 partition of t for values in (1);
--- new
create role diff_owner;
create table t (a integer) partition by list (a);
alter table t owner to diff_owner;
create table t1 partition of t for values in (1);
alter table t1 owner to diff_owner;
create table t2 partition of t for values in (2);

--- pair owner_same_said_otherwise
create table t (a integer);
--- same
create table t (a integer);
alter table t owner to current_user;

--- pair role_created_and_granted
create table t (a integer);
--- new
create role diff_group nologin;
create role diff_member login password 'x' in role diff_group;
grant diff_group to diff_reader;
create table t (a integer);
grant select on t to diff_group;
alter role diff_member set statement_timeout = '5s';

--- pair public_schema_made_anew
create table books (id integer primary key);
--- new
drop schema public cascade;
create schema public;
create table public.books (id integer primary key);
--- rows
insert into books values (1);

--- pair the new owner could grant before
create table t (id integer, v text);
alter table t owner to diff_writer;
grant select on t to diff_reader with grant option;
--- new
create table t (id integer, v text);
alter table t owner to diff_reader;
grant select on t to diff_writer with grant option;

--- pair a sequence leaves its column and its owner
create sequence s;
create table t (id integer default nextval('s'));
alter table t owner to diff_writer;
alter sequence s owner to diff_writer;
alter sequence s owned by t.id;
--- new
create sequence s;
create table t (id integer default nextval('s'));
alter table t owner to diff_writer;
--- rows
insert into t default values;

--- pair a sequence goes to the column of another owner
create sequence s;
create table t (id integer);
create table u (id integer);
alter table t owner to diff_writer;
alter sequence s owner to diff_writer;
alter sequence s owned by t.id;
alter table u owner to diff_reader;
--- new
create sequence s;
create table t (id integer);
create table u (id integer);
alter table t owner to diff_writer;
alter table u owner to diff_reader;
alter sequence s owner to diff_reader;
alter sequence s owned by u.id;

--- pair a sequence goes to another table and owner and its table goes
create sequence s;
create table t (id integer default nextval('s'));
alter table t owner to diff_writer;
alter sequence s owner to diff_writer;
alter sequence s owned by t.id;
--- new
create sequence s;
create table u (id integer default nextval('s'));
alter table u owner to diff_reader;
alter sequence s owner to diff_reader;
alter sequence s owned by u.id;

--- pair a table takes the owner of the sequence that it gets
create sequence s;
create table t (id integer);
alter sequence s owner to diff_writer;
alter table t owner to diff_reader;
--- new
create sequence s;
create table t (id integer);
alter table t owner to diff_writer;
alter sequence s owner to diff_writer;
alter sequence s owned by t.id;
--- rows
insert into t values (1);

--- pair the new owner has granted on
create schema o authorization diff_writer;
create table o.g (a integer);
alter table o.g owner to diff_writer;
grant usage on schema o to diff_reader;
set role diff_writer;
grant select on o.g to diff_reader with grant option;
set role diff_reader;
grant select on o.g to public;
reset role;
--- new
create schema o authorization diff_writer;
create table o.g (a integer);
alter table o.g owner to diff_reader;
grant usage on schema o to diff_reader;
grant select on o.g to diff_writer with grant option;
