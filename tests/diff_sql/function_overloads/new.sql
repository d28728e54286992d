create function f(a integer) returns integer language sql as $$select a$$;
create function f(a text, b text) returns text language sql as $$select a || b$$;
grant execute on function f(text, text) to diff_reader;
revoke execute on function f(integer) from public;
