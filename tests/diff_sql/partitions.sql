--- pair inheritance
create table things (id integer primary key, name text not null);
create table books (pages integer) inherits (things);
--- new
create table things (id integer primary key, name text not null, made date);
create table books (pages bigint) inherits (things);
create table maps (scale integer) inherits (things);
--- rows
insert into things values (1, 'a'); insert into books values (2, 'b', 3);

--- pair partitioned_table_changes
create table events (id bigint, at date not null, kind varchar(5), primary key (id, at)) partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
create table events_2025 partition of events for values from ('2025-01-01') to ('2026-01-01');
create index events_kind on events (kind);
--- new
create table events (id bigint, at date not null, kind text default 'x' check (kind <> ''), primary key (id, at)) partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
create index events_kind on events (kind);
--- rows
insert into events values (1, '2024-05-01', 'a');

--- pair partitions
create table events (id bigint, at date not null, kind text) partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
--- new
create table events (id bigint, at date not null, kind text, note text) partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
create table events_2025 partition of events for values from ('2025-01-01') to ('2026-01-01');
create table events_rest partition of events default;
create index events_at on events (at);
--- rows
insert into events values (1, '2024-05-01', 'a');

--- pair partition_attached_and_detached
create table events (id integer, at date not null, x text) partition by range (at);
create table events_1 partition of events for values from ('2024-01-01') to ('2024-02-01');
create table events_2 (id integer, at date not null, x text);
--- new
create table events (id integer, at date not null, x text) partition by range (at);
create table events_1 (id integer, at date not null, x text);
create table events_2 partition of events for values from ('2024-02-01') to ('2024-03-01');
--- rows
insert into events values (1, '2024-01-05', 'a');
insert into events_2 values (2, '2024-02-05', 'b');

--- pair partition_attached_with_key_and_index
create table events (id integer, at date not null, primary key (id, at)) partition by range (at);
create index events_at on events (at);
create table events_1 (id integer not null, at date not null, constraint events_1_pkey primary key (id, at));
create index events_1_at_idx on events_1 (at);
--- new
create table events (id integer, at date not null, primary key (id, at)) partition by range (at);
create index events_at on events (at);
create table events_1 partition of events for values from ('2024-02-01') to ('2024-03-01');
--- rows
insert into events_1 values (2, '2024-02-05');

--- pair partition_bound_changes
create table events (id integer, at date not null) partition by range (at);
create table events_1 partition of events for values from ('2024-01-01') to ('2024-02-01');
--- new
create table events (id integer, at date not null) partition by range (at);
create table events_1 partition of events for values from ('2024-01-01') to ('2024-07-01');
--- rows
insert into events values (1, '2024-01-05');

--- pair partition_default_added
create table events (id integer, kind text) partition by list (kind);
create table events_a partition of events for values in ('a', 'b');
--- new
create table events (id integer, kind text) partition by list (kind);
create table events_a partition of events for values in ('a');
create table events_b partition of events for values in ('b');
create table events_rest partition of events default;
--- rows
insert into events values (1, 'a');

--- pair partitions_by_hash
create table events (id integer primary key, kind text) partition by hash (id);
create table events_0 partition of events for values with (modulus 2, remainder 0);
create table events_1 partition of events for values with (modulus 2, remainder 1);
--- new
create table events (id integer primary key, kind text not null default 'x', n integer) partition by hash (id);
create table events_0 partition of events for values with (modulus 2, remainder 0);
create table events_1 partition of events for values with (modulus 2, remainder 1);
create unique index events_kind on events (id, kind);
--- rows
insert into events values (1, 'a'), (2, 'b');

--- pair partitions_of_partitions
create table events (id integer, at date not null, kind text) partition by range (at);
create table events_1 partition of events for values from ('2024-01-01') to ('2025-01-01');
--- new
create table events (id integer, at date not null, kind text, primary key (id, at, kind)) partition by range (at);
create table events_2 partition of events for values from ('2025-01-01') to ('2026-01-01') partition by list (kind);
create table events_2_a partition of events_2 for values in ('a');
create table events_2_rest partition of events_2 default;
create index on events (kind);
create index events_2_at on events_2 (at);

--- pair partitioned_table_column_type
create table events (id integer, at date not null, x varchar(10), primary key (id, at)) partition by range (at);
create table events_1 partition of events for values from ('2024-01-01') to ('2025-01-01');
create index on events (x);
create view v as select id, x from events;
--- new
create table events (id bigint, at date not null, x text, primary key (id, at)) partition by range (at);
create table events_1 partition of events for values from ('2024-01-01') to ('2025-01-01');
create index on events (x);
create view v as select id, x from events;
--- rows
insert into events values (1, '2024-01-05', 'a');

--- pair partitioned_table_key_and_constraints
create table authors (id integer primary key);
create table events (id integer, at date not null, author integer, x integer) partition by range (at);
create table events_1 partition of events for values from ('2024-01-01') to ('2025-01-01');
--- new
create table authors (id integer primary key);
create table events (id integer, at date not null, author integer references authors, x integer check (x > 0), unique (id, at)) partition by range (at);
create table events_1 partition of events for values from ('2024-01-01') to ('2025-01-01');
create table notes (id integer, at date, foreign key (id, at) references events (id, at));
--- rows
insert into authors values (1);
insert into events values (1, '2024-01-05', 1, 2);

--- pair partition_has_its_own
create table events (id integer, at date not null, x integer) partition by range (at);
create table events_1 partition of events for values from ('2024-01-01') to ('2025-01-01');
--- new
create table events (id integer, at date not null, x integer) partition by range (at);
create table events_1 partition of events (x default 5 not null, constraint own check (x > 0)) for values from ('2024-01-01') to ('2025-01-01');
create index events_1_x on events_1 (x);
alter table events_1 add primary key (id);
comment on table events_1 is 'First.';
--- rows
insert into events values (1, '2024-01-05', 1);

--- pair partition_own_index_becomes_the_parents
create table events (id integer, at date not null, x integer) partition by range (at);
create table events_1 partition of events for values from ('2024-01-01') to ('2025-01-01');
create index events_1_x_idx on events_1 (x);
--- new
create table events (id integer, at date not null, x integer) partition by range (at);
create table events_1 partition of events for values from ('2024-01-01') to ('2025-01-01');
create index events_x_idx on events (x);
--- rows
insert into events values (1, '2024-01-05', 1);

--- pair table_becomes_partitioned
create table events (id integer, at date not null, x text);
create index events_x on events (x);
--- new
create table events (id integer, at date not null, x text) partition by range (at);
create table events_1 partition of events for values from ('2024-01-01') to ('2025-01-01');
create index events_x on events (x);
--- rows
insert into events values (1, '2024-01-05', 'a');

--- pair partition_key_changes
create table events (id integer, at date not null, kind text) partition by range (at);
create table events_1 partition of events default;
--- new
create table events (id integer, at date not null, kind text) partition by list (kind);
create table events_1 partition of events default;
--- rows
insert into events values (1, '2024-01-05', 'a');

