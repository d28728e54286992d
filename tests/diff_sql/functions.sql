--- pair aggregate_and_operator
create table books (id integer primary key, pages integer);
--- new
create table books (id integer primary key, pages integer);
create aggregate product(integer) (sfunc = int4mul, stype = integer, initcond = '1');
create operator === (leftarg = integer, rightarg = integer, function = int4eq);
create view v as select product(pages) as p from books;
--- rows
insert into books values (1, 2);

--- pair function_argument_renamed
create function f(a integer) returns integer language sql as $$select a$$;
create view v as select f(1) as x;
--- new
create function f(b integer) returns integer language sql as $$select b$$;
create view v as select f(1) as x;

--- pair function_body_and_properties
create function f(a integer, b text default 'x') returns text language plpgsql as $$ begin return b || a; end $$;
create function g() returns setof integer language sql stable as $$select 1$$;
create procedure p(inout a integer) language plpgsql as $$ begin a := a + 1; end $$;
--- new
create function f(a integer, b text default 'y') returns text language plpgsql security definer set search_path = '' as $$ begin return a || b; end $$;
create function g() returns setof integer language sql volatile strict parallel safe cost 5 rows 10 as $$select 2$$;
create procedure p(inout a integer) language plpgsql as $$ begin a := a + 2; end $$;
comment on function f(integer, text) is 'Joins.';

--- pair function_default_removed
create function f(a integer default 1) returns integer language sql as $$select a$$;
--- new
create function f(a integer) returns integer language sql as $$select a$$;

--- pair function_in_policy
create table books (id integer primary key, owner text);
create function may_see(o text) returns boolean language sql stable as $$select o = current_user$$;
alter table books enable row level security;
create policy own on books for select using (may_see(owner));
--- new
create table books (id integer primary key, owner varchar(63));
create function may_see(o text, also boolean default false) returns boolean language sql stable as $$select also or o = current_user$$;
alter table books enable row level security;
create policy own on books for select using (may_see(owner));
--- rows
insert into books values (1, 'a');

--- pair function_overloads
create function f(a integer) returns integer language sql as $$select a$$;
create function f(a text) returns text language sql as $$select a$$;
--- new
create function f(a integer) returns integer language sql as $$select a$$;
create function f(a text, b text) returns text language sql as $$select a || b$$;
grant execute on function f(text, text) to diff_reader;
revoke execute on function f(integer) from public;

--- pair function_returns_table
create function f() returns table (a integer, b text) language sql as $$select 1, 'x'$$;
--- new
create function f() returns table (a integer, b text, c numeric) language sql as $$select 1, 'x', 2.0$$;

--- pair function_standard_body
create table books (id integer primary key, pages integer);
create function total() returns bigint language sql begin atomic select sum(pages) from books; end;
create function twice_total() returns bigint language sql return total() * 2;
--- new
create table books (id integer primary key, pages bigint);
create function total() returns numeric language sql begin atomic select sum(pages) from books; end;
create function twice_total() returns numeric language sql return total() * 2;
--- rows
insert into books values (1, 2);

--- pair a parameter without a name beside one with a name
create table t (a integer);
create function one(a integer, integer) returns integer language sql immutable return a + 1;
create function "Two"(text, b text) returns text language sql immutable begin atomic select $1; end;
--- new
create table t (a integer);
create function one(a integer, integer) returns integer language sql immutable return a + $2 * 2;
create function "Two"(text, b text) returns text language sql immutable begin atomic
    select $1 || b || '"' || '""' || x.a from (select 'a' as a) x where $1 = '""' or b = $1 or b = (select 'c' as "c""") or $1 = (select y.""" """ from (select 'd' as """ """) y);
end;
create view v as select "Two"('a', 'b') as "say ""no""", one(a, 2) as one from t;

--- pair several parameters without a name beside one with a name
create function f(a integer, integer, integer) returns integer language sql return a;
--- refused parameters without a name
create function f(a integer, integer, integer) returns integer language sql return a + $2 + $3;

--- pair parameters without a name, and one that comes out
create table t (a integer);
--- new
create table t (a integer);
create function f(a integer, integer, out x integer) language sql begin atomic select $2; end;
create function "say ""hi"""(b integer, integer) returns integer language sql begin atomic select "say ""hi""".b + $2; end;

--- pair a parameter comes out before others go in
create table t (a integer);
--- refused before others go in
create table t (a integer);
create function f(out x integer, b integer, a integer) language sql begin atomic select $2; end;

--- pair settings that are longer than a name
create function f() returns integer language sql set datestyle to iso, mdy as 'select 1';
--- new
create function f() returns integer language sql set local_preload_libraries to "Mixed/Case", 'c:/''a"/path', '', '0123456789012345678901234567890123456789012345678901234567890123456789' as 'select 1';
