create schema library;
create table library.books (id integer primary key, title text);
create type library.pair as (a integer, b text);
create function library.one() returns integer language sql immutable parallel safe strict leakproof cost 7 as 'select 1';
comment on function library.one() is 'One.';
create function library.add(a integer, b integer default 2, c text default 'it''s') returns integer language plpgsql
    security definer stable parallel restricted
    set datestyle = 'ISO, DMY' set "app.name" = 'it''s' set search_path = '' set work_mem = '4MB' as $$
begin
    return a + b; -- $body$
end $$;
create function library.add(a text) returns text language sql as $x$ select $$dollars$$ || a $x$;
create function library.named(in p_a integer, out b text, inout c library.pair, variadic d text[]) language plpgsql as 'begin end';
create function library.rows() returns setof library.books rows 7 language sql stable as 'select * from library.books';
create function library.several(out a integer, out b text) returns setof record language sql as 'select 1, ''b''';
create function library.as_table(n integer) returns table (id integer, "Title" text) language sql as $$
    select id, title from library.books where id > n
$$;
create function library.anything(anyelement, "any" text default null) returns anyelement language sql as 'select $1';
create function library.standard(n integer) returns integer language sql return n + library.one();
create procedure library.tidy(n integer, inout left_over bigint default 0) language sql begin atomic
    delete from library.books where id = n;
    select count(*) from library.books;
end;
comment on procedure library.tidy(integer, bigint) is 'Tidies.';
create function library.paths() returns void language sql set search_path = public, "Odd schema", pg_temp as 'select';
create function library.touch() returns trigger language plpgsql as $$begin return new; end$$;
revoke execute on function library.one() from public;
grant execute on procedure library.tidy to pg_monitor;
create table library.uses (a integer default library.one(), b text default library.add('x') check (library.add(b) <> ''));
