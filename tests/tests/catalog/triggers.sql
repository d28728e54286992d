create schema library;
create table library.books (id integer primary key, title text, note text);
create view library.titles as select title from library.books;
create function library.touch() returns trigger language plpgsql as 'begin return new; end';
create trigger touch before insert or update of title, note on library.books for each row
    when (new.title <> ') EXECUTE FUNCTION ') execute function library.touch('a', 'it''s', 'ü\');
comment on trigger touch on library.books is 'Touched.';
create trigger counted after delete on library.books referencing old table as gone for each statement execute function library.touch();
create trigger changed after update on library.books referencing old table as old_rows new table as new_rows
    for each statement execute function library.touch();
create trigger emptied after truncate on library.books execute function library.touch();
create trigger only_changes before update on library.books for each row
    when (old.* is distinct from new.*) execute function suppress_redundant_updates_trigger();
create constraint trigger checked after insert or delete on library.books deferrable initially deferred
    for each row when (pg_trigger_depth() = 0) execute function library.touch();
create constraint trigger plainly after update on library.books for each row execute function library.touch();
create trigger instead instead of insert on library.titles for each row execute function library.touch();
alter table library.books disable trigger emptied;
alter table library.books enable always trigger touch;
alter table library.books enable replica trigger plainly;
