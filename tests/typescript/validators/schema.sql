-- What validators have to agree with PostgreSQL about: the limits of types, and CHECKs of every form that they know.

create type mood as enum ('glad', 'it''s "so so"');
create domain handle as text check (value ~ '^[a-z][a-z0-9_]{2,9}$');
create domain percent as integer not null check (value between 0 and 100);
create type spot as (x integer, y real);

create table types (
    small smallint,
    whole integer,
    big bigint,
    single real,
    double double precision,
    amount numeric(6, 2),
    round_amount numeric(5),
    tiny numeric(2, 4),
    coarse numeric(3, -2),
    any_number numeric,
    words text,
    short varchar(5),
    fixed char(3),
    id uuid,
    day date,
    moment timestamp,
    moment_there timestamptz,
    clock time,
    raw bytea,
    document json,
    stored jsonb,
    known_document jsonb not null default '{}',
    flag boolean,
    feeling mood,
    called handle,
    share percent,
    numbers integer[],
    tags varchar(3)[],
    place spot,
    "two words" text,
    next integer generated always as (small + 1) stored,
    serial bigint generated always as identity
);

create table checks (
    title text not null check (char_length(title) <= 5 and title <> ''),
    trimmed text check (btrim(trimmed) <> ''),
    slug text check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    plate text check (plate ~* '^[a-f]{2}-\d{3}$' and plate !~ '000'),
    mail text check (mail like '%_@_%.%'),
    state text check (state in ('new', 'old')),
    stars integer not null check (stars between 1 and 5),
    price numeric(8, 2) check (price > 0),
    ratio real check (ratio >= 0.1 and ratio <= 1),
    tags text[] check (cardinality(tags) <= 2),
    codes integer[] check (array_length(codes, 1) > 1),
    body jsonb check (jsonb_typeof(body) = 'object'),
    must text check (must is not null and octet_length(must) < 4),
    size integer default 3 check (size <> 4),
    depth integer default 2,
    low integer,
    high integer,
    email text,
    phone text,
    done boolean not null default false,
    done_at timestamptz,
    feeling mood,
    even integer check (even % 2 = 0),
    constraint checks_range check (low < high),
    constraint checks_sum check (low + high <= 100 or low is null),
    constraint checks_contact check (num_nonnulls(email, phone) = 1),
    constraint checks_done check (done = (done_at is not null)),
    constraint checks_depth check (depth <= size),
    constraint checks_feeling check (feeling = 'glad' or not done),
    constraint checks_text check (trimmed is distinct from slug)
);
