-- Something of every kind of object, for the observer to see.
create schema library;
comment on schema library is 'A library.';

create type library.state as enum ('here', 'lent');
create type library.place as (street text, town text);
create domain library.isbn as text constraint isbn_check check (value ~ '^[0-9-]+$');
create type library.span as range (subtype = int4);

create table library.branches (
    id int primary key,
    name text not null unique
);

create table library.books (
    id bigint generated always as identity primary key,
    branch int not null,
    title text not null constraint books_title_check check (title <> ''),
    isbn library.isbn,
    state library.state not null default 'here',
    place library.place,
    shelf int generated always as (branch / 2) stored,
    note text,
    constraint books_branch_fkey foreign key (branch) references library.branches on delete restrict
);
comment on table library.books is 'Books.';
comment on column library.books.title is 'As printed.';
create index books_title_idx on library.books (lower(title));
create statistics library.books_statistics on branch, state from library.books;
create sequence library.numbers owned by library.books.note;

create function library.touch() returns trigger language plpgsql as 'begin return new; end';
create trigger touch before update on library.books for each row execute function library.touch();
create procedure library.tidy(before date default '2026-01-01') language sql begin atomic
    delete from library.branches where name = before::text;
end;

alter table library.books enable row level security;
create policy readers on library.books for select to pg_monitor using (state = 'here');
grant select, insert on library.books to pg_monitor;

create view library.lent with (security_invoker = true) as select id from library.books where state = 'lent';
create materialized view library.counts as select branch, count(*) as books from library.books group by branch;
create unique index counts_branch_idx on library.counts (branch);

create table library.loans (day date not null, book bigint) partition by range (day);
create table library.loans_2026 partition of library.loans for values from ('2026-01-01') to ('2027-01-01');
create table library.rare_books () inherits (library.branches);

create publication library_feed for table library.books;
alter default privileges in schema public grant select on tables to pg_monitor;
