--- pair index_cluster_and_identity
create table books (id integer primary key, code text not null);
create unique index books_code on books (code);
--- new
create table books (id integer primary key, code text not null);
create unique index books_code on books (code);
alter table books replica identity using index books_code;
--- rows
insert into books values (1, 'a');

--- pair indexes
create table books (id integer primary key, title text, tags text[], shelf text, price numeric);
create index books_title on books (title);
create index books_lower on books (lower(title));
create index books_gone on books (shelf);
--- new
create table books (id integer primary key, title text, tags text[], shelf text, price numeric);
create index books_title on books (title desc nulls last) include (price);
create index books_lower on books (lower(title) text_pattern_ops) where shelf is not null;
create index books_tags on books using gin (tags) with (fastupdate = off);
create unique index books_hash on books (shelf, price) nulls not distinct;
create index books_brin on books using brin (price);
comment on index books_tags is 'For search.';
--- rows
insert into books values (1, 'a', '{x}', 's', 1);

--- pair statistics
create table books (id integer primary key, a text, b text, c integer);
create statistics books_ab on a, b from books;
--- new
create table books (id integer primary key, a text, b text, c bigint);
create statistics books_ab (dependencies, ndistinct) on a, b from books;
create statistics books_bc on b, c from books;

--- pair index_forms
create table t (id integer primary key, a text, b integer, c jsonb, d tsvector, e text[]);
create index i1 on t (a);
create index i2 on t (b);
create index i3 on t using gin (c);
--- new
create table t (id integer primary key, a text, b integer, c jsonb, d tsvector, e text[]);
create index i1 on t (a desc nulls last, b);
create unique index i2 on t (b) where a is not null;
create index i3 on t using gin (c jsonb_path_ops) with (fastupdate = off);
create index i4 on t using gin (d);
create index i5 on t using hash (a);
create index i6 on t using brin (b) with (pages_per_range = 32);
create index i7 on t (a text_pattern_ops, lower(a) collate "C" desc nulls first) include (b);
create index i8 on t ((c ->> 'x'), ((b + 1)));
create unique index i9 on t (a, b) nulls not distinct;
create index i10 on t (b) with (fillfactor = 70);
create index i11 on t using gin (e);
--- rows
insert into t values (1, 'a', 2, '{}', 'a', '{b}');

--- pair index_on_function_defined_later
create table t (id integer primary key, a text);
--- new
create table t (id integer primary key, a text);
create function norm(x text) returns text language sql immutable as $$select lower(x)$$;
create index t_norm on t (norm(a));
create unique index t_norm_only on t (norm(a)) where norm(a) <> '';
--- rows
insert into t values (1, 'a');

--- pair index_on_function_whose_signature_changes
create function norm(x varchar) returns text language sql immutable as $$select lower(x)$$;
create table t (id integer primary key, a varchar(20));
create index t_norm on t (norm(a));
--- new
create function norm(x text) returns text language sql immutable as $$select lower(x)$$;
create table t (id integer primary key, a varchar(20));
create index t_norm on t (norm(a));
--- rows
insert into t values (1, 'a');

--- pair index_name_moves_to_other_table
create table a (id integer primary key, x text);
create table b (id integer primary key, x text);
create index on_x on a (x);
--- new
create table a (id integer primary key, x text);
create table b (id integer primary key, x text);
create index on_x on b (x);
--- rows
insert into a values (1, 'a');

--- pair index_names_are_exchanged
create table a (id integer primary key, x text, y text);
create index one on a (x);
create index two on a (y);
--- new
create table a (id integer primary key, x text, y text);
create index two on a (x);
create index one on a (y);
--- rows
insert into a values (1, 'a', 'b');

--- pair index_replaced_by_table_of_the_name
create table a (id integer primary key, x text);
create index thing on a (x);
--- new
create table a (id integer primary key, x text);
create table thing (id integer primary key);
--- rows
insert into a values (1, 'a');

--- pair index_comment_kept_when_made_anew
create table a (id integer primary key, x text, y text);
create index i on a (x);
comment on index i is 'Fast.';
create index j on a (y);
--- new
create table a (id integer primary key, x text, y text);
create index i on a (x, y);
comment on index i is 'Fast.';
create index j on a (y);
comment on index j is 'Also.';
--- rows
insert into a values (1, 'a', 'b');

--- pair index_dropped_with_its_column
create table a (id integer primary key, x text, y text, z text);
create index i on a (x);
create index j on a (x, y);
create index k on a (z) where x is not null;
create index l on a (z) include (x);
--- new
create table a (id integer primary key, y text, z text);
create index j on a (y);
create index k on a (z);
--- rows
insert into a values (1, 'a', 'b', 'c');

--- pair index_identity_and_cluster_change
create table a (id integer primary key, x text not null, y text not null);
create unique index i on a (x);
create unique index j on a (y);
alter table a replica identity using index i;
alter table a cluster on i;
--- new
create table a (id integer primary key, x text not null, y text not null);
create unique index i on a (x);
create unique index j on a (y);
alter table a replica identity using index j;
alter table a cluster on j;
--- rows
insert into a values (1, 'a', 'b');

