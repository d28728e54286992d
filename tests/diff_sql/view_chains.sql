--- pair view_column_added_in_the_middle
create table t (a integer, b text, c text);
create view v as select a, c from t;
grant select on v to diff_reader;
comment on view v is 'kept';
comment on column v.a is 'also kept';
--- new
create table t (a integer, b text, c text);
create view v as select a, b, c from t;
grant select on v to diff_reader;
comment on view v is 'kept';
comment on column v.a is 'also kept';

--- pair view_column_renamed_with_dependents
create table t (a integer, b text);
create view v as select a, b from t;
create view w as select a, b from v;
create materialized view m as select a from w;
create unique index on m (a);
grant select on m to diff_reader;
--- new
create table t (a integer, b text);
create view v as select a as id, b from t;
create view w as select id as a, b from v;
create materialized view m as select a from w;
create unique index on m (a);
grant select on m to diff_reader;

--- pair view_column_appended_with_dependents
create table t (a integer, b text);
create view v as select a from t;
create view w as select * from v;
--- new
create table t (a integer, b text);
create view v as select a, b from t;
create view w as select * from v;

--- pair view_column_dropped
create table t (a integer, b text);
create view v as select a, b from t;
create view w as select a from v;
--- new
create table t (a integer, b text);
create view v as select a from t;
create view w as select a from v;

--- pair view_column_type_changes
create table t (a integer, b text);
create view v as select a, b from t;
--- new
create table t (a integer, b text);
create view v as select a::bigint, b::varchar(10) from t;

--- pair view_on_dropped_column
create table t (a integer, b text, c text);
create view v as select a, b from t;
create view w as select * from v;
--- new
create table t (a integer, c text);
create view v as select a, c as b from t;
create view w as select * from v;
--- rows
insert into t values (1, 'x', 'y');

--- pair view_chain_over_retyped_column
create table t (a integer, b text);
create view v1 as select a, b from t;
create view v2 as select a + 1 as a, b from v1;
create view v3 as select v1.a, v2.b from v1 join v2 using (b);
comment on view v3 is 'deep';
grant select on v2 to diff_reader;
grant select (b) on v3 to diff_reader;
--- new
create table t (a bigint, b text);
create view v1 as select a, b from t;
create view v2 as select a + 1 as a, b from v1;
create view v3 as select v1.a, v2.b from v1 join v2 using (b);
comment on view v3 is 'deep';
grant select on v2 to diff_reader;
grant select (b) on v3 to diff_reader;
--- rows
insert into t values (1, 'x');

--- pair view_swapped_dependency
create table t (a integer);
create view a as select a from t;
create view b as select a from a;
--- new
create table t (a integer);
create view b as select a from t;
create view a as select a from b;

--- pair view_replaced_chain_new_bottom
create table t (a integer);
create view a as select a from t;
create view c as select a from a;
--- new
create table t (a integer);
create view a as select a from t;
create view b as select a, 1 as one from a;
create view c as select a from b;

--- pair view_check_options
create table t (a integer);
create view v as select a from t where a > 0;
create view w as select a from t where a > 0 with local check option;
create view x as select a from t where a > 0 with cascaded check option;
--- new
create table t (a integer);
create view v as select a from t where a > 0 with check option;
create view w as select a from t where a > 0 with cascaded check option;
create view x as select a from t where a > 0;

--- pair view_security_options
create table t (a integer);
create view v as select a from t;
create view w with (security_barrier) as select a from t;
create view x with (security_invoker = true, security_barrier = true) as select a from t;
--- new
create table t (a integer);
create view v with (security_invoker = on) as select a from t;
create view w with (security_barrier = false) as select a from t;
create view x with (security_invoker = true, security_barrier = false) as select a from t;

--- pair view_column_default
create table t (a integer, b text);
create view v as select a, b from t;
--- new
create table t (a integer, b text);
create view v as select a, b from t;
alter view v alter column b set default 'x';

--- pair view_column_default_survives
create table t (a integer, b text);
create view v as select a, b from t;
alter view v alter column b set default 'x';
alter view v alter a set default 1;
--- new
create table t (a bigint, b text);
create view v as select a, b from t;
alter view v alter column b set default 'y';

--- pair view_recursive
create table nodes (id integer primary key, parent integer);
create recursive view tree (id, depth) as select id, 1 from nodes where parent is null union all select n.id, t.depth + 1 from nodes n join tree t on n.parent = t.id;
--- new
create table nodes (id integer primary key, parent integer, name text);
create recursive view tree (id, name, depth) as select id, name, 1 from nodes where parent is null union all select n.id, n.name, t.depth + 1 from nodes n join tree t on n.parent = t.id;
--- rows
insert into nodes values (1, null);

