create function f(a integer, b text default 'y') returns text language plpgsql security definer set search_path = '' as $$ begin return a || b; end $$;
create function g() returns setof integer language sql volatile strict parallel safe cost 5 rows 10 as $$select 2$$;
create procedure p(inout a integer) language plpgsql as $$ begin a := a + 2; end $$;
comment on function f(integer, text) is 'Joins.';
