--- pair rule
create table books (id integer primary key);
create table log (id integer);
--- new
create table books (id integer primary key);
create table log (id integer);
create rule logged as on insert to books do also insert into log values (new.id);
--- rows
insert into books values (1);

--- pair trigger_on_retyped_column
create table books (id integer primary key, title varchar(10), pages integer);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger touch before update of title on books for each row when (old.pages > 1) execute function touch();
--- new
create table books (id integer primary key, title text, pages bigint);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger touch before update of title on books for each row when (old.pages > 1) execute function touch();
--- rows
insert into books values (1, 'a', 2);

--- pair triggers
create table books (id integer primary key, title text, updated_at timestamptz);
create function touch() returns trigger language plpgsql as $$ begin new.updated_at := now(); return new; end $$;
create trigger touch before update on books for each row execute function touch();
create trigger gone after insert on books for each statement execute function touch();
--- new
create table books (id integer primary key, title text, updated_at timestamptz);
create function touch() returns trigger language plpgsql as $$ begin new.updated_at := clock_timestamp(); return new; end $$;
create function note() returns trigger language plpgsql as $$ begin return null; end $$;
create trigger touch before update of title on books for each row when (old.title is distinct from new.title) execute function touch();
create trigger noted after insert on books referencing new table as added for each statement execute function note();
create constraint trigger late after insert or update on books deferrable initially deferred for each row execute function note();
alter table books disable trigger noted;
--- rows
insert into books values (1, 'a', null);

--- pair constraint_trigger_from_another_table
create table a (id integer);
create table b (id integer);
create function f() returns trigger language plpgsql as $$ begin return null; end $$;
create constraint trigger tg after insert on a from b for each row execute function f();
--- new
create table a (id integer);
create table b (id integer);
create function f() returns trigger language plpgsql as $$ begin return null; end $$;
create constraint trigger tg after insert on a for each row execute function f();
