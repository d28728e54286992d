create table events (id bigint generated always as identity, at date not null, kind text, owner integer,
    primary key (id, at)) partition by range (at);
create table owners (id integer primary key);
alter table events add constraint events_owner foreign key (owner) references owners;
create table events_2025 partition of events for values from ('2025-01-01') to ('2026-01-01');
create table events_2026 partition of events for values from ('2026-01-01') to ('2027-01-01');
create table events_rest partition of events default;
create table remarks (event bigint, at date, foreign key (event, at) references events (id, at));
create view recent_events as select * from events where at > '2026-01-01';
