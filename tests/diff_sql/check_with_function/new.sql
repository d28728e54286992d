create function is_isbn(code text, strict boolean default false) returns boolean language sql immutable as $$select length(code) in (10, 13) or not strict$$;
create table books (id integer primary key, code text check (is_isbn(code)));
