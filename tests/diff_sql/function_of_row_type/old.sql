create table books (id integer primary key, title text);
create function label(b books) returns text language sql stable as $$select b.title$$;
create function all_books() returns setof books language sql stable as $$select * from books$$;
