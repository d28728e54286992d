create function net(p numeric) returns numeric immutable language sql as $$select p / 2$$;
create table books (id integer primary key, price numeric, net numeric generated always as (net(price)) stored);
