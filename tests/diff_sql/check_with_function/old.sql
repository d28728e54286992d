create function is_isbn(code text) returns boolean language sql immutable as $$select length(code) = 10$$;
create table books (id integer primary key, code text check (is_isbn(code)));
