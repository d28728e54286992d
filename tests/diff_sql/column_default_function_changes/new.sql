create function next_code(prefix text default 'b') returns text language sql as $$select prefix || '1'$$;
create table books (id integer primary key, code text default next_code('c'));