--- pair replica_identity_of_all_sorts
create table a (id integer primary key);
create table b (id integer primary key);
create table c (id integer not null);
create unique index c_id on c (id);
alter table b replica identity full;
alter table c replica identity using index c_id;
--- new
create table a (id integer primary key);
create table b (id integer primary key);
create table c (id integer not null);
create unique index c_id on c (id);
alter table a replica identity full;
alter table b replica identity nothing;
create table d (id integer primary key);
alter table d replica identity using index d_pkey;
--- rows
insert into c values (1);

--- pair index_on_materialized_view
create table a (id integer primary key, x text);
create materialized view m as select id, x from a;
create index on m (x);
--- new
create table a (id integer primary key, x text);
create materialized view m as select id, x from a;
create unique index on m (id);
--- rows
insert into a values (1, 'a');

--- pair index_statistics_target
create table a (id integer primary key, x text);
create index i on a (lower(x));
--- new
create table a (id integer primary key, x text);
create index i on a (lower(x));
alter index i alter column 1 set statistics 500;
--- rows
insert into a values (1, 'a');

--- pair statistics_change
create table a (id integer primary key, x text, y text, z integer);
create statistics s on x, y from a;
create statistics gone (ndistinct) on x, z from a;
--- new
create table a (id integer primary key, x text, y text, z integer);
create statistics s on x, y, z from a;
alter statistics s set statistics 100;
create statistics t on lower(x), y from a;
create statistics u on (z + 1) from a;
comment on statistics t is 'Both.';
--- rows
insert into a values (1, 'a', 'b', 3);

--- pair statistics_column_dropped
create table a (id integer primary key, x text, y text, z integer);
create statistics s on x, y from a;
--- new
create table a (id integer primary key, x text, z integer);
create statistics s on x, z from a;
--- rows
insert into a values (1, 'a', 'b', 3);

--- pair replica_identity_index_replaced
create table t (a integer not null, b integer not null);
create unique index t_a on t (a);
alter table t replica identity using index t_a;
--- new
create table t (a bigint not null, b integer not null);
create unique index t_a on t (a, b);
alter table t replica identity using index t_a;
--- rows
insert into t values (1, 2);

--- pair replica_identity_and_cluster_of_replaced_indexes
create table t (a integer not null, b integer not null, constraint t_key unique (a));
create index t_b on t (b);
alter table t replica identity using index t_key;
alter table t cluster on t_b;
create table u (a integer not null, b integer not null);
create unique index u_a on u (a);
alter table u replica identity using index u_a;
--- new
create table t (a integer not null, b integer not null, constraint t_key unique (a, b));
create index t_b on t (b desc);
alter table t replica identity using index t_key;
alter table t cluster on t_b;
create table u (a integer not null, b integer not null);
create unique index u_a on u (a, b);
alter table u replica identity using index u_a;
--- rows
insert into t values (1, 2); insert into u values (1, 2);

--- pair index_statistics_target_changes
create table a (id integer, x text);
create index i on a (lower(x));
alter index i alter column 1 set statistics 100;
--- new
create table a (id integer, x text);
create index i on a (lower(x));
alter index i alter column 1 set statistics 500;

--- pair storage_of_a_key_changes
create table a (id integer primary key with (fillfactor = 50), b integer unique, span int4range,
    exclude using gist (span with &&) with (fillfactor = 70) where (span <> 'empty'));
--- new
create table a (id integer primary key with (fillfactor = 60), b integer unique with (fillfactor = 80, deduplicate_items = off),
    span int4range, exclude using gist (span with &&) where (span <> 'empty'));
create table c (id integer primary key with (fillfactor = 60));
--- rows
insert into a values (1, 2, '[1,2]');

--- pair statistics_targets_outlive_a_new_index
create function cut(a text) returns text immutable language sql as $$select left(a, 3)$$;
create table a (id integer, x text);
create index i on a (cut(x), id);
create index j on a ((id + 1), lower(x));
alter index i alter column 1 set statistics 100;
alter index j alter column 2 set statistics 0;
create materialized view m as select id, cut(x) as x from a;
create index mi on m (x);
alter materialized view m cluster on mi;
--- new
create function cut(b text) returns text immutable language sql as $$select left(b, 4)$$;
create table a (id bigint, x varchar(20));
create index i on a (cut(x), id);
create index j on a ((id + 1), lower(x)) with (fillfactor = 50);
alter index i alter column 1 set statistics 100;
alter index j alter column 2 set statistics 0;
create materialized view m as select id, cut(x) as x from a;
create index mi on m (x desc);
alter materialized view m cluster on mi;
--- rows
insert into a values (1, 'abc');

--- pair storage_of_a_partitioned_key_changes
create table p (id integer primary key with (fillfactor = 70), x integer) partition by range (id);
create index p_x on p (x) with (fillfactor = 70);
create table p_1 partition of p for values from (1) to (10);
--- new
create table p (id integer primary key with (fillfactor = 80), x integer) partition by range (id);
create index p_x on p (x);
create table p_1 partition of p for values from (1) to (10);
--- rows
insert into p values (1, 2);

