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

--- pair who was granted something grants on
create table t (a int, b int);
create function f(a int) returns int language sql return 1;
grant select on t to diff_writer with grant option;
grant update (b) on t to diff_writer with grant option;
grant execute on function f to diff_writer with grant option;
--- new
create table t (a int, b int, c int);
create function f(a int) returns int language sql return 2;
grant select on t to diff_writer with grant option;
grant update (b) on t to diff_writer with grant option;
grant execute on function f to diff_writer with grant option;
grant select on t to diff_reader;
set role diff_writer;
grant select on t to diff_reader with grant option;
grant update (b) on t to diff_reader;
grant execute on function f to diff_reader;
set role diff_reader;
grant select (a) on t to public;
reset role;
--- rows
insert into t values (1, 2);

--- pair what was granted on goes with its column and its grantor
create table t (a int, b int);
create procedure p() language sql begin atomic; end;
grant update (b), insert (a) on t to diff_writer with grant option;
grant execute on procedure p to diff_writer with grant option;
set role diff_writer;
grant update (b), insert (a) on t to diff_reader;
grant execute on procedure p to diff_reader;
reset role;
--- new
create table t (a int);
create procedure p() language sql begin atomic; end;
grant insert (a) on t to diff_writer with grant option;
grant execute on procedure p to diff_reader;
