--- pair dependent_chain
create table books (id integer primary key, title varchar(10), price integer);
create view v1 as select id, title, price from books;
create view v2 as select id, title from v1 where price > 1;
create materialized view m as select title, count(*) as n from v2 group by title;
create unique index m_title on m (title);
create function cheapest() returns setof v1 language sql stable as $$select * from v1 order by price limit 1$$;
create view v3 as select * from cheapest();
--- new
create table books (id integer primary key, title text, price numeric);
create view v1 as select id, title, price from books;
create view v2 as select id, title from v1 where price > 1;
create materialized view m as select title, count(*) as n from v2 group by title;
create unique index m_title on m (title);
create function cheapest() returns setof v1 language sql stable as $$select * from v1 order by price limit 1$$;
create view v3 as select * from cheapest();
--- rows
insert into books values (1, 'a', 5);

--- pair materialized_view_changes
create table books (id integer primary key, title text, pages integer);
create materialized view totals as select count(*) as books, sum(pages) as pages from books;
create materialized view names as select id, title from books with no data;
create index names_title on names (title);
--- new
create table books (id integer primary key, title text, pages integer);
create materialized view totals as select count(*) as books, sum(pages) as pages, max(pages) as longest from books;
create view over_totals as select longest from totals;
create materialized view names as select id, title from books with no data;
create unique index names_id on names (id);
--- rows
insert into books values (1, 'a', 10);
refresh materialized view totals;

--- pair materialized_view_over_retyped_column
create table books (id integer primary key, title varchar(10));
create materialized view names as select id, title from books;
create unique index names_id on names (id);
grant select on names to diff_reader;
--- new
create table books (id bigint primary key, title text);
create materialized view names as select id, title from books;
create unique index names_id on names (id);
grant select on names to diff_reader;
--- rows
insert into books values (1, 'a');

--- pair view_columns_change
create table books (id integer primary key, title text, pages integer);
create view shown as select id, title, pages from books;
create view again as select id, title from shown;
grant select on shown to diff_reader;
comment on view again is 'Twice.';
--- new
create table books (id integer primary key, title text, pages integer);
create view shown as select id, pages, upper(title) as title from books;
create view again as select id, title from shown;
grant select on shown to diff_reader;
comment on view again is 'Twice.';
--- rows
insert into books values (1, 'a', 2);

--- pair view_on_function
create function twice(a integer) returns integer language sql immutable as $$select a * 2$$;
create table books (id integer primary key, pages integer);
create view doubled as select id, twice(pages) as pages from books;
--- new
create function twice(a integer) returns bigint language sql immutable as $$select a::bigint * 2$$;
create table books (id integer primary key, pages integer);
create view doubled as select id, twice(pages) as pages from books;
--- rows
insert into books values (1, 2);

--- pair view_options
create table books (id integer primary key, title text);
create view plain as select id, title from books where id > 0;
create view checked as select id, title from books where id > 0 with local check option;
--- new
create table books (id integer primary key, title text);
create view plain with (security_invoker = true, security_barrier = true) as select id, title from books where id > 0 with cascaded check option;
create view checked as select id, title from books where id > 0;

--- pair view_options_dropped
create table books (id integer primary key, title text);
create view plain with (security_invoker = true) as select id, title from books where id > 0;
--- new
create table books (id integer primary key, title text);
create view plain as select id, title from books where id > 0;

--- pair view_recursive_and_joined
create table shelves (id integer primary key, parent integer references shelves, name text);
create view tree as with recursive t as (select id, name, 1 as depth from shelves where parent is null union all select s.id, s.name, t.depth + 1 from shelves s join t on s.parent = t.id) select * from t;
--- new
create table shelves (id integer primary key, parent integer references shelves, name varchar(50));
create view tree as with recursive t as (select id, name, 0 as depth from shelves where parent is null union all select s.id, s.name, t.depth + 1 from shelves s join t on s.parent = t.id) select * from t;
--- rows
insert into shelves values (1, null, 'a'), (2, 1, 'b');

--- pair view_replaced_by_table
create table books (id integer primary key, title text);
create view titles as select id, title from books;
create view short_titles as select * from titles where length(title) < 5;
--- new
create table books (id integer primary key, title text);
create table titles (id integer primary key, title text);
create view short_titles as select * from titles where length(title) < 5;
--- rows
insert into books values (1, 'a');

--- pair view_to_materialized
create table books (id integer primary key, title text);
create view titles as select id, title from books;
--- new
create table books (id integer primary key, title text);
create materialized view titles as select id, title from books;
create unique index titles_id on titles (id);
--- rows
insert into books values (1, 'a');

