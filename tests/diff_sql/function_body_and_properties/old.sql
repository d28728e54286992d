create function f(a integer, b text default 'x') returns text language plpgsql as $$ begin return b || a; end $$;
create function g() returns setof integer language sql stable as $$select 1$$;
create procedure p(inout a integer) language plpgsql as $$ begin a := a + 1; end $$;
