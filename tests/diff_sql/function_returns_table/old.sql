create function f() returns table (a integer, b text) language sql as $$select 1, 'x'$$;
