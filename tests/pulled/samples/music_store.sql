-- A shop of digital music, with playlists and invoices.
create table artists (artist_id integer primary key, name varchar(120));
create table albums (
    album_id  integer primary key,
    title     varchar(160) not null,
    artist_id integer not null,
    constraint fk_album_artist foreign key (artist_id) references artists (artist_id)
);
create index ifk_album_artist on albums (artist_id);
create table genres (genre_id integer primary key, name varchar(120));
create table media_types (media_type_id integer primary key, name varchar(120));
create table tracks (
    track_id      integer primary key,
    name          varchar(200) not null,
    album_id      integer references albums on delete set null,
    media_type_id integer not null references media_types,
    genre_id      integer references genres,
    composer      varchar(220),
    milliseconds  integer not null check (milliseconds > 0),
    bytes         integer,
    unit_price    numeric(10, 2) not null
);
create index on tracks (album_id);
create index on tracks (genre_id);
create table playlists (playlist_id integer primary key, name varchar(120));
create table playlist_tracks (
    playlist_id integer references playlists on delete cascade,
    track_id    integer references tracks on delete cascade,
    position    smallint not null,
    constraint pk_playlist_track primary key (playlist_id, track_id),
    unique (playlist_id, position) deferrable
);
create table employees (
    employee_id integer primary key,
    last_name   varchar(20) not null,
    first_name  varchar(20) not null,
    title       varchar(30),
    reports_to  integer references employees,
    birth_date  timestamp(0),
    hire_date   timestamp(0),
    email       varchar(60)
);
create table customers (
    customer_id    integer primary key,
    first_name     varchar(40) not null,
    last_name      varchar(20) not null,
    company        varchar(80),
    country        varchar(40) collate "C",
    phone          varchar(24),
    email          varchar(60) not null,
    support_rep_id integer references employees
);
create unique index customers_email_key on customers (lower(email));
create table invoices (
    invoice_id   integer primary key,
    customer_id  integer not null references customers,
    invoice_date timestamp(0) not null,
    state        varchar(10) not null default 'open',
    total        numeric(10, 2) not null,
    constraint invoices_state_check check (state in ('open', 'paid', 'void'))
);
create table invoice_lines (
    invoice_line_id integer primary key,
    invoice_id      integer not null references invoices on delete cascade,
    track_id        integer not null references tracks,
    unit_price      numeric(10, 2) not null,
    quantity        integer not null,
    amount          numeric(12, 2) generated always as (unit_price * quantity) stored
);
create table "Top 10" (
    "Rank"      smallint primary key,
    "Track Id"  integer not null references tracks,
    "type"      text not null default 'weekly',
    "self"      boolean not null default false,
    constraint "Rank within ten" check ("Rank" between 1 and 10)
);
comment on table "Top 10" is 'Names as a spreadsheet had them.';
create index "Top 10 by type" on "Top 10" ("type", "Track Id");

create view album_lengths as
    select a.album_id, a.title, sum(t.milliseconds) as milliseconds, count(*)::integer as tracks
    from albums a join tracks t on t.album_id = a.album_id group by a.album_id;

do $$ begin create role music_clerk; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role music_reader; exception when duplicate_object or unique_violation then null; end $$;
grant usage on schema public to music_clerk, music_reader;
grant select on all tables in schema public to music_reader;
grant select, insert, update (first_name, last_name, company, phone, email) on customers to music_clerk;
grant select, insert on invoices, invoice_lines to music_clerk with grant option;
