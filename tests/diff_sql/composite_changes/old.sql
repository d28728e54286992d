create type place as (street text, city text);
create function where_is() returns place language sql as $$select row('a', 'b')::place$$;
