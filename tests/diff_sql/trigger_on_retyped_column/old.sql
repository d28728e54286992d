create table books (id integer primary key, title varchar(10), pages integer);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger touch before update of title on books for each row when (old.pages > 1) execute function touch();
