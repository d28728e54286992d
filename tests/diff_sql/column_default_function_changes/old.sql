create function next_code() returns text language sql as $$select 'a'$$;
create table books (id integer primary key, code text default next_code());