--- pair partition_key_is_an_expression
create table events (id integer, at timestamp not null) partition by range (date_trunc('day', at));
--- new
create table events (id integer, at timestamp not null, x text) partition by range (date_trunc('day', at));
create table events_1 partition of events for values from ('2024-01-01') to (maxvalue);
create table events_0 partition of events for values from (minvalue) to ('2024-01-01');

--- pair partition_key_of_two_columns
create table events (id integer, at date) partition by range (at, id);
create table events_1 partition of events for values from ('2024-01-01', 1) to ('2024-01-01', 100);
--- new
create table events (id integer, at date, x text) partition by range (at, id);
create table events_1 partition of events for values from ('2024-01-01', 1) to ('2024-01-01', 100);
create table events_2 partition of events for values from ('2024-01-01', 100) to ('2024-01-01', maxvalue);
--- rows
insert into events values (5, '2024-01-01');

--- pair partitioned_with_triggers_and_policies
create table events (id integer, at date not null) partition by range (at);
create table events_1 partition of events for values from ('2024-01-01') to ('2025-01-01');
create function t() returns trigger language plpgsql as $$ begin return new; end $$;
--- new
create table events (id integer, at date not null) partition by range (at);
create table events_1 partition of events for values from ('2024-01-01') to ('2025-01-01');
create function t() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger t before insert on events for each row execute function t();
alter table events enable row level security;
create policy p on events using (id > 0);
--- rows
insert into events values (1, '2024-01-05');

--- pair partitioned_identity_and_generated
create table events (id integer, at date not null) partition by range (at);
create table events_1 partition of events for values from ('2024-01-01') to ('2025-01-01');
--- new
create table events (id integer, at date not null, twice integer generated always as (id * 2) stored) partition by range (at);
create table events_1 partition of events for values from ('2024-01-01') to ('2025-01-01');
--- rows
insert into events values (1, '2024-01-05');

--- pair partitioned_table_dropped
create table events (id integer, at date not null, primary key (id, at)) partition by range (at);
create table events_1 partition of events for values from ('2024-01-01') to ('2025-01-01');
create index on events (at);
create view v as select * from events;
--- new
create table other (id integer);

--- pair partition_dropped_column_of_all
create table events (id integer, at date not null, x text, y text) partition by range (at);
create table events_1 partition of events for values from ('2024-01-01') to ('2025-01-01');
create index on events (x, y);
--- new
create table events (id integer, at date not null, y text) partition by range (at);
create table events_1 partition of events for values from ('2024-01-01') to ('2025-01-01');
create index on events (y);
--- rows
insert into events values (1, '2024-01-05', 'a', 'b');

--- pair inheritance_begins_and_ends
create table parent (id integer, x text);
create table one (id integer, x text, y text);
create table two (z text) inherits (parent);
--- new
create table parent (id integer, x text);
create table one (y text) inherits (parent);
create table two (id integer, x text, z text);
--- rows
insert into one values (1, 'a', 'b');
insert into two values (2, 'c', 'd');

--- pair inheritance_column_added_and_retyped
create table parent (id integer, x varchar(5));
create table child (y text) inherits (parent);
create index on child (x);
--- new
create table parent (id bigint not null, x text, w integer default 5, check (id > 0));
create table child (y text) inherits (parent);
create index on child (x);
--- rows
insert into child values (1, 'a', 'b');

--- pair inheritance_of_several
create table a (x integer);
create table b (y integer);
create table c (z integer) inherits (a, b);
--- new
create table a (x integer, v text);
create table b (y integer, v text);
create table c (z integer) inherits (a, b);
--- rows
insert into c values (1, 2, 3);

--- pair inheritance_overrides
create table a (x integer default 1, y text);
create table b () inherits (a);
--- new
create table a (x integer default 1, y text);
create table b (x integer default 2 not null, y text not null) inherits (a);
--- rows
insert into b values (1, 'a');

--- pair inheritance_check_no_inherit
create table a (x integer, constraint c check (x > 0));
create table b () inherits (a);
--- new
create table a (x integer, constraint c check (x > 0) no inherit, constraint d check (x < 100));
create table b () inherits (a);
--- rows
insert into b values (1);

--- pair inheritance_chain_dropped
create table a (x integer);
create table b (y integer) inherits (a);
create table c (z integer) inherits (b);
--- new
create table b (x integer, y integer);
create table c (z integer) inherits (b);
--- rows
insert into c values (1, 2, 3);

--- pair partition_leaves_before_a_column_comes
create table loans (id integer not null, day date not null) partition by range (day);
create table loans_old partition of loans for values from ('2020-01-01') to ('2021-01-01');
create table loans_new partition of loans for values from ('2021-01-01') to ('2022-01-01');
--- new
create table loans (id integer not null, day date not null, note text) partition by range (day);
create table loans_old (id integer not null, day date not null);
create table loans_new partition of loans for values from ('2021-01-01') to ('2022-01-01');
--- rows
insert into loans values (1, '2020-05-01'), (2, '2021-05-01');

--- pair key_refers_to_a_partitioned_table
create table loans (id integer, shelf text, primary key (shelf, id)) partition by list (shelf);
create table loans_a partition of loans for values in ('a');
create table fees (shelf text, loan integer);
--- new
create table loans (id integer, shelf text, primary key (shelf, id)) partition by list (shelf);
create table loans_a partition of loans for values in ('a');
create table fees (shelf text, loan integer, foreign key (shelf, loan) references loans (shelf, id));
--- rows
insert into loans values (1, 'a');
insert into fees values ('a', 1);

--- pair partition_that_is_referred_to_goes
create table loans (id integer, shelf text, unique (shelf, id)) partition by list (shelf);
create table loans_a partition of loans for values in ('a');
create table loans_b partition of loans for values in ('b');
create table fees (shelf text, loan integer, foreign key (shelf, loan) references loans (shelf, id));
--- new
create table loans (id integer, shelf text, unique (shelf, id)) partition by list (shelf);
create table loans_a partition of loans for values in ('a');
create table fees (shelf text, loan integer, foreign key (shelf, loan) references loans (shelf, id));
--- rows
insert into loans values (1, 'a'), (2, 'b');
insert into fees values ('a', 1);

--- pair partitions_move_to_another_table
create table loans (id integer, shelf text, unique (shelf, id)) partition by list (shelf);
create table loans_a partition of loans (unique (id, shelf)) for values in ('a');
create unique index loans_shelf on loans (shelf);
--- new
create table lendings (id integer, shelf text, unique (shelf, id)) partition by list (shelf);
create table loans_a partition of lendings (unique (id, shelf)) for values in ('a');
create unique index loans_shelf on lendings (shelf);
--- rows
insert into loans values (1, 'a');

--- pair numbered_table_becomes_partitioned
create table loans (id serial, shelf text);
--- new
create table loans (id serial, shelf text) partition by list (shelf);
create table loans_a partition of loans for values in ('a');
--- rows
insert into loans (shelf) values ('a'), ('a');

--- pair partition_key_becomes_part_of_an_index
create table readings (at date, sensor int) partition by list (sensor);
create table readings_1 partition of readings for values in (1);
--- new
create table readings (at date, sensor int) partition by list (sensor);
create table readings_1 (at date, sensor int, primary key (sensor, at));
alter table readings attach partition readings_1 for values in (1);
create unique index readings_once on readings (sensor, at);
--- rows
insert into readings values ('2030-01-01', 1), ('2030-01-02', 1);

