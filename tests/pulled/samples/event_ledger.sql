-- An event-sourced ledger: streams of events, projections, snapshots.
create schema ledger;
create schema projections;
comment on schema ledger is 'What happened, in order, for ever.';

create type ledger.event_kind as enum ('opened', 'deposited', 'withdrawn', 'transferred', 'closed');
create domain ledger.money_amount as numeric(18, 4) not null default 0 check (value >= 0);
create domain ledger.currency as char(3) constraint iso_4217 check (value ~ '^[A-Z]{3}$');
create type ledger.posting as (account uuid, amount numeric(18, 4), memo text);
create sequence ledger.global_position as bigint start 1 cache 20;

create table ledger.streams (
    stream_id  uuid primary key default gen_random_uuid(),
    kind       text not null,
    version    bigint not null default 0,
    created_at timestamptz not null default clock_timestamp(),
    constraint streams_kind_check check (kind in ('account', 'transfer', 'customer'))
);
create table ledger.events (
    position    bigint not null default nextval('ledger.global_position') primary key,
    stream_id   uuid not null references ledger.streams,
    version     bigint not null,
    kind        ledger.event_kind not null,
    payload     jsonb not null default '{}' check (jsonb_typeof(payload) = 'object'),
    metadata    jsonb,
    recorded_at timestamptz(3) not null default clock_timestamp(),
    unique (stream_id, version)
) with (fillfactor = 100, autovacuum_enabled = true);
alter sequence ledger.global_position owned by ledger.events.position;
create index events_by_time on ledger.events using brin (recorded_at) with (pages_per_range = 32);
create index events_payload on ledger.events using gin (payload jsonb_path_ops);
create table ledger.snapshots (
    stream_id uuid not null references ledger.streams on delete cascade,
    version   bigint not null,
    state     jsonb not null,
    primary key (stream_id, version)
);
create table ledger.customers (
    customer_id uuid primary key references ledger.streams,
    name        text not null,
    tier        smallint not null default 1 check (tier in (1, 2, 3))
);
create table ledger.accounts (
    account_id  uuid primary key references ledger.streams,
    customer_id uuid not null references ledger.customers on delete restrict,
    currency    ledger.currency not null default 'EUR',
    balance     ledger.money_amount,
    closed_at   timestamptz
);
create table ledger.transfers (
    transfer_id uuid primary key references ledger.streams,
    source      uuid not null references ledger.accounts,
    target      uuid not null references ledger.accounts,
    amount      ledger.money_amount,
    postings    ledger.posting[] not null default '{}',
    constraint other_account check (source <> target)
);
create table projections.balances (
    account_id uuid not null,
    day        date not null,
    balance    numeric(18, 4) not null,
    primary key (account_id, day)
);
create unlogged table projections.checkpoints (
    projection text primary key,
    position   bigint not null default 0
);

create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'events are never changed';
end;
$$;
create trigger immutable before update or delete on ledger.events for each row execute function ledger.refuse_change();
create trigger immutable_table before truncate on ledger.events for each statement execute function ledger.refuse_change();

create function ledger.append(p_stream uuid, p_expected bigint, p_kind ledger.event_kind, p_payload jsonb default '{}')
returns bigint language plpgsql set search_path = ledger, pg_temp as $$
declare
    v_position bigint;
begin
    update streams set version = version + 1 where stream_id = p_stream and version = p_expected;
    if not found then
        raise exception 'stream % is not at %', p_stream, p_expected using errcode = 'serialization_failure';
    end if;
    insert into events (stream_id, version, kind, payload) values (p_stream, p_expected + 1, p_kind, p_payload)
    returning position into v_position;
    return v_position;
end
$$;

create function ledger.read_stream(p_stream uuid, p_from bigint default 0)
returns table ("position" bigint, kind ledger.event_kind, payload jsonb, recorded_at timestamptz)
language sql stable rows 50 parallel safe as $$
    select e."position", e.kind, e.payload, e.recorded_at from ledger.events e
    where e.stream_id = p_stream and e.version > p_from order by e.version
$$;

create procedure projections.rebuild(inout p_rows bigint default 0) language plpgsql as $$
begin
    truncate projections.balances;
    insert into projections.balances
    select a.account_id, current_date, a.balance from ledger.accounts a;
    get diagnostics p_rows = row_count;
end
$$;

create function ledger.notify() returns trigger language plpgsql as $$
begin
    perform pg_notify('ledger', (select max(position)::text from appended));
    return null;
end
$$;
create trigger notify after insert on ledger.events referencing new table as appended
    for each statement execute function ledger.notify();

create view ledger.latest as
    select distinct on (e.stream_id) e.stream_id, e.version, e.kind, e.recorded_at
    from ledger.events e order by e.stream_id, e.version desc;

create function ledger.sum_sfunc(state numeric, next ledger.money_amount) returns numeric
    language sql immutable as $$ select coalesce(state, 0) + coalesce(next, 0) $$;
create aggregate ledger.total(ledger.money_amount) (sfunc = ledger.sum_sfunc, stype = numeric, initcond = '0');