--- pair matview_clusters_on_a_new_index
create table a (id integer);
create materialized view m as select id from a;
--- new
create table a (id integer);
create materialized view m as select id from a;
create index mi on m (id);
alter materialized view m cluster on mi;

--- pair statistics stand in another schema than their table
create schema numbers;
create schema others;
create table t (a integer, b integer, c text);
create statistics numbers.stays on a, b from t;
create statistics numbers.goes (ndistinct) on a, c from t;
create statistics numbers.changes (mcv) on b, c from t;
create statistics numbers.moves on lower(c), a from t;
create statistics near on b, a from t;
alter statistics numbers.stays set statistics 300;
comment on statistics numbers.stays is 'said of it';
--- new
create schema numbers;
create schema others;
create table t (a bigint, b integer, c text);
create statistics numbers.stays on a, b from t;
create statistics others.comes (ndistinct) on a, c from t;
create statistics numbers.changes (mcv, dependencies) on b, c from t;
create statistics others.moves on lower(c), a from t;
create statistics others.near on b, a from t;
alter statistics numbers.changes set statistics 20;
comment on statistics numbers.stays is 'said otherwise';
--- rows
insert into t values (1, 2, 'x'), (3, 4, 'y');

--- pair a table with statistics elsewhere is made anew
create schema numbers;
create table t (a integer, b integer) partition by range (a);
create statistics numbers.st on a, b from t;
create table gone (a integer, b integer);
create statistics numbers.gone on a, b from gone;
--- new
create schema numbers;
create table t (a integer, b integer);
create statistics numbers.st on a, b from t;

--- pair an index of some partitions alone
create schema p;
create table t (id int not null, status text) partition by range (id);
create table t1 partition of t for values from (0) to (100) partition by range (id);
create table t11 partition of t1 for values from (0) to (50);
create table p.t2 partition of t for values from (100) to (200);
create table t3 partition of t for values from (200) to (300);
--- new
create schema p;
create table t (id int not null, status text) partition by range (id);
create table t1 partition of t for values from (0) to (100) partition by range (id);
create table t11 partition of t1 for values from (0) to (50);
create table p.t2 partition of t for values from (100) to (200);
create table t3 partition of t for values from (200) to (300);
create index t_status on only t (status);
create index t2_status_idx on p.t2 (status);
create index t1_status_idx on t1 (status);
create index t3_status_idx on t3 (status);
alter index t_status attach partition p.t2_status_idx;
alter index t_status attach partition t1_status_idx;
comment on index t_status is 'soon';
--- rows
insert into t values (1, 'a'), (150, 'b'), (250, 'c');

--- pair an index of some partitions gets more of them
create table t (id int not null, status text) partition by range (id);
create table t1 partition of t for values from (0) to (100);
create table t2 partition of t for values from (100) to (200);
create table t3 partition of t for values from (200) to (300);
create index t_status on only t (status);
create index t2_status_idx on t2 (status);
create index t3_status_idx on t3 (status);
alter index t_status attach partition t2_status_idx;
--- new
create table t (id int not null, status text) partition by range (id);
create table t1 partition of t for values from (0) to (100);
create table t2 partition of t for values from (100) to (200);
create table t3 partition of t for values from (200) to (300);
create index t_status on only t (status);
create index t2_status_idx on t2 (status);
create index t3_status_idx on t3 (status);
alter index t_status attach partition t2_status_idx;
alter index t_status attach partition t3_status_idx;
--- rows
insert into t values (1, 'a'), (150, 'b'), (250, 'c');

--- pair an index of some partitions becomes that of all
create table t (id int not null, status text) partition by range (id);
create table t1 partition of t for values from (0) to (100);
create table t2 partition of t for values from (100) to (200);
create unique index t_status on only t (id, status);
create unique index t2_status_idx on t2 (id, status);
alter index t_status attach partition t2_status_idx;
--- new
create table t (id int not null, status text) partition by range (id);
create table t1 partition of t for values from (0) to (100);
create table t2 partition of t for values from (100) to (200);
create unique index t_status on t (id, status);
--- rows
insert into t values (1, 'a'), (150, 'b');

--- pair a partition comes to an index of some
create table t (id int not null, status text) partition by range (id);
create table t1 partition of t for values from (0) to (100);
create table t2 partition of t for values from (100) to (200);
create index t_status on only t (status);
create index t2_status_idx on t2 (status);
alter index t_status attach partition t2_status_idx;
--- new
create table t (id int not null, status text) partition by range (id);
create table t1 partition of t for values from (0) to (100);
create table t2 partition of t for values from (100) to (200);
create index t_status on only t (status);
create index t2_status_idx on t2 (status);
alter index t_status attach partition t2_status_idx;
create table t3 partition of t for values from (200) to (300);
--- rows
insert into t values (1, 'a'), (150, 'b');
