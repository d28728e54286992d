create table books (id integer primary key, title text, pages integer);
create function label(b books) returns text language sql stable as $$select b.title || b.pages$$;
create function all_books() returns setof books language sql stable as $$select * from books$$;
create view labels as select label(b) as label from books b;
