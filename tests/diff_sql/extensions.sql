--- pair extension_added
create table books (id integer primary key, title text);
--- new
create extension pg_trgm;
create extension citext;
create table books (id integer primary key, title text, code citext);
create index books_trgm on books using gin (title gin_trgm_ops);
--- rows
insert into books values (1, 'a');

--- pair extension_dropped
create extension citext;
create table books (id integer primary key, code citext);
create index on books (code);
--- new
create table books (id integer primary key, code text);
create index on books (code);
--- rows
insert into books values (1, 'a');

--- pair extension_types_in_use
create table a (id integer primary key, x text, y text);
--- new
create extension citext;
create extension hstore;
create extension pg_trgm;
create table a (id integer primary key, x citext, y hstore, z text);
create index on a using gin (z gin_trgm_ops);
create unique index on a (x);
--- rows
insert into a values (1, 'a', '"a"=>"b"');

--- pair extension_schema_changes
create schema extensions;
create extension citext;
create table a (x citext);
--- new
create schema extensions;
create extension citext with schema extensions;
create table a (x extensions.citext);
--- rows
insert into a values ('a');

--- pair extension_in_a_schema_that_goes
create schema extensions;
create extension citext with schema extensions;
create table a (x extensions.citext);
--- new
create table a (x text);
--- rows
insert into a values ('a');

--- pair extension_functions_in_defaults
create extension "uuid-ossp";
create table a (id uuid primary key default uuid_generate_v4());
--- new
create extension pgcrypto;
create table a (id uuid primary key default gen_random_uuid(), secret text default encode(digest('x', 'sha256'), 'hex'));
--- rows
insert into a default values;

--- pair extension_at_an_earlier_version
create extension pg_trgm version '1.5';

--- new
create extension pg_trgm version '1.4';

--- pair comment_of_ones_own
create extension pgcrypto;
--- new
create extension pgcrypto;
comment on extension pgcrypto is 'digests';

--- pair an extension moves under everything that uses it
create schema extensions;
create extension citext;
create extension pg_trgm;
create extension btree_gist;
create domain email as citext check (value like '%@%');
create table users (
    id integer primary key,
    name citext not null default 'x'::citext,
    address email,
    aliases citext[],
    grams text[] generated always as (show_trgm('x')) stored,
    exclude using gist (id with =)
);
create index users_name on users using gin (name gin_trgm_ops);
create unique index users_alias on users (lower(name::text) text_pattern_ops);
create function f(a citext) returns citext language sql return a;
create view v as select id, name, similarity(name::text, 'x') as near from users where name = 'a';
create policy p on users using (name = 'a'::citext);
--- new
create schema extensions;
create extension citext schema extensions;
create extension pg_trgm schema extensions;
create extension btree_gist schema extensions;
set search_path = public, extensions;
create domain email as citext check (value like '%@%');
create table users (
    id integer primary key,
    name citext not null default 'x'::citext,
    address email,
    aliases citext[],
    grams text[] generated always as (show_trgm('x')) stored,
    exclude using gist (id with =)
);
create index users_name on users using gin (name gin_trgm_ops);
create unique index users_alias on users (lower(name::text) text_pattern_ops);
create function f(a citext) returns citext language sql return a;
create view v as select id, name, similarity(name::text, 'x') as near from users where name = 'a';
create policy p on users using (name = 'a'::citext);
--- rows
insert into users (id, name, address, aliases) values (1, 'Ann', 'a@b', '{x,Y}');

--- pair an earlier version of an extension that an index and a function use
create extension pg_trgm version '1.5';
create table t (id integer, a text);
create index t_a on t using gin (a gin_trgm_ops);
create function near(a text) returns real language sql return similarity(a, 'x');
create view v as select near(a), a % 'x' as like_x from t;
--- new
create extension pg_trgm;
create table t (id integer, a text);
create index t_a on t using gin (a gin_trgm_ops);
create function near(a text) returns real language sql return similarity(a, 'x');
create view v as select near(a), a % 'x' as like_x from t;
--- rows
insert into t values (1, 'abc');

--- pair an extension moves under an index alone
create schema extensions;
create extension pg_trgm;
create table t (a text, b integer);
create index t_a on t using gin (a gin_trgm_ops);
--- new
create schema extensions;
create extension pg_trgm with schema extensions;
create table t (a text, b integer);
create index t_a on t using gin (a extensions.gin_trgm_ops);
--- rows
insert into t values ('abc', 1);

--- pair an extension that moves, and an index of it that changes
create schema s1;
create extension pg_trgm schema s1;
create table t (a text, b varchar);
create index one on t using gin (a s1.gin_trgm_ops);
create index two on t using gin (a s1.gin_trgm_ops);
--- new
create schema s2;
create extension pg_trgm schema s2;
create table t (a text, b varchar);
create index one on t using gin (a s2.gin_trgm_ops);
create index two on t using gin ((b::text) s2.gin_trgm_ops);
--- rows
insert into t values ('word', 'Word');

--- pair an index beside a comment on its extension
create extension citext;
create table t (a citext, b int);
create unique index t_a on t (a);
--- new
create extension citext;
comment on extension citext is 'Without regard to case.';
create table t (a citext, b int);
create unique index t_a on t (a) include (b);
--- rows
insert into t values ('a', 1);

--- pair what an extension makes of rows is its own
select 1;
--- new
create extension tablefunc;
create view v as select * from crosstab2('select 1::text, 2::text, 3::text');
create table t (id int primary key, c tablefunc_crosstab_2);
--- pair an extension comes again and a trigger calls another function
create extension hstore version '1.8';
create table t (a int);
create function new_function() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger tr before insert on t for each row execute function new_function();
--- new
create extension hstore version '1.4';
create table t (a int);
create function old_function() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger tr before insert on t for each row execute function old_function();
