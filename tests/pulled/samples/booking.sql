-- Rooms that are booked, never twice at once.
create extension if not exists btree_gist;
create type floatrange as range (subtype = float8, subtype_diff = float8mi);
create table buildings (building_id serial primary key, name text not null, zone text not null default 'Europe/Vienna');
create table rooms (
    room_id serial primary key, building_id integer not null references buildings on delete cascade,
    name text not null, seats smallint not null check (seats > 0), comfort floatrange, equipment text[] not null default '{}',
    unique (building_id, name)
);
create table guests (guest_id bigint generated always as identity primary key, name text not null, email text unique);
create table bookings (
    booking_id bigint generated always as identity primary key,
    room_id    integer not null references rooms,
    guest_id   bigint not null references guests on delete cascade,
    during     tstzrange not null check (not isempty(during)),
    state      text not null default 'held',
    price      money,
    constraint bookings_state_check check (state in ('held', 'confirmed', 'cancelled')),
    constraint no_double_booking exclude using gist (room_id with =, during with &&) where (state <> 'cancelled')
);
comment on constraint no_double_booking on bookings is 'One party at a time.';
create table closures (
    room_id integer not null references rooms, days daterange not null,
    exclude using gist (room_id with =, days with &&) deferrable initially deferred
);
create table rates (
    room_id integer not null references rooms, valid_from date not null, valid_to date not null, per_hour numeric(8, 2) not null,
    constraint rates_order check (valid_from < valid_to) not valid,
    constraint rates_apart exclude using gist (room_id with =, daterange(valid_from, valid_to) with &&)
);
create table waiting_list (
    room_id integer references rooms, guest_id bigint references guests, wanted tstzmultirange not null,
    primary key (room_id, guest_id)
);
create table reviews (booking_id bigint primary key references bookings on delete cascade, stars smallint not null check (stars in (1, 2, 3, 4, 5)), words text);
create function free_rooms(p_during tstzrange, p_seats integer default 1)
    returns table (room_id integer, name text, seats smallint) language sql stable as $$
    select r.room_id, r.name, r.seats from rooms r
    where r.seats >= p_seats and not exists (
        select from bookings b where b.room_id = r.room_id and b.during && p_during and b.state <> 'cancelled'
    )
$$;
create view occupancy as
    select b.room_id, lower(b.during) as starts, upper(b.during) as ends, extract(epoch from upper(b.during) - lower(b.during)) / 3600 as hours
    from bookings b where b.state = 'confirmed';
