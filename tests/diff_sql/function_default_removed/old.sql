create function f(a integer default 1) returns integer language sql as $$select a$$;
