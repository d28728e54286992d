create type place as (street text, city varchar(50), country text);
create function where_is() returns place language sql as $$select row('a', 'b', 'c')::place$$;
