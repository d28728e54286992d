create type mood as enum ('a');
create table authors (id integer primary key, mood mood);
create table books (id serial primary key, author integer references authors);
create function count_books() returns bigint language sql begin atomic select count(*) from books; end;
create view v as select b.id, a.mood from books b join authors a on a.id = b.author;
create trigger t before insert on books for each row execute function suppress_redundant_updates_trigger();
