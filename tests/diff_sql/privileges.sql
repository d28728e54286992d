--- pair default_privileges
create table books (id integer primary key);
--- new
alter default privileges in schema public grant select on tables to diff_reader;
create table books (id integer primary key);
create table authors (id integer primary key);

--- pair grants_on_replaced_objects
create table books (id integer primary key, title text);
create view v as select id, title from books;
create function f(a integer) returns integer language sql as $$select a$$;
grant select on v to diff_reader;
revoke execute on function f(integer) from public;
grant execute on function f(integer) to diff_reader;
--- new
create table books (id bigint primary key, title text);
create view v as select id, title from books;
create function f(a integer) returns bigint language sql as $$select a::bigint$$;
grant select on v to diff_reader;
revoke execute on function f(integer) from public;
grant execute on function f(integer) to diff_reader;

--- pair owner_may_grant
create table t (id integer);
--- refused grant to the owner:
create table t (id integer);
grant select on t to current_user with grant option;
