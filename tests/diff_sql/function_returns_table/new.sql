create function f() returns table (a integer, b text, c numeric) language sql as $$select 1, 'x', 2.0$$;