--- pair view_over_function_and_aggregate
create function add(a integer, b integer) returns integer language sql immutable as $$select a + b$$;
create aggregate total (integer) (sfunc = add, stype = integer, initcond = '0');
create table t (a integer, k text);
create view v as select k, total(a) as total from t group by k;
--- new
create function add(a integer, b integer) returns integer language sql immutable as $$select coalesce(a, 0) + coalesce(b, 0)$$;
create aggregate total (integer) (sfunc = add, stype = integer, initcond = '1');
create table t (a integer, k text);
create view v as select k, total(a) as total from t group by k;

--- pair view_group_by_primary_key
create table t (id integer primary key, name text);
create table u (t_id integer, n integer);
create view v as select t.id, t.name, sum(u.n) as s from t join u on u.t_id = t.id group by t.id;
--- new
create table t (id integer, name text, constraint t_key primary key (id));
create table u (t_id integer, n integer);
create view v as select t.id, t.name, sum(u.n) as s from t join u on u.t_id = t.id group by t.id;
--- rows
insert into t values (1, 'x');

--- pair view_group_by_key_dropped
create table t (id integer primary key, name text);
create view v as select id, name, count(*) as n from t group by id;
--- new
create table t (id integer, name text);
create view v as select id, name, count(*) as n from t group by id, name;
--- rows
insert into t values (1, 'x');

--- pair view_lateral_and_windows
create table t (id integer primary key, k text, n integer);
create view v as select id, row_number() over (partition by k order by n desc) as r from t;
--- new
create table t (id integer primary key, k text, n integer);
create view v as select id, row_number() over w as r, x.m from t cross join lateral (select max(n) as m from t u where u.k = t.k) x window w as (partition by k order by n desc nulls last rows between unbounded preceding and current row);

--- pair view_values_and_set_operations
create view v as select 1 as a union select 2;
create view w as values (1, 'x');
--- new
create view v as (select 1 as a union all select 2) intersect select 3;
create view w as values (1, 'x'), (2, 'y');

--- pair view_varchar_in_list
create table t (s varchar(10), c char(2), k text);
create view v as select s from t where s in ('a', 'b');
create view w as select s from t where c not in ('a', 'b') and k = any (array['x', 'y']);
--- new
create table t (s varchar(10), c char(2), k text);
create view v as select s from t where s in ('a', 'c');
create view w as select s from t where c not in ('a', 'b') and k = any (array['x', 'y']) and s like any (array['a%', 'b%']);

--- pair view_odd_names
create schema "My App";
create table "My App"."Order" ("Id" integer primary key, "select" text, "a b" integer);
create view "My App"."The View" as select "Id", "select" from "My App"."Order";
--- new
create schema "My App";
create table "My App"."Order" ("Id" integer primary key, "select" text, "a b" integer);
create view "My App"."The View" as select "Id", "select", "a b" as "Ünïcode ""q""" from "My App"."Order";
comment on column "My App"."The View"."Ünïcode ""q""" is 'x';
grant select ("Id") on "My App"."The View" to diff_reader;

--- pair view_schema_moves
create table t (a integer);
create view v as select a from t;
--- new
create schema app;
create table t (a integer);
create view app.v as select a from t;

--- pair view_whole_row
create table t (a integer, b text);
create view v as select t as r, (t).a as a from t;
create view w as select row_to_json(t) as j from t;
--- new
create table t (a integer, b text, c text);
create view v as select t as r, (t).a as a from t;
create view w as select row_to_json(t) as j from t;
--- rows
insert into t values (1, 'x');

--- pair view_updatable_dependents
create table t (id integer primary key, a integer);
create view v as select id, a from t;
create function note() returns trigger language plpgsql as $$begin return new; end$$;
create trigger i instead of insert or update on v for each row execute function note();
create rule r as on delete to v do instead delete from t where id = old.id;
--- new
create table t (id integer primary key, a bigint);
create view v as select id, a from t;
create function note() returns trigger language plpgsql as $$begin return new; end$$;
create trigger i instead of insert or update on v for each row execute function note();
create rule r as on delete to v do instead delete from t where id = old.id;
--- rows
insert into t values (1, 1);

--- pair view_to_table_and_table_to_view
create table t (a integer);
create table x (a integer);
create view y as select a from t;
--- new
create table t (a integer);
create view x as select a from t;
create table y (a integer);

--- pair view_on_identity_and_system_columns
create table t (a integer generated always as identity, b text);
create view v as select a, b, t.tableoid::regclass as rel, ctid from t;
--- new
create table t (a bigint generated always as identity, b text);
create view v as select a, b, t.tableoid::regclass as rel, ctid from t;
--- rows
insert into t (b) values ('x');

--- pair view_with_sequence_and_casts
create sequence s;
create view v as select nextval('s') as n, '2020-01-01'::date as d, interval '1 day' as i, 'x'::text collate "C" as c;
--- new
create sequence s;
create view v as select currval('s'::regclass) as n, '2020-01-01'::date as d, interval '1 day' as i, 'x'::text collate "C" as c;