--- pair partition_key_comes_as_part_of_an_index
--- new
create table readings (at date, sensor int, kind text) partition by list (sensor);
create table readings_1 partition of readings (primary key (sensor, at, kind)) for values in (1);
create table readings_2 partition of readings for values in (2) partition by list (kind);
create table readings_2_a partition of readings_2 (unique (sensor, at, kind)) for values in ('a');
create unique index readings_once on readings (sensor, at, kind);

--- pair partition_keeps_its_index_when_the_parents_goes
create table readings (at date, sensor int) partition by list (sensor);
create table readings_1 partition of readings for values in (1);
create index readings_of_1 on readings_1 (sensor, at);
create index readings_at on readings (sensor, at);
--- new
create table readings (at date, sensor int) partition by list (sensor);
create table readings_1 partition of readings for values in (1);
create index readings_of_1 on readings_1 (sensor, at);
--- rows
insert into readings values ('2030-01-01', 1), ('2030-01-02', 1);

--- pair partition_comes_with_a_key_for_the_parents_index
create table readings (at date default '2030-01-01', sensor int, n int check (n > 0)) partition by list (sensor);
create unique index readings_once on readings (sensor, at);
comment on column readings.at is 'When.';
comment on constraint readings_n_check on readings is 'None is negative.';
--- new
create table readings (at date default '2030-01-01', sensor int, n int check (n > 0)) partition by list (sensor);
create table readings_1 partition of readings (primary key (sensor, at)) for values in (1);
create unique index readings_once on readings (sensor, at);
comment on column readings.at is 'When.';
comment on constraint readings_n_check on readings is 'None is negative.';

--- pair table_with_an_index_is_attached_and_gets_another
create table readings (at date, sensor int) partition by list (sensor);
create table readings_1 (at date, sensor int);
create index readings_at on readings (sensor, at);
create index readings_of_1 on readings_1 (sensor, at);
--- new
create table readings (at date, sensor int) partition by list (sensor);
create table readings_1 (at date, sensor int);
alter table readings attach partition readings_1 for values in (1);
create index readings_at on readings (sensor, at);
create index readings_of_1 on readings_1 (sensor, at);
--- rows
insert into readings_1 values ('2030-01-01', 1);

--- pair check_is_valid_in_a_later_partition
create table readings (at date, sensor int) partition by list (sensor);
create table readings_1 partition of readings for values in (1);
alter table readings add constraint recent check (at > '2020-01-01') not valid;
--- new
create table readings (at date, sensor int) partition by list (sensor);
create table readings_1 partition of readings for values in (1);
alter table readings add constraint recent check (at > '2020-01-01') not valid;
create table readings_2 partition of readings for values in (2);
--- rows
insert into readings values ('2030-01-01', 1);

--- pair partition_leaves_without_what_was_its_parents
create table authors (id int primary key);
create table readings (at date, sensor int, author int references authors, n int, check (n > 0), unique (sensor, at)) partition by list (sensor);
create table readings_1 partition of readings for values in (1);
create index readings_n on readings (n);
--- new
create table authors (id int primary key);
create table readings (at date, sensor int, author int references authors, n int, check (n > 0), unique (sensor, at)) partition by list (sensor);
create table readings_1 (at date, sensor int, author int, n int);
create index readings_n on readings (n);
--- rows
insert into readings values ('2030-01-01', 1);

--- pair subpartitions_with_keys_and_fk
create table u (id integer primary key);
create table e (k integer not null, d date not null, u_id integer references u, primary key (k, d)) partition by range (d);
create table e_1 partition of e for values from ('2020-01-01') to ('2030-01-01') partition by hash (k);
create table e_1_0 partition of e_1 for values with (modulus 2, remainder 0);
create table e_1_1 partition of e_1 for values with (modulus 2, remainder 1);
--- new
create table u (id integer primary key);
create table e (k bigint not null, d date not null, u_id integer references u on delete cascade, note text not null default '', primary key (k, d)) partition by range (d);
create table e_1 partition of e for values from ('2020-01-01') to ('2030-01-01') partition by hash (k);
create table e_1_0 partition of e_1 for values with (modulus 2, remainder 0);
create table e_1_1 partition of e_1 for values with (modulus 2, remainder 1);
create index on e (note);
--- rows
insert into u values (1); insert into e values (1, '2026-01-01', 1), (2, '2026-01-02', null);

--- pair partition_moves_to_a_parent_with_another_type
create table old_events (id integer, at date not null, note varchar(20)) partition by range (at);
create table events_2024 partition of old_events for values from ('2024-01-01') to ('2025-01-01');
create index on old_events (id);

--- new
create table new_events (id bigint not null, at date not null, note text collate "C") partition by range (at);
create table events_2024 partition of new_events for values from ('2024-01-01') to ('2025-01-01');
create index on new_events (id);

--- rows
insert into old_events values (1, '2024-05-01', 'a'), (2, '2024-06-01', null);

--- pair partition_changes_its_bounds_while_the_type_changes
create table events (id integer, at date not null) partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');

--- new
create table events (id bigint not null, at date not null) partition by range (at);
create table events_2024 partition of events for values from ('2023-01-01') to ('2025-01-01');

--- rows
insert into events values (1, '2024-05-01'), (2, '2024-06-01');

--- pair table_becomes_a_partition_with_other_types
create table events (id integer, at date not null) partition by range (at);
create table events_2024 (id smallint, at date);

--- new
create table events (id bigint not null, at date not null) partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');

--- rows
insert into events_2024 values (1, '2024-05-01'), (2, '2024-06-01');

--- pair index_of_a_partitioned_table_alone
create table events (id bigint, at date not null) partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
create table events_2025 partition of events for values from ('2025-01-01') to ('2026-01-01');
create index events_id_idx on only events (id);

--- new
create table events (id bigint, at date not null) partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
create table events_2025 partition of events for values from ('2025-01-01') to ('2026-01-01');
create index events_id_idx on events (id);

--- rows
insert into events values (1, '2024-05-01'), (2, '2025-06-01');

--- pair index_of_a_partitioned_table_alone_comes
create table events (id bigint, at date not null) partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');

--- new
create table events (id bigint, at date not null, kind text) partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
create table events_2025 partition of events for values from ('2025-01-01') to ('2026-01-01');
create index events_id_idx on only events (id);
create index events_2024_id_idx on events_2024 (id);
create index on events_2025 (at);
comment on index events_id_idx is 'Half made.';

--- pair key_of_a_partitioned_table_alone_takes_its_parts
create table events (id bigint not null, at date not null) partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
alter table only events add constraint events_pkey primary key (id, at);
alter table events_2024 add constraint events_2024_pkey primary key (id, at);

--- new
create table events (id bigint not null, at date not null) partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
alter table only events add constraint events_pkey primary key (id, at);
alter table events_2024 add constraint events_2024_pkey primary key (id, at);
alter index events_pkey attach partition events_2024_pkey;

