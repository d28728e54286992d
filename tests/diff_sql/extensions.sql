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