--- pair view_regclass_of_table
create table t (a integer);
create view v as select 't'::regclass as r;
--- new
create table u (a integer);
create view v as select 'u'::regclass as r;

--- pair view_column_list
create table t (a integer, b text);
create view v (x, y) as select a, b from t;
--- new
create table t (a integer, b text);
create view v (x, z) as select a, b from t;

--- pair view_collation_changes
create table t (a text);
create view v as select a collate "C" as a from t;
--- new
create table t (a text);
create view v as select a collate "POSIX" as a from t;

--- pair view_same_said_otherwise
create table t (a integer, b text);
create view v as select * from t;
create or replace view w as select a from t where b = 'x' and a between 1 and 2;
--- same
create table t (a integer, b text);
create view v (a, b) as select t.a, t.b from public.t;
create view w as select t.a from t where (b = 'x'::text) and (a >= 1 and a <= 2);

--- pair view_of_dropped_table
create table t (a integer);
create table u (a integer);
create view v as select a from t;
--- new
create table u (a integer);
create view v as select a from u;

--- pair view_of_new_table_replaces
create table t (a integer);
create view v as select a from t;
create view w as select a from v;
--- new
create table t (a integer);
create table u (a integer, b integer);
create view v as select u.a, b from u join t using (a);
create view w as select a, b from v;

--- pair matview_query_changes
create table t (id integer primary key, k text);
create materialized view m as select k, count(*) as n from t group by k;
create unique index m_k on m (k);
create index m_n on m (n) where n > 1;
comment on materialized view m is 'kept';
comment on index m_k is 'also';
comment on column m.k is 'third';
grant select on m to diff_reader;
create view over_m as select * from m;
--- new
create table t (id integer primary key, k text);
create materialized view m as select k, count(*) as n, max(id) as top from t group by k;
create unique index m_k on m (k);
create index m_n on m (n) where n > 1;
comment on materialized view m is 'kept';
comment on index m_k is 'also';
comment on column m.k is 'third';
grant select on m to diff_reader;
create view over_m as select * from m;
--- rows
insert into t values (1, 'a'), (2, 'a');

--- pair matview_over_retyped_column
create table t (id integer primary key, k text);
create materialized view m as select id, k from t with no data;
create unique index on m (id);
create materialized view n as select id from m with no data;
alter materialized view m set (fillfactor = 70);
--- new
create table t (id bigint primary key, k text);
create materialized view m as select id, k from t with no data;
create unique index on m (id);
create materialized view n as select id from m with no data;
alter materialized view m set (fillfactor = 70);
--- rows
insert into t values (1, 'a');

--- pair matview_data_states
create table t (id integer primary key);
create materialized view a as select id from t;
create materialized view b as select id from t with no data;
--- new
create table t (id integer primary key);
create materialized view a as select id from t with no data;
create materialized view b as select id from t;
--- rows
insert into t values (1);

--- pair matview_column_settings
create table t (id integer primary key, k text);
create materialized view m as select id, k from t;
--- new
create table t (id integer primary key, k text);
create materialized view m as select id, k from t;
alter materialized view m alter column k set statistics 500;
alter materialized view m alter column k set storage external;
alter materialized view m alter column id set (n_distinct = -1);
alter materialized view m set (autovacuum_enabled = false);

--- pair matview_clustered
create table t (id integer primary key, k text);
create materialized view m as select id, k from t;
create index m_k on m (k);
--- new
create table t (id integer primary key, k text);
create materialized view m as select id, k from t;
create index m_k on m (k);
alter materialized view m cluster on m_k;

--- pair matview_to_view_to_table
create table t (a integer);
create materialized view m as select a from t;
create index on m (a);
create view v as select a from t;
--- new
create table t (a integer);
create view m as select a from t;
create materialized view v as select a from t;
create index on v (a);

--- pair matview_on_matview_chain
create table t (a integer, b integer);
create materialized view m1 as select a, b from t;
create materialized view m2 as select a from m1;
create view v as select m2.a, m1.b from m1 join m2 using (a);
--- new
create table t (a integer, b integer);
create materialized view m1 as select b, a from t;
create materialized view m2 as select a from m1;
create view v as select m2.a, m1.b from m1 join m2 using (a);

--- pair matview_function_changes
create function f(a integer) returns integer language sql immutable as $$select a$$;
create table t (a integer);
create materialized view m as select f(a) as a from t;
create index m_f on m (f(a));
--- new
create function f(a integer, b integer default 0) returns integer language sql immutable as $$select a + b$$;
create table t (a integer);
create materialized view m as select f(a) as a from t;
create index m_f on m (f(a));

--- pair matview_dropped_with_dependents
create table t (a integer);
create materialized view m as select a from t;
create view v as select a from m;
create function f() returns setof m language sql as $$select * from m$$;
--- new
create table t (a integer);