--- rows
insert into events values (1, '2024-05-01');

--- pair index_of_a_partition_is_named_like_a_key
create table events (id bigint not null, at date not null) partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
create unique index events_pkey on only events (id, at);
create unique index events_2024_pkey on events_2024 (id, at);
alter index events_pkey attach partition events_2024_pkey;

--- new
create table events (id bigint not null, at date not null) partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
alter table events add constraint events_pkey primary key (id, at);

--- rows
insert into events values (1, '2024-05-01');

--- pair new_partition_with_a_default_of_its_own
create table par (a integer, b integer default 1) partition by list (a);
create table p0 partition of par for values in (0);
--- new
create table par (a integer, b integer default 2) partition by list (a);
create table p0 partition of par for values in (0);
create table p1 partition of par (b default 3) for values in (1);
create table p2 partition of par for values in (2);
--- rows
insert into par values (0, 4);

--- pair generated_column_over_a_function_made_anew
create function total(value integer) returns integer immutable language sql as $$select value + 1$$;
create table t (period integer not null, part integer, all_of_it integer generated always as (total(part)) stored,
    constraint c check (all_of_it >= 0)) partition by range (period);
create table t_1 partition of t for values from (1) to (2);
--- new
create function total(input integer) returns integer immutable language sql as $$select input + 1$$;
create table t (period integer not null, part integer, all_of_it integer generated always as (total(part)) stored,
    constraint c check (all_of_it >= 0)) partition by range (period);
create table t_1 partition of t for values from (1) to (2);
--- rows
insert into t values (1, 5);

--- pair a trigger of partitions that are made anew is switched off in one
create table measures (city integer not null, day date not null, peak integer) partition by range (day);
create table measures_2024 partition of measures for values from ('2024-01-01') to ('2025-01-01');
--- new
create table measures (city integer not null, taken date not null, peak integer) partition by range (taken);
create table measures_2024 partition of measures for values from ('2024-01-01') to ('2025-01-01');
create function audit() returns trigger language plpgsql as $$ begin return new; end; $$;
create trigger audit after insert on measures for each row execute function audit();
alter table measures_2024 disable trigger audit;

--- pair a partition goes to another table without the column of a key
create table books (id integer, shelf text) partition by list (shelf);
create table books_1 partition of books for values in ('1');
create index books_idx on books (id, shelf);
--- new
create table prints (id integer, year integer, shelf text, title text, unique (shelf, year)) partition by list (shelf);
create table books_1 partition of prints (primary key (shelf, title), unique (shelf, id)) for values in ('1');
create unique index prints_idx on prints (shelf);

--- pair the key of a partitioned table alone goes with its column
create table books (id integer not null, shelf text not null) partition by list (shelf);
create table books_1 partition of books for values in ('1');
alter table only books add constraint books_pkey primary key (shelf, id);
create unique index books_1_idx on books_1 (shelf, id);
--- new
create table books (shelf text) partition by list (shelf);
create table books_1 partition of books for values in ('1');

--- pair the part of an index has storage parameters of its own
create table orders (id integer not null, at date not null, status text) partition by range (at);
create table orders_2024 partition of orders for values from ('2024-01-01') to ('2025-01-01');
create table orders_2025 partition of orders for values from ('2025-01-01') to ('2026-01-01');
create index orders_status on only orders (status);
create index orders_2024_status_idx on orders_2024 (status);
create index orders_2025_status_idx on orders_2025 (status);
alter index orders_status attach partition orders_2024_status_idx;
alter index orders_status attach partition orders_2025_status_idx;
alter table orders add primary key (id, at);
alter index orders_2024_pkey set (fillfactor = 60);
--- new
create table orders (id integer not null, at date not null, status text) partition by range (at);
create table orders_2024 partition of orders for values from ('2024-01-01') to ('2025-01-01');
create table orders_2025 partition of orders for values from ('2025-01-01') to ('2026-01-01');
create index orders_status on orders (status) with (fillfactor = 70);
alter index orders_2024_status_idx reset (fillfactor);
alter index orders_2025_status_idx set (fillfactor = 80);
alter table orders add primary key (id, at) with (fillfactor = 90);
alter index orders_2024_pkey set (fillfactor = 60);
--- rows
insert into orders values (1, '2024-05-01', 'new'), (2, '2025-05-01', 'old');

--- pair a check that is not valid in the first of two new partitions
create table other (id integer);
--- new
create table readings (at date, sensor integer) partition by list (sensor);
create table readings_1 partition of readings for values in (1);
alter table readings add constraint recent check (at > '2020-01-01') not valid;
create table readings_2 partition of readings for values in (2);

--- pair a column that comes to a partition has a default there alone
create table events (id integer, at date not null) partition by range (at);
create table events_1 partition of events for values from ('2024-01-01') to ('2025-01-01');
create table kinds (a integer);
create table kinds_1 () inherits (kinds);
--- new
create table events (id integer, at date not null, x integer, y integer default 1, z text) partition by range (at);
create table events_1 partition of events (x default 5 not null, y default 2, z not null default 'z') for values from ('2024-01-01') to ('2025-01-01');
alter table events_1 alter column z set storage external, alter column x set statistics 7;
create table kinds (a integer, b integer default 3);
create table kinds_1 () inherits (kinds);
alter table kinds_1 alter column b drop default;
--- rows
insert into events values (1, '2024-02-02');
insert into kinds_1 values (1);

--- pair parts of an index come to have the names that PostgreSQL chooses
create table t (id integer not null, a text) partition by range (id);
create table t_1 partition of t for values from (0) to (5);
create index t_a on only t (a);
create index own on t_1 (a);
alter index t_a attach partition own;
create unique index own_key on t_1 (id);
alter table only t add primary key (id);
alter table t_1 add constraint own_pkey primary key using index own_key;
alter index t_pkey attach partition own_pkey;
--- new
create table t (id integer not null, a text) partition by range (id);
create table t_1 partition of t for values from (0) to (5);
create index t_a on t (a);
alter table t add primary key (id);
--- rows
insert into t values (1, 'a');

--- pair what reads a partition alone while its column gets another type
create table t (id integer not null, a integer) partition by range (id);
create table t_1 partition of t for values from (0) to (5);
create index t_1_a on t_1 ((a + 1)) where a > 0;
alter table t_1 add constraint positive check (a > 0);
create view of_part as select id, a + 1 as next from t_1;
create table parent (a text default 'x', b text);
create table child () inherits (parent);
alter table child alter column a set default '7';
create view of_child as select a || 'x' as x from child;
create policy p on child using (a <> '5');
--- new
create table t (id integer not null, a bigint) partition by range (id);
create table t_1 partition of t for values from (0) to (5);
create index t_1_a on t_1 ((a + 1)) where a > 0;
alter table t_1 add constraint positive check (a > 0);
create view of_part as select id, a + 1 as next from t_1;
create table parent (a integer default 3, b text);
create table child () inherits (parent);
alter table child alter column a set default 8;
create view of_child as select a + 1 as x from child;
create policy p on child using (a <> 5);
--- rows
insert into t values (1, 2);
insert into child (a, b) values ('9', 'b');

