-- A library, whose media inherit from one another.
create table publishers (publisher_id serial primary key, name text not null unique);
create table items (
    item_id   bigint generated always as identity primary key,
    title     text not null,
    published smallint,
    added_on  date not null default current_date,
    constraint items_published_check check (published > 1400)
);
comment on table items is 'Whatever can be lent.';
comment on column items.title is 'As it stands on the cover.';
create table books (isbn varchar(17) unique, pages integer not null check (pages > 0), publisher_id integer references publishers,
    primary key (item_id)) inherits (items);
create table recordings (seconds integer not null, medium text not null default 'cd' check (medium in ('cd', 'vinyl', 'tape'))) inherits (items);
create table audio_books (narrator text, added_on date not null default '2000-01-01') inherits (books, recordings);
create table branches (branch_id smallint primary key, name text not null, opened date);
create table copies (
    branch_id smallint references branches, number integer, item_id bigint not null, shelf char(4), condition text not null default 'good',
    primary key (branch_id, number),
    constraint copies_condition_check check (condition in ('new', 'good', 'worn', 'lost'))
);
create table readers (reader_id uuid primary key default gen_random_uuid(), name text not null, born date, card bigint unique,
    constraint adults check (born < '2010-01-01') no inherit);
create table loans (
    branch_id smallint, number integer, lent_at timestamptz not null default now(), due date not null, back_at timestamptz,
    reader_id uuid not null references readers on delete restrict,
    primary key (branch_id, number, lent_at),
    constraint loans_copy foreign key (branch_id, number) references copies match full on update cascade on delete cascade
);
create index loans_reader on loans (reader_id, due);
alter table loans cluster on loans_reader;
create table reservations (
    item_id bigint, reader_id uuid references readers on delete cascade, made_at timestamptz not null default now(),
    primary key (item_id, reader_id)
);
create table fines (fine_id serial primary key, reader_id uuid not null references readers, cents integer not null default 0, paid boolean default false);
create view overdue as select l.branch_id, l.number, l.reader_id, current_date - l.due as days from loans l where l.back_at is null and l.due < current_date;
