create function net(p numeric) returns double precision immutable language sql as $$select (p / 2)::double precision$$;
create table books (id integer primary key, price numeric, net double precision generated always as (net(price)) stored);
