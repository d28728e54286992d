--- pair columns that a check compares come back together
create table t (id int primary key, a timestamptz not null, b timestamptz not null, c int not null, d int not null, j jsonb not null, check (b > a), check (c > 5), check (d > c), check (jsonb_typeof(j) = 'array'));
--- new
create table t (id int primary key);
--- rows
insert into t values (1, '2024-01-01', '2024-02-01', 6, 7, '[]'), (2, '2024-01-01', '2024-02-01', 8, 9, '[1]');

--- pair a column comes to take no null
create table t (id int primary key, tags text[], n int, m int);
--- new
create table t (id int primary key, tags text[] not null default '{}', n int not null, m int default 7 not null, k uuid not null, l text not null unique, check (n >= 0));
--- rows
insert into t values (1, null, null, null), (2, '{a}', 3, 4);

--- pair a column has another name since nothing else lets its rows pass
create table t (id int primary key, title text not null);
--- new
create table t (id int primary key, name text not null);
--- rows
insert into t values (1, 'a');

--- pair no trigger sees what rows get
create function touch() returns trigger language plpgsql as $$ begin new.seen = coalesce(new.seen, 0) + 1; return new; end $$;
create table t (id int primary key, kind text not null check (kind in ('a', 'b')), seen int);
create trigger touches before update on t for each row execute function touch();
create trigger touches_kind before update of kind on t for each row execute function touch();
create trigger touches_never before update on t for each row execute function touch();
alter table t disable trigger touches_never;
create trigger touches_ever after update on t for each statement execute function touch();
alter table t enable always trigger touches_ever;
--- new
create function touch() returns trigger language plpgsql as $$ begin new.seen = coalesce(new.seen, 0) + 1; return new; end $$;
create table t (id int primary key, seen int);
create trigger touches before update on t for each row execute function touch();
create trigger touches_never before update on t for each row execute function touch();
alter table t disable trigger touches_never;
create trigger touches_ever after update on t for each statement execute function touch();
alter table t enable always trigger touches_ever;
--- rows
insert into t values (1, 'b', 0);

--- pair no trigger sees what rows get where one of them is made anew
create function touch() returns trigger language plpgsql as $$ begin new.seen = coalesce(new.seen, 0) + 1; return new; end $$;
create table t (id int primary key, kind text not null check (kind in ('a', 'b')), seen int);
create trigger touches before update on t for each row execute function touch();
create trigger watches before update on t for each row when (new.seen is not null) execute function touch();
--- new
create function touch() returns trigger language plpgsql as $$ begin new.seen = coalesce(new.seen, 0) + 1; return new; end $$;
create table t (id int primary key, seen bigint);
create trigger touches before update on t for each row execute function touch();
create trigger watches before update on t for each row when (new.seen is not null) execute function touch();
--- rows
insert into t values (1, 'b', 0);