--- pair a function's rows have their columns in another order
create table rooms (id integer, title text, note text);
create function rooms_of(a integer) returns setof rooms language sql stable as $$ select * from rooms where id >= a $$;
create function "First"(a integer) returns rooms language sql stable begin atomic select r.* from rooms_of(a) r limit 1; end;
create view titles as select r.title, r.note, "my ""r""".id from rooms_of(1) r, "First"(2) "my ""r""";
create table seen (id integer);
create policy p on seen using (exists (select 1 from rooms_of(seen.id) r where r.note = 'x'));
--- new
create table rooms (id integer, extra text, title text, note text);
create function rooms_of(a integer) returns setof rooms language sql stable as $$ select * from rooms where id >= a $$;
create function "First"(a integer) returns rooms language sql stable begin atomic select r.* from rooms_of(a) r limit 1; end;
create view titles as select r.title, r.note, "my ""r""".id from rooms_of(1) r, "First"(2) "my ""r""";
create view extras as select r.extra, f.note from rooms_of(1) r, lateral "First"((select max(id) from rooms_of(r.id) r)) f;
create table seen (id integer);
create policy p on seen using (exists (select 1 from rooms_of(seen.id) r where r.note = 'x' and r.extra is null));
--- rows
insert into rooms (id, title, note) values (2, 'title', 'note');

--- pair lists of names that somebody gave stay
create table rooms (id integer, title text);
create table s1 (id integer, title integer);
create table s2 (title integer, id integer);
create function rooms_of(a integer) returns setof rooms language sql stable as $$ select * from rooms $$;
create function ov(a integer) returns setof s1 language sql stable as $$ select * from s1 $$;
create function ov(a text) returns setof s2 language sql stable as $$ select * from s2 $$;
create table xx (id integer, c integer);
create table zz (c integer);
create view turned as select r.id from ov(1) r(title, id);
create view named as select r.a, r.title from rooms_of(1) r(a, title);
--- new
create table rooms (id integer, title text, c text);
create table s1 (id integer, title integer);
create table s2 (title integer, id integer);
create function rooms_of(a integer) returns setof rooms language sql stable as $$ select * from rooms $$;
create function ov(a integer) returns setof s1 language sql stable as $$ select * from s1 $$;
create function ov(a text) returns setof s2 language sql stable as $$ select * from s2 $$;
create table xx (id integer, c integer);
create table zz (c integer);
create view turned as select r.id from ov(1) r(title, id) where r.id > 0;
create view named as select r.a, r.title from rooms_of(1) r(a, title) where r.a > 0;

--- pair columns that joins name by their places
create table t5 (a integer, b integer);
create table t6 (c integer, d integer);
create view named as select * from (t5 cross join t6) as j (aa, bb, cc, dd);
create table t9 (x integer, xx integer, y integer);
create table t11 (x integer, y integer);
create table t12 (x integer, z integer);
create table t13 (z integer, q integer);
create view joined as select x, t11.y, z, q from (t11 join t12 using (x)) join t13 using (z);
create view above as select q from joined;
grant select on joined to diff_reader;
--- new
create table t5 (a integer, b integer);
create table t6 (c integer, d integer);
create view named as select * from (t5 cross join t6) as j (aa, bb, cc, dd);
alter table t5 add column c integer;
alter table t5 add column cc integer;
alter table t5 drop column c;
create table t9 (x integer, y integer);
create table t11 (x integer, y integer);
create table t12 (x integer, z integer);
create table t13 (z integer, q integer);
create view joined as select x, t11.y, z, q from (t11 join t12 using (x)) join t13 using (z);
alter table t11 add column z integer;
create view above as select q from joined;
grant select on joined to diff_reader;
--- rows
insert into t5 (a) values (1);
insert into t11 values (1, 2);

--- pair a column goes that a view counts, and a policy and a function read
create table p (id integer primary key, l text, f text generated always as (l || '!') stored);
create view v as select p.f, p2.id from p join p p2 using (id);
create policy pp on p using (f <> 'x');
create function up(integer) returns void language sql begin atomic insert into p (id, l) values ($1, 'f') on conflict (id) do update set l = excluded.l; end;
--- new
create table p (id integer primary key, l text);
create function f(p p) returns text immutable language sql as $$ select p.l || '!' $$;
create view v as select p.f, p2.id from p join p p2 using (id);
create policy pp on p using (p.f <> 'x');
create function up(integer) returns void language sql begin atomic insert into p (id, l) values ($1, 'g') on conflict (id) do update set l = excluded.l; end;
--- rows
insert into p values (1, 'a');

--- pair a view uses a cast that comes
create type a as enum ('x');
create type b as enum ('x');
--- new
create type a as enum ('x');
create type b as enum ('x');
create cast (a as b) with inout as implicit;
create table t (a a, b b);
create view v as select a::b as ab, b from t;

--- pair the words of options alone
create table t (id int);
create view said with (security_invoker = false, security_barrier) as select id from t;
create view unsaid as select id from t;
--- new
create table t (id int);
create view said as select id from t;
create view unsaid with (security_invoker = off) as select id from t;

--- pair unions within queries whose columns have no name
create table t (id int, n int);
--- new
create table t (id int, n int);
create view v as select id, 'a' as kind, null::int as n from t union all select id, 'b', null from t;
create view w as select q.id from (select id, 'a' as kind, null::int as n from t union all select id, 'b', null from t) q;
create view x as with q as (select id, 'a' as kind, 1 from t union all select id, 'b', 1 + 1 from t union select 3, 'c', 2) select q.id, kind from q where id in (select 1 union select null);
create materialized view y as select k, n from (select 'x, (' as k, null::numeric(10, 2) as n union all select 'FROM', null) q;
create function f() returns setof text language sql begin atomic select 'a' union all select 'b'; end;
alter table t enable row level security;
create policy p on t using (id in (select 1 union all select null));
