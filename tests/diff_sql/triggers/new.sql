create table books (id integer primary key, title text, updated_at timestamptz);
create function touch() returns trigger language plpgsql as $$ begin new.updated_at := clock_timestamp(); return new; end $$;
create function note() returns trigger language plpgsql as $$ begin return null; end $$;
create trigger touch before update of title on books for each row when (old.title is distinct from new.title) execute function touch();
create trigger noted after insert on books referencing new table as added for each statement execute function note();
create constraint trigger late after insert or update on books deferrable initially deferred for each row execute function note();
alter table books disable trigger noted;