--- pair a partition takes rows of the default one
create table t (id integer generated by default as identity, at date not null, note text, twice integer generated always as (2 * 2) stored) partition by range (at);
create table t_2023 partition of t for values from ('2023-01-01') to ('2024-01-01');
create table t_rest (note text, at date not null, id integer not null, twice integer generated always as (2 * 2) stored);
alter table t attach partition t_rest default;
create index on t (at);
create table u (a integer, b integer, "100%" text default 'a
b') partition by list (a);
create table u_1 partition of u for values in (1);
create table u_rest partition of u default;
--- new
create table t (id integer generated by default as identity, at date not null, note text, twice integer generated always as (2 * 2) stored) partition by range (at);
create table t_2023 partition of t for values from ('2022-01-01') to ('2024-01-01');
create table t_2024 partition of t for values from ('2024-01-01') to ('2025-01-01');
create table t_rest (note text, at date not null, id integer not null, twice integer generated always as (2 * 2) stored);
alter table t attach partition t_rest default;
create index on t (at);
create table u (a integer, b integer, "100%" text default 'a
b') partition by list (a);
create table u_1 partition of u for values in (1, 2);
create table u_3 partition of u for values in (3, null);
create table u_rest partition of u default;
--- rows one way
insert into t (at, note) values ('2022-05-05', 'a'), ('2023-05-05', 'b'), ('2024-05-05', 'c'), ('2025-05-05', 'd');
insert into u values (1, 1), (2, 2), (3, 3), (4, 4), (null, 5);
--- keeps
select id, at, note from t union all select b, null, null from u

--- pair a parent with children becomes partitioned
create table p (a integer, b text);
create table c () inherits (p);
--- new
create table p (a integer, b text) partition by range (a);
create table p1 partition of p for values from (0) to (100);
create table c partition of p for values from (100) to (200);
--- rows
insert into p values (1, 'p');
insert into c values (102, 'c');

--- pair a table is partitioned otherwise and leaves a partition behind
create table p (a integer, b integer) partition by range (a);
create table p1 partition of p for values from (0) to (10);
create table p2 partition of p for values from (10) to (20);
create table p3 partition of p for values from (20) to (30) partition by range (b);
create table p31 partition of p3 for values from (0) to (10);
create table p32 partition of p3 for values from (10) to (20);
create table q (a integer, b integer) partition by range (a);
--- new
create table p (a integer, b integer) partition by list (a);
create table p2 partition of p for values in (11, 12, 21, 22);
create table p1 (a integer, b integer);
create table p31 (a integer, b integer);
create table q (a integer, b integer) partition by range (a);
create table p32 partition of q for values from (20) to (30);
--- rows
insert into p values (1, 2), (11, 12), (21, 1), (22, 11);

--- pair a partition comes and another gets new bounds while a column goes
create table t (a integer, goes text, b text) partition by list (a);
create table t0 partition of t for values in (0);
create table t1 (a integer, goes text, b text);
create table t2 partition of t for values in (2) partition by list (b);
create table t21 partition of t2 for values in ('x');
--- new
create table t (a integer, b text) partition by list (a);
create table t0 partition of t for values in (0, 1);
create table t1 partition of t for values in (7);
create table t2 partition of t for values in (2, 3) partition by list (b);
create table t21 partition of t2 for values in ('x');
--- rows
insert into t values (0, 'g', 'x'), (2, 'h', 'x');
insert into t1 values (7, 'i', 'y');

--- pair what a table is partitioned by is made anew
create function noop(value int4, seed int8) returns int8 language sql strict immutable as 'select value + seed';
create operator class by_noop for type int4 using hash as operator 1 =, function 2 noop(int4, int8);
create table hashed (a int, b int) partition by hash (a by_noop);
create table hashed_1 partition of hashed for values with (modulus 1, remainder 0);
create view h as select * from hashed;
create function half(value int) returns int language sql immutable as 'select value / 2';
create table halved (a int) partition by range (half(a));
create table halved_1 partition of halved for values from (0) to (10);
--- new
create function other(value int4, seed int8) returns int8 language sql strict immutable as 'select value + seed + 1';
create operator class by_noop for type int4 using hash as operator 1 =, function 2 other(int4, int8);
create table hashed (a int, b int) partition by hash (a by_noop);
create table hashed_1 partition of hashed for values with (modulus 1, remainder 0);
create view h as select * from hashed;
create function half(value int) returns bigint language sql immutable as 'select value / 2';
create table halved (a int) partition by range (half(a));
create table halved_1 partition of halved for values from (0) to (10);
--- rows
insert into hashed values (1, 2), (3, 4);
insert into halved values (5);

--- pair partitions become one that others refer to
create table m (at date not null, v text, constraint m_pkey primary key (at)) partition by range (at);
create table m1 partition of m for values from ('2024-01-01') to ('2024-02-01');
create table m2 partition of m for values from ('2024-02-01') to ('2024-03-01');
create table m3 partition of m for values from ('2024-03-01') to ('2024-04-01');
create table r (at date references m);
--- new
create table m (at date not null, v text, constraint m_pkey primary key (at)) partition by range (at);
create table q1 partition of m for values from ('2024-01-01') to ('2024-04-01');
create table r (at date references m);
--- keeps
select at, v from m
--- rows
insert into m values ('2024-01-05', 'a'), ('2024-02-05', 'b'), ('2024-03-05', 'c');
insert into r values ('2024-02-05');

--- pair a partition splits, and its rows with it
create type mood as enum ('sad', 'glad');
create table m (k integer, v mood) partition by list (k);
create table m_1 partition of m for values in (1, 2, 3);
create table m_9 partition of m for values in (9);
--- new
create type mood as enum ('sad', 'so so', 'glad');
create table m (k integer, v mood) partition by list (k);
create table m_1 partition of m for values in (1, 9);
create table m_2 partition of m for values in (2, 3);
create table m_9 partition of m for values in (10);
--- keeps
select k, v::text from m
--- rows
insert into m values (1, 'sad'), (2, 'glad'), (3, 'sad'), (9, 'glad');

--- pair bounds trade places below a reference
create table h (id integer primary key) partition by range (id);
create table h0 partition of h for values from (0) to (6);
create table h1 partition of h for values from (6) to (20);
create table r (h integer references h);
--- new
create table h (id integer primary key) partition by range (id);
create table h1 partition of h for values from (0) to (3);
create table h0 partition of h for values from (3) to (10);
create table h2 partition of h for values from (10) to (20);
create table r (h integer references h);
--- keeps
select id from h
--- rows
insert into h select i from generate_series(1, 12) i;
insert into r values (1), (4), (7);

--- pair bounds trade places on two levels
create table e (at date, kind text, n integer) partition by range (at);
create table e1 partition of e for values from ('2024-01-01') to ('2024-04-01') partition by list (kind);
create table e1_x partition of e1 for values in ('x');
create table e1_y partition of e1 for values in ('y', 'z');
create table e2 partition of e for values from ('2024-04-01') to ('2025-01-01');
--- new
create table e (at date, kind text, n integer) partition by range (at);
create table e1 partition of e for values from ('2024-04-01') to ('2025-01-01') partition by list (kind);
create table e1_x partition of e1 for values in ('z', 'y');
create table e1_y partition of e1 for values in ('x');
create table e2 partition of e for values from ('2024-01-01') to ('2024-04-01');
--- rows
insert into e values ('2024-02-01', 'x', 1), ('2024-03-01', 'y', 2), ('2024-05-01', 'x', 3), ('2024-06-01', 'z', 4);

--- pair a partition that is made anew splits
create table i (id text not null, name text not null, data jsonb, primary key (id, name)) partition by list (name);
create table i_a partition of i for values in ('a', 'b');
create table u (id integer) partition by range (id);
create table u_1 partition of u for values from (0) to (10);
--- new
create table i (id text not null, name text not null, data jsonb, at timestamptz, primary key (id, name)) partition by list (name);
create table i_a partition of i for values in ('a');
create table i_b partition of i for values in ('b', 'c');
create table u (id integer) partition by range (id);
create table u_1 partition of u for values from (0) to (10) partition by range (id);
create table u_1_a partition of u_1 for values from (0) to (5);
create table u_1_b partition of u_1 for values from (5) to (10);
--- keeps
select id from i union all select id::text from u
--- rows one way
insert into i values ('1', 'a'), ('2', 'b');
insert into u values (1), (7);

--- pair parts of foreign keys with names of their own
create table k (a integer, b integer, primary key (a, b));
--- new
create table k (a integer, b integer, primary key (a, b));
create table p (a integer, b integer) partition by list (a);
alter table p add foreign key (a, b) references k on delete cascade;
create table p2 (b integer, a integer, foreign key (a, b) references k on delete cascade);
create table p4 (a integer, b integer, constraint own foreign key (a, b) references k on delete cascade) partition by range (b);
create table p4_1 partition of p4 for values from (1) to (100);
alter table p attach partition p2 for values in (2);
alter table p attach partition p4 for values in (4);

--- pair the foreign key changes whose parts have names of their own
create table k (a integer primary key);
create table p (a integer references k on delete cascade) partition by list (a);
create table p2 (a integer, constraint own foreign key (a) references k on delete cascade);
alter table p attach partition p2 for values in (2);
create table q (a integer references k) partition by list (a);
create table q1 (a integer, constraint one foreign key (a) references k);
alter table q attach partition q1 for values in (1);
--- new
create table k (a integer primary key);
create table p (a integer references k on delete set null) partition by list (a);
create table p2 (a integer, constraint own foreign key (a) references k on delete set null);
alter table p attach partition p2 for values in (2);
create table q (a integer references k) partition by list (a);
create table q1 (a integer, constraint other foreign key (a) references k);
alter table q attach partition q1 for values in (1);
--- rows
insert into k values (1), (2);
insert into p values (2);
insert into q values (1);

--- pair a column takes another type below parts with names and comments of their own
create table p (id integer not null, name text, k integer) partition by list (k);
create table p1 (id integer not null, name text, k integer, constraint p1_own primary key (id, k));
create index p1_name_own on p1 (name, id);
alter table p add constraint p_pkey primary key (id, k);
create index p_name on p (name, id);
alter table p attach partition p1 for values in (1);
create table p2 partition of p for values in (2);
comment on constraint p1_own on p1 is 'own';
comment on index p1_own is 'own index';
comment on index p1_name_own is 'own name';
comment on constraint p2_pkey on p2 is 'second';
comment on index p2_pkey is 'second index';
comment on index p2_name_id_idx is 'second name';
comment on constraint p_pkey on p is 'whole';
comment on index p_name is 'whole name';
--- new
create table p (id bigint not null, name text, k integer) partition by list (k);
create table p1 (id bigint not null, name text, k integer, constraint p1_own primary key (id, k));
create index p1_name_own on p1 (name, id);
alter table p add constraint p_pkey primary key (id, k);
create index p_name on p (name, id);
alter table p attach partition p1 for values in (1);
create table p2 partition of p for values in (2);
comment on constraint p1_own on p1 is 'own';
comment on index p1_own is 'own index';
comment on index p1_name_own is 'own name';
comment on constraint p2_pkey on p2 is 'second';
comment on index p2_pkey is 'second index';
comment on index p2_name_id_idx is 'second name';
comment on constraint p_pkey on p is 'whole';
comment on index p_name is 'whole name';
--- rows
insert into p values (1, 'a', 1), (2, 'b', 2);

--- pair an index on three levels, each with its own name
create table p (a integer, b text) partition by list (a);
create table m partition of p for values in (1, 2) partition by list (a);
create table l partition of m for values in (1);
create index z_leaf on l (b);
create index a_middle on m (b);
create index p_b on p (b);
--- new
create table p (a integer, b text) partition by list (a);
create table m partition of p for values in (1, 2) partition by list (a);
create table l partition of m for values in (1);
create index z_leaf on l (b) with (fillfactor = 60);
create index a_middle on m (b);
create index p_b on p (b) with (fillfactor = 70);

--- pair a policy of a partition reads a column that goes while another is made anew
create table p (id integer, owner name default current_user, k integer) partition by list (id);
create table p1 partition of p for values in (1, 3);
create table p2 (k integer, id integer, owner name default 'x');
alter table p attach partition p2 for values in (2);
create policy b on p2 to diff_writer using (owner is not null);
--- new
create table p (id integer, o name) partition by list (id);
create table p1 partition of p for values in (1) partition by list (o);
create table p2 partition of p for values in (2);
create policy b on p2 to diff_reader using (true);

--- pair a collation that tables are partitioned by is made anew
create collation c (locale = 'C');
create table p (t text collate c, n integer) partition by range (t);
create table p1 partition of p for values from ('a') to ('m');
create table other (t text collate c);
--- new
create collation c (locale = 'POSIX');
create table p (t text collate c, n integer) partition by range (t);
create table p1 partition of p for values from ('a') to ('m');
create table other (t text collate c);
--- rows
insert into p values ('b', 1);
insert into other values ('x');

--- pair no row is doubled where a level of partitions goes
create table m (k integer, a integer, v text) partition by list (k);
create table mid partition of m for values in (1, 2) partition by list (a);
create table leaf1 partition of mid for values in (1);
create table leaf2 partition of mid for values in (2);
--- new
create table m (k integer, a integer, v text) partition by list (k);
create table leaf1 partition of m for values in (1);
create table leaf2 partition of m for values in (2);
--- keeps
select k, a, v from m
--- rows
insert into m values (1, 1, 'a'), (1, 1, 'b'), (2, 2, 'c');

--- pair no row is doubled where a part of what goes stays alone
create table m (k integer, a integer) partition by list (k);
create table mid partition of m for values in (1, 2) partition by list (a);
create table leaf1 partition of mid for values in (1);
create table leaf2 partition of mid for values in (2);
--- new
create table m (k integer, a integer) partition by list (k);
create table q partition of m for values in (1, 2);
create table leaf1 (k integer, a integer);
--- keeps
select k, a from m union all select k, a from leaf1 where not exists (select from pg_inherits where inhrelid = 'leaf1'::regclass)
--- rows one way
insert into m values (1, 1), (2, 2);

--- pair values stay where a partition splits and a collation is made anew
create collation c (locale = 'C');
create table m (k integer, t text collate c) partition by list (k);
create table m_12 partition of m for values in (1, 2);
--- new
create collation c (locale = 'POSIX');
create table m (k integer, t text collate c) partition by list (k);
create table m_1 partition of m for values in (1);
create table m_2 partition of m for values in (2);
--- keeps
select k, t from m
--- rows
insert into m values (1, 'a'), (2, 'b');

--- pair a default partition comes beside one that goes
create table m (k integer, v text) partition by list (k);
create table m_123 partition of m for values in (1, 2, 3);
--- new
create table m (k integer, v text) partition by list (k);
create table m_1 partition of m for values in (1);
create table m_rest partition of m default;
--- keeps
select k, v from m
--- rows
insert into m values (1, 'a'), (2, 'b'), (3, 'c');

--- pair what refers goes while bounds trade places
create table h (id integer primary key) partition by range (id);
create table h0 partition of h for values from (0) to (6);
create table h1 partition of h for values from (6) to (20);
create table r (h integer references h);
--- new
create table h (id integer primary key) partition by range (id);
create table h0 partition of h for values from (0) to (10);
create table h1 partition of h for values from (10) to (20);
--- keeps
select id from h
--- rows
insert into h values (1), (7), (11);
insert into r values (1), (7);

--- pair what refers is made anew while bounds trade places
create table h (id integer primary key) partition by range (id);
create table h0 partition of h for values from (0) to (6);
create table h1 partition of h for values from (6) to (20);
create table r (h integer references h, k integer);
--- new
create table h (id integer primary key) partition by range (id);
create table h0 partition of h for values from (0) to (10);
create table h1 partition of h for values from (10) to (20);
create table r (h integer references h, k integer) partition by list (k);
create table r1 partition of r for values in (1);
--- keeps
select id from h
--- rows
insert into h values (1), (7), (11);
insert into r values (1, 1), (7, 1);

--- pair bounds trade places below a reference that waits
create table k (a integer primary key);
create table m (k integer, a integer references k deferrable initially deferred, x integer) partition by list (k);
create table m_1 partition of m for values in (1, 2);
create table m_3 partition of m for values in (3);
--- new
create table k (a integer primary key);
create table m (k integer, a integer references k deferrable initially deferred) partition by list (k);
create table m_1 partition of m for values in (1);
create table m_3 partition of m for values in (2, 3);
create index on m (a);
alter table m add constraint m_check check (k > 0);
--- keeps
select k, a from m
--- rows
insert into k values (1);
insert into m values (1, 1, 1), (2, 1, 1), (3, 1, 1);

--- pair partitions with long names merge
create table m (k integer) partition by list (k);
create table measurements_of_all_the_weather_stations_in_the_north_2024_01 partition of m for values in (1);
create table measurements_of_all_the_weather_stations_in_the_north_2024_02 partition of m for values in (2);
--- new
create table m (k integer) partition by list (k);
create table m_12 partition of m for values in (1, 2);
--- keeps
select k from m
--- rows
insert into m values (1), (2);

--- pair partitions merge while a column goes that takes no null
create table m (k integer not null, v text not null, w integer not null) partition by list (k);
create table m_1 partition of m for values in (1);
create table m_2 partition of m for values in (2);
--- new
create table m (k integer not null, v text not null) partition by list (k);
create table m_12 partition of m for values in (1, 2);
--- keeps
select k, v from m
--- rows one way
insert into m values (1, 'a', 1), (2, 'b', 2);

--- pair a column takes another type below parts of a reference with names
create table k (a integer primary key);
create table p (a integer, b integer) partition by list (b);
create table p1 (a integer, b integer, constraint own foreign key (a) references k);
alter table p add constraint p_fk foreign key (a) references k;
alter table p attach partition p1 for values in (1);
comment on constraint own on p1 is 'its own';
--- new
create table k (a bigint primary key);
create table p (a bigint, b integer) partition by list (b);
create table p1 (a bigint, b integer, constraint own foreign key (a) references k);
alter table p add constraint p_fk foreign key (a) references k;
alter table p attach partition p1 for values in (1);
comment on constraint own on p1 is 'its own';
--- rows
insert into k values (1);
insert into p values (1, 1);

--- pair a reference comes on three levels and the middle one has a name
create table k (a integer primary key);
create table p (a integer, b integer, c integer) partition by list (b);
create table p4 partition of p for values in (4) partition by list (c);
create table p41 partition of p4 for values in (1);
--- new
create table k (a integer primary key);
create table p (a integer, b integer, c integer) partition by list (b);
create table p4 partition of p for values in (4) partition by list (c);
create table p41 partition of p4 for values in (1);
alter table p add constraint p_fk foreign key (a) references k;
alter table p4 rename constraint p_fk to own;
--- rows
insert into k values (1);
insert into p values (1, 4, 1);

--- pair a reference changes on three levels whose parts have one name
create table k (a integer primary key);
create table p (a integer, b integer, c integer) partition by list (b);
create table p4 (a integer, b integer, c integer, constraint own foreign key (a) references k on delete cascade) partition by list (c);
create table p41 partition of p4 for values in (1);
alter table p add constraint p_fk foreign key (a) references k on delete cascade;
alter table p attach partition p4 for values in (4);
--- new
create table k (a integer primary key);
create table p (a integer, b integer, c integer) partition by list (b);
create table p4 (a integer, b integer, c integer, constraint own foreign key (a) references k on delete set null) partition by list (c);
create table p41 partition of p4 for values in (1);
alter table p add constraint p_fk foreign key (a) references k on delete set null;
alter table p attach partition p4 for values in (4);
--- rows
insert into k values (1);
insert into p values (1, 4, 1);

--- pair parts of the reference have names while partitions merge
create table m (at integer not null, constraint m_pkey primary key (at)) partition by range (at);
create table m1 partition of m for values from (1) to (2);
create table m2 partition of m for values from (2) to (3);
create table r (at integer, k integer) partition by list (k);
create table r1 (at integer, k integer, constraint own foreign key (at) references m);
alter table r add constraint r_fk foreign key (at) references m;
alter table r attach partition r1 for values in (1);
comment on constraint own on r1 is 'its own';
--- new
create table m (at integer not null, constraint m_pkey primary key (at)) partition by range (at);
create table q1 partition of m for values from (1) to (3);
create table r (at integer, k integer) partition by list (k);
create table r1 (at integer, k integer, constraint own foreign key (at) references m);
alter table r add constraint r_fk foreign key (at) references m;
alter table r attach partition r1 for values in (1);
comment on constraint own on r1 is 'its own';
--- keeps
select at from m
--- rows
insert into m values (1), (2);
insert into r values (1, 1);

--- pair rows go where their new bounds are, though others refer to some and a trigger sees updates
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create table message (id int, at date, primary key (id, at)) partition by range (at);
create table message_2024 partition of message for values from ('2024-01-01') to ('2025-01-01');
create table message_other partition of message default;
create trigger message_touch before update on message for each row execute function touch();
create table pin (id int, at date, foreign key (id, at) references message_2024 (id, at));
--- new
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create table message (id int, at date, primary key (id, at)) partition by range (at);
create table message_2024 partition of message for values from ('2024-01-01') to ('2024-07-01');
create table message_other partition of message default;
create trigger message_touch before update on message for each row execute function touch();
create table pin (id int, at date, foreign key (id, at) references message_2024 (id, at));
--- rows
insert into message values (1, '2024-02-01'), (2, '2023-02-01'), (3, '2024-09-01');
insert into pin values (1, '2024-02-01'), (null, null);
--- keeps
select id, at from message

--- pair what partitions go by comes back where rows are
create table event (region text, day date) partition by list (region);
create table event_eu partition of event for values in ('eu') partition by range (day);
create table event_eu_2024 partition of event_eu for values from ('2024-01-01') to ('2025-01-01');
--- new
create table event (region text) partition by list (region);
create table event_eu partition of event for values in ('eu');
--- rows one way
insert into event values ('eu', '2024-03-01'), ('eu', '2024-05-01');

--- pair a primary key comes to a partitioned table while a partition with a key of its own goes
create table parts (id int not null, kind text not null) partition by list (kind);
create table parts_1 partition of parts for values in ('a');
alter table parts_1 add primary key (kind, id);
--- new
create table parts (id int not null, kind text not null, primary key (kind, id)) partition by list (kind);
create table parts_2 partition of parts for values in ('b');

--- pair a foreign key comes to a partitioned table while a partition goes
create table whole (id int primary key, note text) partition by range (id);
create table whole_1 partition of whole for values from (0) to (10);
create table whole_2 partition of whole for values from (10) to (20);
--- new
create table whole (id int primary key, note text) partition by range (id);
create table whole_2 partition of whole for values from (10) to (20);
create table referrer (id int primary key, whole int references whole);
--- rows
insert into whole values (12, 'stays');

--- pair partitions have other names
create table staging (token varchar not null, key bytea not null) partition by hash (token);
create table s0 partition of staging for values with (modulus 2, remainder 0);
create table s1 partition of staging for values with (modulus 2, remainder 1);
create unique index staging_uidx on staging (token, key);
--- new
create table staging (token varchar not null, key bytea not null) partition by hash (token);
create table s0 partition of staging for values with (modulus 2, remainder 0);
create table s1 partition of staging for values with (modulus 2, remainder 1);
create unique index staging_uidx on staging (token, key);
alter table s0 rename to staging_0;
alter table s1 rename to staging_1;
--- rows
insert into staging values ('a', 'x'), ('b', 'y'), ('c', 'z');
--- keeps
select token, key from staging

--- pair a new partition has an index of its own name
create table staging (token varchar not null, key int not null) partition by range (key);
create unique index staging_uidx on staging (key, token);
--- new
create table staging (token varchar not null, key int not null) partition by range (key);
create unique index staging_uidx on staging (key, token);
create table part partition of staging for values from (0) to (10);
alter index part_key_token_idx rename to own;

--- pair a primary key comes while a partition goes that a view has read
create table m (id int not null, note text) partition by range (id);
create table m_1 partition of m for values from (0) to (10);
create table m_2 partition of m for values from (10) to (20);
create view v as select id from m_1;
--- new
create table m (id int not null primary key, note text) partition by range (id);
create table m_2 partition of m for values from (10) to (20);
create view v as select id from m;

--- pair a new partition has an index with storage parameters, and below it another
create table m (id int not null, k int) partition by range (id);
create index m_id on m (id);
--- new
create table m (id int not null, k int) partition by range (id);
create index m_id on m (id);
create table m_1 partition of m for values from (0) to (10);
alter index m_1_id_idx rename to first;
alter index first set (fillfactor = 70);
create table m_2 partition of m for values from (10) to (20) partition by list (k);
create table m_2_1 partition of m_2 for values in (1);
alter index m_2_id_idx rename to second;
alter index m_2_1_id_idx rename to third;

--- pair bounds of another key are no likeness
create table m (id int not null, k int not null) partition by range (id);
create table m_b partition of m for values from (1) to (10);
--- new
create table m (id int not null, k int not null) partition by range (k);
create table m_a partition of m for values from (1) to (10);
--- rows
insert into m values (5, 7);
--- keeps
select id, k from m

--- pair a default that waits for its sequence's owner reaches the partitions of a new column
create sequence numbers;
create table events (old_id bigint not null default nextval('numbers'), at date not null) partition by range (at);
alter sequence numbers owned by events.old_id;
create table events_all partition of events default;
--- new
create sequence numbers;
create table events (id bigint not null default nextval('numbers'), at date not null) partition by range (at);
alter sequence numbers owned by events.id;
create table events_all partition of events default;

--- pair a table becomes a partition by a column that it has not
create table events (id integer, at date not null) partition by range (at);
create table events_2024 (id smallint, seen date);
--- new
create schema archive;
create table archive.events (id bigint not null, at date not null) partition by range (at);
create table events_2024 partition of archive.events for values from ('2024-01-01') to ('2025-01-01');
--- rows
insert into events_2024 values (1, '2024-05-01'), (2, '2024-06-01');

--- pair rows that belong to no partition are lost where a table becomes partitioned
create table readings (id int, at date not null, place text default 'here');
create table none (id int, at date);
--- new
create table readings (id int, at date not null, place text default 'here') partition by range (at);
create table readings_2024 partition of readings for values from ('2024-01-01') to ('2025-01-01');
create table none (id int, at date) partition by range (at);
--- rows one way
insert into readings values (1, '2024-02-01', 'x'), (2, '2023-02-01', 'here'), (3, '2024-03-01', '''y');
insert into none values (1, '2024-02-01');
--- keeps
select id, at, place from readings where at >= '2024-01-01'

--- pair rows that belong to no partition any more are lost
create table readings (id int, at date not null) partition by range (at);
create table readings_old partition of readings for values from ('2020-01-01') to ('2025-01-01');
--- new
create table readings (id int, at date not null) partition by range (at);
create table readings_old partition of readings for values from ('2022-01-01') to ('2024-01-01');
--- rows
insert into readings values (1, '2022-02-01'), (2, '2024-02-01'), (3, '2023-03-01');
--- keeps
select id, at from readings where at >= '2022-01-01' and at < '2024-01-01'

--- pair what a partition that leaves has referred to goes with the reference
create table pipelines (id bigint primary key, part bigint not null, unique (part, id));
create table p_builds (id bigint not null, pipeline bigint, part bigint not null) partition by list (part);
create table builds partition of p_builds for values in (100);
alter table p_builds add constraint builds_fk foreign key (part, pipeline) references pipelines (part, id) on delete cascade;
--- new
create table pipelines (id bigint primary key, part bigint not null);
create table builds (id bigint not null, pipeline bigint, part bigint not null);
alter table builds add constraint builds_pipeline_fk foreign key (pipeline) references pipelines (id) on delete cascade;
--- rows
insert into pipelines values (1, 100);
insert into p_builds values (1, 1, 100), (2, null, 100);
