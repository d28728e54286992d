create table books (id integer primary key, title text, updated_at timestamptz);
create function touch() returns trigger language plpgsql as $$ begin new.updated_at := now(); return new; end $$;
create trigger touch before update on books for each row execute function touch();
create trigger gone after insert on books for each statement execute function touch();
