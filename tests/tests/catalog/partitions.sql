create schema library;
create table library.readers (id integer primary key);
create table library.loans (
    day date not null,
    book bigint,
    note text default 'none',
    reader integer references library.readers,
    primary key (day, book),
    constraint loans_note_check check (note <> '')
) partition by range (day);
create index loans_note_idx on library.loans (note);
create table library.loans_2026 partition of library.loans for values from ('2026-01-01') to ('2027-01-01') with (fillfactor = 80);
create table library.loans_2027 partition of library.loans (note default 'other' not null, constraint early check (book > 3))
    for values from ('2027-01-01') to ('2028-01-01') partition by list (book);
create table library.loans_2027_a partition of library.loans_2027 for values in (4, 5);
create table library.loans_2027_rest partition of library.loans_2027 default;
create index loans_2026_book_idx on library.loans_2026 (book);
create table library.loans_rest partition of library.loans default;
alter table library.loans enable row level security;
comment on table library.loans_2026 is 'This year.';
comment on column library.loans_2026.note is 'Here.';
create function library.touch() returns trigger language plpgsql as 'begin return new; end';
create trigger touch before insert on library.loans for each row execute function library.touch();
create table library.parts (id integer, kind text) partition by hash (id, kind text_ops);
create table library.parts_0 partition of library.parts for values with (modulus 2, remainder 0);
create table library.parts_1 partition of library.parts for values with (modulus 2, remainder 1);
create table library.items (id integer not null default 1, name text, constraint named check (name <> ''), constraint own check (id > 0) no inherit);
create table library.labelled (label text default 'x');
create table library.books (pages integer, name text) inherits (library.items, library.labelled);
create table library.old_books (constraint old check (pages > 3)) inherits (library.books) with (fillfactor = 50);
alter table library.books alter column id set default 2;
alter table library.books alter column name set statistics 50;
alter table library.items alter column name set (n_distinct = -0.5);
create unique index books_id_idx on library.books (id);
alter table library.books replica identity using index books_id_idx;
alter table library.items replica identity full;
alter table library.labelled replica identity nothing;
create index items_name_idx on library.items (name);
alter table library.items cluster on items_name_idx;
create view library.all_loans as select day, note from library.loans_2027_a;
