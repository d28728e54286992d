create table shrunk (a integer, b text, c integer not null, d text);
alter table shrunk drop column b;
create type shrunk_type as (a integer, b text, c integer);
alter type shrunk_type drop attribute b;
create view shrunk_view as select a, c from shrunk;
alter table shrunk drop column d;
create function shrunk_one() returns shrunk language sql as $$ select null::shrunk $$;
