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

--- pair what comes is part of a key whose other part does not tell the rows apart
create table people (id text primary key, shop text not null);
--- new
create table people (id text primary key, shop text not null, number text not null);
create unique index people_number on people (shop, number);
--- rows
insert into people values ('a', 'x'), ('b', 'x'), ('c', 'y');

--- pair what comes back is part of a key beside a column called value
create table addresses (id int primary key, value text not null, code varchar(32) not null unique);
--- new
create table addresses (id int primary key, value text not null);
--- rows
insert into addresses values (1, 'a@b.c', 'x'), (2, 'd@e.f', 'y');

--- pair what is of no number may be alike in the other parts of a key
create type side as enum ('left', 'right');
create table shoes (pair int, side side not null, unique (pair, side));
--- new
create type side as enum ('left', 'right');
create table shoes (pair int);
--- rows
insert into shoes values (1, 'left'), (2, 'left');

--- pair text that is no JSON becomes a JSON text
create table prompts (id int primary key, prompt text not null, notes text);
--- new
create table prompts (id int primary key, prompt jsonb not null, notes json);
--- rows
insert into prompts values (1, 'You are kind.', '{"a": 1}'), (2, '[]', 'none'), (3, '"a"', null);
--- keeps
select id, prompt::text from prompts where id <> 1

--- pair what does not go into another type becomes null or what says as little
create table events (id int primary key, locked boolean not null default false, owner text, other text not null, plain text not null);
--- new
create table events (id int primary key, locked timestamptz, owner uuid, other uuid not null, plain text not null);
--- rows one way
insert into events values (1, false, 'emma', 'jane', 'a'), (2, true, '45e867e9-2745-4f16-8dd4-84334a252b61', '45e867e9-2745-4f16-8dd4-84334a252b62', 'b');
--- keeps
select owner::text, other::text from events where id = 2

--- pair a label goes that rows have
create type mood as enum ('sad', 'ok', 'happy');
create table people (id int primary key, mood mood not null default 'ok', last mood, all_of mood[]);
--- new
create type mood as enum ('sad', 'ok');
create table people (id int primary key, mood mood not null default 'ok', last mood, all_of mood[]);
--- rows
insert into people values (1, 'happy', 'happy', '{sad,happy}'), (2, 'ok', 'sad', '{ok}');
--- keeps
select mood::text, last::text, all_of::text from people where id = 2

--- pair a column has another name and another one takes its own
create table identities (id text not null, provider text not null, user_id int, primary key (provider, id));
--- new
create table identities (provider_id text not null, provider text not null, user_id int, id uuid not null default gen_random_uuid() primary key, unique (provider_id, provider));
--- rows
insert into identities values ('1152', 'google', 1), ('7', 'github', 1);

--- pair columns have other names, and so have their types and the functions of their defaults
create function dim_id() returns text language sql as $$ select 'x' || (random() * 1000000000)::bigint $$;
create domain dim_id as text check (length(value) > 1);
create table users (id dim_id primary key default dim_id(), name text not null);
create table sessions (user_id dim_id not null references users (id), count int not null);
--- new
create function dim_key() returns text language sql as $$ select 'x' || (random() * 1000000000)::bigint $$;
create domain dim_key as text check (length(value) > 1);
create table users (key dim_key primary key default dim_key(), name text not null);
create table sessions (user_key dim_key not null references users (key), count int not null);
--- rows
insert into users values ('abc', 'Emma'), ('def', 'Jane');
insert into sessions values ('abc', 1), ('def', 2), ('abc', 3);

--- pair a domain takes no null once a column with some is gone
create domain version as text;
create table packages (id int primary key, version version, other version);
--- new
create domain version as text not null;
create table packages (id int primary key, other version);
--- rows one way
insert into packages values (1, null, '1.0');

--- pair what does not go into another type, in columns that are called as words of a function
create table words (id int primary key, found text, next text, query text, "given" text, "My Col" text, "a$$b" text);
--- new
create table words (id int primary key, found boolean, next int, query jsonb, "given" uuid, "My Col" date, "a$$b" int);
--- rows one way
insert into words values (1, 'true', '1', '{"a": 1}', '45e867e9-2745-4f16-8dd4-84334a252b61', '2024-01-01', '7'), (2, 'maybe', 'x', 'x', 'x', 'x', 'x');
--- keeps
select found::text, next::text, query::text, "given"::text, "My Col"::text, "a$$b"::text from words where id = 1

--- pair what is too long becomes what says as little
create table t (id int primary key, a bigint not null, b int);
--- new
create table t (id int primary key, a varchar(3) not null, b varchar(2));
--- rows one way
insert into t values (1, 1234, 12), (2, 12, 345);
--- keeps
select a::text from t where id = 2

--- pair a number within a key stays small
create table t (tenant int, code varchar(2), primary key (tenant, code));
--- new
create table t (tenant int primary key);
--- rows
insert into t select number, 'x' from generate_series(1, 150) as number;

--- pair a default stays within a key
create table t (id int primary key, tenant int not null, kind text not null);
--- new
create table t (id int primary key, tenant int not null, kind text not null, version int not null default 1, isbn text not null, unique (tenant, kind, version));
--- rows
insert into t values (1, 1, 'a'), (2, 1, 'b');

--- pair a label goes that takes no null, and one that may
create type mood as enum ('sad', 'ok', 'happy');
create table t (id int primary key, now mood not null default 'ok', last mood not null);
--- new
create type mood as enum ('sad', 'ok');
create table t (id int primary key, now mood not null default 'ok', last mood);
--- rows
insert into t values (1, 'happy', 'happy'), (2, 'sad', 'ok');
--- keeps
select now::text, last::text from t where id = 2

--- pair a column takes another type while one of its old type comes
create table t (id int primary key, at timestamp not null default now(), amount int not null);
--- new
create table t (id int primary key, at timestamptz not null default now(), seen timestamp not null, amount numeric, quantity int not null);
--- rows
insert into t values (1, '2024-01-01', 5);
--- keeps
select id, amount::int from t

--- pair a view lets go of a column whose domain comes to take no null
create domain version as text;
create table packages (id int primary key, version version, other version);
create view v as select id, version as of from packages;
--- new
create domain version as text not null;
create table packages (id int primary key, other version);
create view v as select id, other as of from packages;
--- rows one way
insert into packages values (1, '1.0', '1.0');

--- pair what refers by a name refers by a number
create table shop (name text primary key, city text);
create table item (sku text primary key, shop text not null references shop (name), price int not null);
--- new
create table shop (name text not null unique, city text, id int primary key);
create table item (sku text primary key, price int not null, shop_id int not null references shop (id));
--- rows
insert into shop values ('east', 'Rome'), ('west', null), ('north', 'Oslo');
insert into item values ('a', 'west', 1), ('b', 'east', 2), ('c', 'north', 3), ('d', 'west', 4);
--- keeps
select i.sku, s.city from item i, shop s where to_jsonb(i) ->> 'shop' = s.name or to_jsonb(i) ->> 'shop_id' = to_jsonb(s) ->> 'id'

--- pair what may refer to nothing refers to something
create table team (id int primary key, name text);
create table member (id int primary key, email text unique, team_id int references team (id), badge int unique);
--- new
create table team (id int primary key, name text);
create table member (id int primary key, email text not null unique, team_id int not null references team (id), badge int not null unique);
--- rows
insert into team values (7, 'a'), (8, 'b');
insert into member values (1, 'x', 8, 5), (2, null, null, null), (3, null, 7, null), (4, 'y', null, 1);
--- keeps
select id, team_id from member where id in (1, 3)

--- pair a key of a table that is changed too is there before what refers to it
create table b_catalog (name text primary key);
create table a_space (id int primary key, name text not null);
--- new
create table b_catalog (name text not null, id uuid not null default gen_random_uuid() primary key);
create table a_space (id int primary key, name text not null, catalog_id uuid not null references b_catalog (id));
--- rows
insert into b_catalog values ('x'), ('y');
insert into a_space values (1, 'one'), (2, 'two');

--- pair a table goes and another one takes its name
create table org (id int primary key);
create table key (id int primary key, label text, secret text not null unique, env int not null);
create index key_secret_idx on key (secret);
create table key_new (id int primary key, label text not null, secret text not null unique, org int not null references org (id));
create index key_new_org_idx on key_new (org);
create table key_use (id int primary key, key_id int not null references key_new (id), old_id int references key (id));
create view secrets as select secret from key;
--- new
create table org (id int primary key);
create table key (id int primary key, label text not null, secret text not null unique, org int not null references org (id));
create index key_org_idx on key (org);
create table key_use (id int primary key, key_id int not null references key (id), old_id int);
create view secrets as select secret from key;
--- rows
insert into org values (1);
insert into key values (1, 'old', 'x', 5), (2, null, 'y', 6);
insert into key_new values (11, 'a', 'p', 1), (12, 'b', 'q', 1);
insert into key_use values (1, 11, null), (2, 12, null);
--- keeps
select id, key_id from key_use

--- pair a check of a domain over rows is asked once a column without them is gone
create type version_parts as (major int, minor int);
create function is_valid(version_parts) returns boolean language sql immutable as $$ select $1.major is not null $$;
create domain version as version_parts constraint version_check check (is_valid(value));
create table package (id int primary key, version version not null, other version default row(0, null)::version);
grant update (other) on package to diff_writer;
--- new
create type version_parts as (major int, minor int);
create function is_valid(version_parts) returns boolean language sql immutable as $$ select $1.major is not null and $1.minor is not null $$;
create domain version as version_parts constraint version_check check (is_valid(value));
create table package (id int primary key, version version not null);
--- rows
insert into package values (1, row(1, 2)::version), (2, row(1, 3)::version);

--- pair a column that a check says to have a value comes back
create table t (id int primary key, bar bigint check (bar > 0) check (bar is not null), check (bar > id));
--- new
create table t (id int primary key);
--- rows
insert into t values (1, 3), (5, 6);

--- pair a key whose values do not go into another type tells rows apart still
create table job (id uuid primary key, name text);
create table log (id uuid primary key, job_id uuid references job (id), line text, unique (job_id, line));
--- new
create table job (id bigserial primary key, name text);
create table log (id serial primary key, job_id bigint references job (id), line text, unique (job_id, line));
--- rows
insert into job values ('10000000-0000-4000-8000-000000000001', 'a'), ('10000000-0000-4000-8000-000000000002', 'b');
insert into log values ('20000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001', 'x'), ('20000000-0000-4000-8000-000000000002', '10000000-0000-4000-8000-000000000002', 'x'), ('20000000-0000-4000-8000-000000000003', null, 'y');
--- keeps
select job.name, log.line from job join log on log.job_id = job.id

--- pair a default refers to a row and a key finds it once
create table account (id int primary key);
create table connection (id int primary key, kind text not null, account_id int not null default 0 references account (id), unique (kind, account_id));
--- new
create table account (id int primary key);
create table connection (id int primary key, kind text not null);
--- rows
insert into account values (0), (7);
insert into connection values (1, 'a', 0), (2, 'a', 7), (3, 'b', 0);

--- pair a word of an extension comes back
create extension citext;
create table report (id int primary key, email citext not null);
--- new
create extension citext;
create table report (id int primary key, recipients citext[] not null default '{}');
--- rows
insert into report values (1, 'A@x.org'), (2, 'b@x.org');

--- pair columns are parted into a table of their own, with a row for each
create table owner (id int primary key);
create table report (id serial primary key, item int not null, owner_id int not null references owner (id), reason text not null, at timestamp not null);
--- new
create table owner (id int primary key);
create table grounds (id serial primary key, owner_id int not null references owner (id), reason text not null, at timestamp not null, state text not null, code text not null unique);
create table report (item int not null, grounds_id int not null unique references grounds (id), primary key (grounds_id, item));
--- rows
insert into owner values (1), (2);
insert into report (item, owner_id, reason, at) values (7, 1, 'spam', '2024-01-01'), (7, 2, 'other', '2024-01-02'), (8, 2, 'spam', '2024-01-03');
--- keeps
select item, query_to_xml(format(case when to_regclass('grounds') is null then 'select reason from report where id = %s' else 'select reason from grounds where id = %s' end, coalesce(to_jsonb(r) ->> 'grounds_id', to_jsonb(r) ->> 'id')), false, true, '')::text from report r

--- pair a table comes for what rows say already
create table seat (id int primary key, tenant uuid not null, extra int);
--- new
create table tenant (id uuid primary key, name text not null, plan int not null generated always as identity);
create table seat (id int primary key, tenant uuid not null references tenant (id), extra int);
--- rows
insert into seat values (1, '20000000-0000-4000-8000-000000000001', 1), (2, '20000000-0000-4000-8000-000000000001', 2), (3, '20000000-0000-4000-8000-000000000002', 3);
--- keeps
select id, tenant from seat

--- pair what another table says of a row is its own
create table person (id int primary key, name text not null);
create table profile (id int primary key, person_id int not null unique references person (id), bio text not null, age int);
--- new
create table person (id int primary key, name text not null, bio text not null);
create table profile (id int primary key, person_id int not null unique references person (id), age int);
--- rows
insert into person values (1, 'a'), (2, 'b'), (3, 'c');
insert into profile values (1, 2, 'wrote', 4), (2, 1, 'read', null);
--- keeps
select id, query_to_xml(format(case when to_jsonb(person) ? 'bio' then 'select bio from person where id = %s' else 'select bio from profile where person_id = %s' end, id), false, true, '')::text from person where id < 3

--- pair seconds become times, and times seconds
create table t (id int primary key, at bigint not null, gone int, took interval, seen timestamp not null default now());
--- new
create table t (id int primary key, at timestamptz not null, gone timestamp, took int, seen bigint not null);
--- rows
insert into t values (1, 1700000000, 17, '5 min', '2024-01-01'), (2, 0, null, null, now());

--- pair one of two references is said, by a number of nulls
create table u (id int primary key);
create table o (id int primary key);
create table f (id int primary key, owner_type text not null, owner_id int not null);
--- new
create table u (id int primary key);
create table o (id int primary key);
create table f (id int primary key, user_id int references u (id), org_id int references o (id), constraint one check (num_nonnulls(user_id, org_id) = 1));
--- rows
insert into u values (1), (2); insert into o values (5);
insert into f values (1, 'user', 1), (2, 'org', 5), (3, 'user', 2);

--- pair one of two references is said, and one refers to nothing yet
create table u (id int primary key);
create table o (id int primary key);
create table f (id int primary key, owner_type text not null, owner_id int not null);
--- new
create table u (id int primary key);
create table o (id int primary key);
create table f (id int primary key, user_id int references u (id), org_id int references o (id), constraint one check ((user_id is null) <> (org_id is null)));
--- rows
insert into u values (1), (2);
insert into f values (1, 'user', 1), (3, 'user', 2);

--- pair a word becomes a row of its own
create table item (id serial primary key, status text not null, kind text);
create index on item (status);
--- new
create table status (id serial primary key, name text not null unique, rank int not null default 0);
create table item (id serial primary key, status_id int not null references status (id), kind text);
create index on item (status_id);
--- rows
insert into item (status, kind) values ('open', 'a'), ('done', null), ('open', 'c');

--- pair a new label that a check lets pass
create table doc (id int primary key, published boolean not null default false, archived boolean not null);
--- new
create type state as enum ('draft', 'published', 'archived');
create table doc (id int primary key, state state not null, constraint c check (state <> 'draft'));
--- rows
insert into doc values (1, true, false), (2, false, true);

--- pair labels merge below a view
create type role as enum ('owner', 'admin', 'member', 'guest');
create table m (id int primary key, role role not null default 'guest', old role[] not null default '{guest}');
create index on m (role) where role = 'guest';
create view v as select * from m where role <> 'guest';
--- new
create type role as enum ('owner', 'member');
create table m (id int primary key, role role not null default 'member', old role[] not null default '{}');
create index on m (role) where role = 'member';
create view v as select * from m where role <> 'member';
--- rows
insert into m values (1, 'owner', '{owner,guest}'), (2, 'guest', '{guest}'), (3, 'admin', '{}');

--- pair a key of two columns becomes one of its own
create table p (a int, b int, note text, primary key (a, b));
create table c (id int primary key, pa int not null, pb int not null, foreign key (pa, pb) references p (a, b) on delete cascade);
--- new
create table p (id bigint generated always as identity primary key, a int not null, b int not null, note text, unique (a, b));
create table c (id int primary key, p_id bigint not null references p (id) on delete cascade);
--- rows
insert into p values (1, 1, 'x'), (1, 2, 'y'), (2, 1, null);
insert into c values (1, 1, 2), (2, 2, 1), (3, 1, 2);
--- keeps
select c.id, p.note from c, p where (to_jsonb(c) ->> 'p_id' = to_jsonb(p) ->> 'id') or (to_jsonb(c) ->> 'pa', to_jsonb(c) ->> 'pb') = (p.a::text, p.b::text)

--- pair all keys are of another type
create table org (id serial primary key, name text);
create table usr (id serial primary key, org_id int not null references org (id), boss int references usr (id));
create table mem (org_id int references org (id), usr_id int references usr (id), primary key (org_id, usr_id));
create view v as select o.name, u.id from org o join usr u on u.org_id = o.id;
--- new
create table org (id uuid primary key default gen_random_uuid(), name text);
create table usr (id uuid primary key default gen_random_uuid(), org_id uuid not null references org (id), boss uuid references usr (id));
create table mem (org_id uuid references org (id), usr_id uuid references usr (id), primary key (org_id, usr_id));
create view v as select o.name, u.id from org o join usr u on u.org_id = o.id;
--- rows
insert into org (name) values ('a'), ('b');
insert into usr (org_id, boss) values (1, null), (2, 1), (2, 2);
insert into mem values (1, 1), (2, 2), (2, 3);
--- keeps
select o.name, count(*) from org o join usr u on u.org_id = o.id join mem m on m.usr_id = u.id and m.org_id = o.id group by 1

--- pair a table is merged into another one
create table address (id int primary key, street text not null, city text not null);
create table person (id int primary key, name text not null, address_id int references address (id));
--- new
create table person (id int primary key, name text not null, street text, city text not null default '');
--- rows
insert into address values (1, 's', 'c');
insert into person values (1, 'a', 1), (2, 'b', null);

--- pair keys are widened by what is new
create table doc (id int primary key, slug text not null unique);
create table rev (id int primary key, doc_id int not null references doc (id), n int not null, unique (doc_id, n));
--- new
create table tenant (id uuid primary key default gen_random_uuid(), name text not null);
create table doc (tenant_id uuid not null references tenant (id), id int, slug text not null, primary key (tenant_id, id), unique (tenant_id, slug));
create table rev (tenant_id uuid not null, id int, doc_id int not null, n int not null, primary key (tenant_id, id), foreign key (tenant_id, doc_id) references doc (tenant_id, id), unique (tenant_id, doc_id, n));
--- rows
insert into doc values (1, 'a'), (2, 'b');
insert into rev values (1, 1, 1), (2, 1, 2), (3, 2, 1);

--- pair a number becomes the name of a row in a table of levels
create table member (id int primary key, role int not null default 0 check (role >= 0 and role <= 2));
--- new
create table role (name varchar(50) primary key, level int not null unique check (level > 0), rank int not null check (rank < 0));
create table member (id int primary key, role varchar(50) not null references role (name));
--- rows
insert into member values (1, 2), (2, 0), (3, 2);
--- keeps
select id, role::text from member
--- pair what a check reads has another type meanwhile
create table t (id int primary key, a int, b int, constraint c check (a is null or a > b));
--- new
create table t (id int primary key, b text);
--- rows
insert into t values (1, 3, 2), (2, null, 5);

--- pair what another table had comes back where a check asks for it, and nowhere else
create table usr (id int primary key);
create table f (id int primary key, user_id int references usr (id), org_id int, constraint one check (num_nonnulls(user_id, org_id) = 1));
--- new
create table usr (id int primary key);
create table f (id int primary key, org_id int);
create table f_user (f_id int primary key references f (id), user_id int references usr (id));
--- rows
insert into usr values (1);
insert into f values (1, 1, null), (2, null, 5);

--- pair a table with a counter goes and another one takes its name
create table key (id serial primary key, label text);
create table key_new (id serial primary key, label text not null, secret text not null);
create table key_use (id int primary key, key_id int not null references key_new (id));
--- new
create table key (id serial primary key, label text not null, secret text not null);
create table key_use (id int primary key, key_id int not null references key (id));
--- rows
insert into key (label) values ('old'), (null);
insert into key_new values (11, 'a', 'p'), (12, 'b', 'q');
select setval('key_new_id_seq', 12);
insert into key_use values (1, 11), (2, 12);
--- keeps
select id, key_id, (select last_value >= 12 or to_regclass('key_new') is not null from key_id_seq) from key_use

--- pair columns that may be null are parted into ones that may not
create table report (id serial primary key, note text, extra int);
--- new
create table grounds (id serial primary key, note text not null default 'none');
create table report (id serial primary key, extra int, grounds_id int not null references grounds (id));
--- rows
insert into report (note) values ('a'), (null);

--- pair words become rows, each once
create table item (id serial primary key, name text not null, at int);
--- new
create table label (id serial primary key, name text not null unique);
create table item (id serial primary key, at int, label_id int not null references label (id));
--- rows
insert into item (name) values ('open'), ('open'), ('done');
--- keeps
select id, query_to_xml(format(case when to_regclass('label') is null then 'select name from item where id = %s' else 'select l.name from label l join item i on i.label_id = l.id where i.id = %s' end, id), false, true, '')::text from item

--- pair a number that none has is no reference
create table job (id int primary key);
create table log (id int primary key, job_id text);
--- new
create table job (id int primary key);
create table log (id int primary key, job_id int references job (id));
--- rows one way
insert into job values (1);
insert into log values (1, '1'), (2, 'abc');

--- pair those that have a code are referred to
create table team (id int primary key, code int unique);
create table member (id int primary key);
--- new
create table team (id int primary key, code int unique);
create table member (id int primary key, team_code int not null references team (code));
--- rows
insert into team values (1, 7), (2, null);
insert into member values (1), (2);

--- pair what has none gets what no other has
create table usr (id int primary key);
create table profile (id int primary key, code text unique, user_id int unique references usr (id));
--- new
create table usr (id int primary key);
create table profile (id int primary key, code text not null unique, user_id int not null unique references usr (id));
--- rows
insert into usr values (1), (2), (3);
insert into profile values (1, '1', 1), (2, '2', 2), (3, null, null);

--- pair a reference that need not hold takes any value
create table team (id int primary key);
create table member (id int primary key);
--- new
create table team (id int primary key);
create table member (id int primary key, team_id int not null);
alter table member add constraint f foreign key (team_id) references team (id) not valid;
--- rows
insert into member values (1), (2);

--- pair a default goes into its partition
create table event (id int, region text not null default 'us') partition by list (region);
create table event_eu partition of event for values in ('eu');
create table event_us partition of event for values in ('us');
--- new
create table event (id int);
--- rows
insert into event values (1, 'us'), (2, 'us');
--- keeps
select query_to_xml(case when to_regclass('event_us') is null then 'select 2 as n' else 'select count(*) as n from event_us' end, false, true, '')::text

--- pair numbers of rows that are made up count on
create table seat (id int primary key, tenant_id int not null, extra int);
--- new
create table tenant (id int generated by default as identity primary key);
create table seat (id int primary key, tenant_id int not null references tenant (id), extra int);
--- rows
insert into seat values (1, 1, 1), (2, 2, 2);
--- keeps
select query_to_xml(case when to_regclass('tenant') is null then 'select true as counted' else 'select last_value >= 2 as counted from tenant_id_seq' end, false, true, '')::text

--- pair keys lose their hyphens and find them again
create table flow (id uuid primary key, name text);
create table step (id int primary key, flow_id uuid references flow (id));
--- new
create table flow (id char(32) primary key, name text);
create table step (id int primary key, flow_id char(32) references flow (id));
--- rows
insert into flow values ('10000000-0000-4000-8000-000000000001', 'a'), ('10000000-0000-4000-8000-000000000002', 'b');
insert into step values (1, '10000000-0000-4000-8000-000000000002'), (2, null);
--- keeps
select f.name, s.id from flow f join step s on s.flow_id = f.id

--- pair rows of a table that is made anew take what goes
create table message (id bigserial primary key, topic text not null, at timestamp not null);
--- new
create table message (id uuid not null default gen_random_uuid(), topic text not null, at timestamp not null, primary key (id, at)) partition by range (at);
create table message_2024 partition of message for values from ('2024-01-01') to ('2025-01-01');
--- rows
insert into message (topic, at) values ('a', '2024-02-01'), ('b', '2024-03-01');

--- pair a check says that what was there has a value
create table action (id int primary key, thread text, kind text default 'x', room int);
--- new
create table action (id int primary key, thread text, kind text default 'x', room int, constraint a check (thread is not null), constraint b check (kind is not null and kind <> ''));
--- rows
insert into action values (1, null, null, 1), (2, 't', 'y', 2);
--- keeps
select thread, kind from action where id = 2

--- pair rows are made up with a key of two columns, and of an expression
create table usr (id int primary key, role_id int not null);
--- new
create table role (id int primary key, scope text not null, name text not null, code varchar(8) not null, unique (scope, name));
create unique index on role (lower(code));
create table usr (id int primary key, role_id int not null references role (id));
--- rows
insert into usr values (1, 1), (2, 2), (3, 1);

--- pair bytes of a length
create table device (id int primary key);
--- new
create table device (id int primary key, eui bytea not null, constraint c check (octet_length(eui) = 8));
--- rows
insert into device values (1), (2);

--- pair what a table beside says cannot be read by a key that has another type on the way back
create table actions (id uuid primary key, code text not null, verb text not null);
--- new
create table actions (id text primary key, code text not null, unique (code, id));
create table steps (id int primary key, action text not null, code text not null, verb text not null, foreign key (code, action) references actions (code, id));
--- rows
insert into actions values ('6d0d8a4e-3bb0-4a52-8a29-0d0a4f6f4b11', 'a', 'send');

--- pair values that may be null move to the table beside them
create table people (id int primary key, name text not null, phone text, likes text[]);
create table profiles (id int primary key, person int not null unique references people);
--- new
create table people (id int primary key, name text not null);
create table profiles (id int primary key, person int not null unique references people, phone text, likes text[]);
--- rows
insert into people values (1, 'Ada', '12', array['maths']), (2, 'Bob', null, null), (3, 'Cy', null, '{}');
insert into profiles values (10, 1), (20, 2), (30, 3);
--- keeps
select p.id, p.name, f.id as profile, (to_jsonb(p) || to_jsonb(f)) ->> 'phone', (to_jsonb(p) || to_jsonb(f)) ->> 'likes' from people p join profiles f on f.person = p.id

--- pair rows of new tables that refer to rows of other new tables
create table environments (id text primary key, name text not null);
--- new
create table organizations (id uuid primary key default gen_random_uuid(), name text not null check (name <> ''));
create table projects (id text primary key, organization uuid not null references organizations, label text not null);
create table environments (id text primary key, name text not null, project text not null references projects);
--- rows
insert into environments values ('e1', 'live'), ('e2', 'test');
--- keeps
select id, name from environments

--- pair values that a new check refuses
create table posts (id int primary key, state text not null default 'draft', kind text, size int not null, width int, height int);
--- new
create table posts (id int primary key, state text not null default 'draft' check (state in ('draft', 'live')), kind text check (kind in ('a', 'b')), size int not null check (size between 1 and 9), width int, height int, check (width < height));
--- rows
insert into posts values (1, 'live', 'a', 5, 1, 2), (2, 'gone', 'z', 0, 2, 1), (3, 'draft', null, 9, null, 7);
--- keeps
select id, state, kind, size, width, height from posts where id <> 2

--- pair domains that take no null come to rows
create domain code as text not null check (length(value) = 4);
create table facts (id int primary key, part text not null);
--- new
create domain code as text not null check (length(value) = 4);
create table facts (id int primary key, part text not null, code code not null, other code not null default 'abcd');
--- rows
insert into facts values (1, 'a'), (2, 'b');
--- keeps
select id, part from facts

--- pair what is no list becomes one of itself
create table results (id int primary key, variables jsonb, tags jsonb not null);
--- new
create table results (id int primary key, variables jsonb[], tags text[] not null);
--- rows
insert into results values (1, '{"a": 1}', '"x"'), (2, null, '["y", "z"]');

--- pair a default that looks something up says nothing of the rows
create schema auth;
create function auth.uid() returns uuid language sql stable as $$select nullif(current_setting('request.sub', true), '')::uuid$$;
create table accounts (id int primary key, name text not null);
--- new
create schema auth;
create function auth.uid() returns uuid language sql stable as $$select nullif(current_setting('request.sub', true), '')::uuid$$;
create table accounts (id int primary key, name text not null, owner uuid not null default auth.uid());
--- rows
insert into accounts values (1, 'a'), (2, 'b');
--- keeps
select id, name from accounts

--- pair bytes that tell rows apart come to rows
create table devices (name text primary key);
--- new
create table devices (eui bytea primary key check (octet_length(eui) = 16), key bytea not null unique, name text not null);
--- rows
insert into devices values ('a'), ('b'), ('c');
--- keeps
select name from devices

--- pair keys of new tables that refer to keys of other new tables
create table users (id int primary key, email text not null unique);
create table sessions (id int primary key, holder int not null references users);
--- new
create table apps (app text primary key, created bigint not null);
create table tenants (app text not null references apps on delete cascade, tenant text not null, note text, primary key (app, tenant));
create table users (app text not null default 'public', tenant text not null default 'public', id int not null, email text not null, primary key (app, tenant, id), unique (app, tenant, email), foreign key (app, tenant) references tenants);
create table sessions (id int primary key, app text not null default 'public', tenant text not null default 'public', holder int not null, foreign key (app, tenant, holder) references users);
--- rows
insert into users values (1, 'a@x'), (2, 'b@x');
insert into sessions values (7, 2);
--- keeps
select s.id, u.email from sessions s join users u on u.id = s.holder

--- pair what a foreign key refers to has another key
create table groups (id int primary key, label text not null);
create table members (id int primary key, name text not null, grouped int not null references groups);
--- new
create table groups (id int not null unique, label text not null, uuid uuid primary key default gen_random_uuid());
create table members (id int primary key, name text not null, grouped uuid not null references groups);
--- rows
insert into groups values (1, 'a'), (2, 'b');
insert into members values (1, 'x', 2), (2, 'y', 1), (3, 'z', 2);
--- keeps
select m.name, g.label from members m join groups g on m.grouped::text in (g.id::text, to_jsonb(g) ->> 'uuid') order by 1

--- pair a new column says what a check asks for
create table users (id int primary key, email text unique);
create table artists (id int primary key, ended_in int);
--- new
create table users (id int primary key, email text unique, anonymous boolean not null default false, check (email is not null or anonymous));
create table artists (id int primary key, ended_in int, ended boolean not null default false, check ((ended_in is not null and ended) or ended_in is null));
--- rows
insert into users values (1, 'a@x'), (2, null);
insert into artists values (1, null), (2, 1970);
--- keeps
select id, email from users

--- pair values come while constraints wait for the end of the transaction
create table units (id int primary key, parent int references units deferrable initially deferred, hash text not null);
create table checks (id int primary key, unit int not null references units deferrable initially deferred);
--- new
create table units (id int primary key, parent int references units deferrable initially deferred, hash text not null, number bigint not null unique, state int not null check (state in (10, 20)));
create table checks (id int primary key, unit int not null references units deferrable initially deferred);
--- rows
insert into units values (1, null, 'a'), (2, 1, 'b');
insert into checks values (1, 2);
--- keeps
select id, parent, hash from units

--- pair a json of several rows goes back to one
create table sources (id int primary key, kind text not null, options json);
--- new
create table sources (id int primary key, kind text not null);
create table source_options (id int primary key, source int not null references sources, options json);
--- rows
insert into sources values (1, 'pg', '{"a": 1}');

--- pair the row that was referred to says a whole key, whatever its defaults
create table runs (id uuid primary key, dag text not null, map int not null default -1, unique (dag, map));
create table again (id int primary key, run uuid not null references runs);
--- new
create table runs (id uuid primary key, dag text not null, map int not null default -1, unique (dag, map));
create table again (id int primary key, dag text not null, map int not null default -1, foreign key (dag, map) references runs (dag, map));
--- rows
insert into runs values ('6d0d8a4e-3bb0-4a52-8a29-0d0a4f6f4b11', 'a', 3), ('6d0d8a4e-3bb0-4a52-8a29-0d0a4f6f4b12', 'b', -1);
insert into again values (1, '6d0d8a4e-3bb0-4a52-8a29-0d0a4f6f4b11'), (2, '6d0d8a4e-3bb0-4a52-8a29-0d0a4f6f4b12');

--- pair rows that come back with lists
create table logs (id bigserial primary key, topics bytea[] not null, place int not null);
create table broadcasts (id int primary key, log bigint not null references logs);
--- new
create table broadcasts (id int primary key);
--- rows
insert into logs (topics, place) values ('{}', 1);
insert into broadcasts values (1, 1);

--- pair a table is kept under another name while a partitioned one takes its own
create table audit (id int not null, at int not null, what text, primary key (id));
create index audit_at on audit (at);
--- new
create table old_audit (id int not null, at int not null, what text, constraint audit_pkey primary key (id));
create index audit_at on old_audit (at);
create table audit (id int not null, at int not null, what text) partition by range (at);
create index audit_at_new on audit (at);
--- rows
insert into audit values (1, 100, 'a'), (2, 200, null);

--- pair texts that are no path become one
create table filters (id int primary key, path text not null, other text);
--- new
create table filters (id int primary key, path jsonpath not null, other jsonpath);
--- rows one way
insert into filters values (1, '$', '$'), (2, 'no path (', '!'), (3, '', null);
--- keeps
select id, path::text from filters where id = 1

--- pair only the way back asks for values
create table parents (k int primary key, label text not null);
create table parts (id int primary key, k int not null references parents, n int);
--- new
create table parts (id int primary key, k int not null, n int, check (n > 0));
--- rows
insert into parents values (7, 'seven');
insert into parts values (1, 7, 5);
--- keeps
select id, k, n from parts

--- pair a default that comes late says more than nothing
create table t (id int primary key, y int);
--- new
create table t (id int primary key, y int not null, code int not null);
create function lookup() returns int stable language sql begin atomic select coalesce(max(code), 42) from t; end;
alter table t alter code set default lookup();
--- rows
insert into t values (1, null), (2, 5);

--- pair a key whose default looks something up
create function lookup() returns text stable language sql as $$select 'x'$$;
create table t (id int primary key);
--- new
create function lookup() returns text stable language sql as $$select 'x'$$;
create table t (id int primary key, code text not null default lookup() unique);
--- rows
insert into t values (1), (2);

--- pair of several rows one has a value
create table b (id int primary key, y int);
create table e (id int primary key, b int not null references b, tag text);
--- new
create table b (id int primary key, y int not null, tag text not null);
create table e (id int primary key, b int not null references b);
--- rows
insert into b values (1, null);
insert into e values (1, 1, null), (2, 1, 'gold');
--- keeps
select coalesce(to_jsonb(one) ->> 'tag', to_jsonb(e) ->> 'tag') from b one join e on e.b = one.id where e.id = 2

--- pair rows of children are not asked what does not go on to them
create table par (id int, n int);
create table chi () inherits (par);
--- new
create table par (id int, n int not null);
create table chi () inherits (par);
alter table par add constraint positive check (n > 0) no inherit;
--- rows
insert into par values (1, 5);
insert into chi values (2, -7);
--- keeps
select id, n from only chi

--- pair rows of several new tables with triggers and numbers of their own
create table c (id int primary key, k int not null);
--- new
create function refuse() returns trigger language plpgsql as $$begin raise exception 'nobody inserts'; end$$;
create table zz (k int primary key generated by default as identity, note text);
create trigger refuse before insert on zz for each row execute function refuse();
create table kinds (id int primary key generated always as identity);
create table reg (a int, b int, primary key (a, b));
create table aa (k int primary key references zz, kind int not null references kinds, a int not null, b int not null, foreign key (a, b) references reg);
create table c (id int primary key, k int not null references aa);
--- rows
insert into c values (1, 7), (2, 8), (3, 7);
--- keeps
select id, k from c

--- pair what is referred to has a column of any name
create table p (id int primary key, given text not null unique);
create table c (id int primary key, p int references p);
--- new
create table p (id int primary key, given text not null unique);
create table c (id int primary key, p text references p (given), n int not null);
--- rows
insert into p values (1, 'a');
insert into c values (5, 1), (6, null);

--- pair a domain with a collation of the column comes to rows
create domain d as text not null check (value <> '');
create table t (id int primary key);
--- new
create domain d as text not null check (value <> '');
create table t (id int primary key, v d collate "C" not null);
--- rows
insert into t values (1);

--- pair a default that says nothing under a check
create function lookup() returns int stable language sql as $$select null::int$$;
create table t (id int primary key);
--- new
create function lookup() returns int stable language sql as $$select null::int$$;
create table t (id int primary key, p int not null default lookup() check (p > 0));
--- rows
insert into t values (1);

--- pair a check over what nobody can say another value of
create table t (id int generated always as identity, n int, addr inet);
--- new
create table t (id int generated always as identity, n int, addr inet, check (n >= id), check (n > 0 and host(addr) <> '9.9.9.9'));
--- rows
insert into t (n, addr) values (-1, '10.1.2.3'), (5, '10.1.2.4');
--- keeps
select id, addr from t

--- pair values of a child whose own keys wait for the end of the transaction
create table r (id int primary key);
create table par (id int, r int);
create table chi (foreign key (r) references r deferrable initially deferred) inherits (par);
--- new
create table r (id int primary key);
create table par (id int, r int, n int not null check (n > 0));
create table chi (foreign key (r) references r deferrable initially deferred) inherits (par);
--- rows
insert into r values (1);
insert into chi values (1, 1), (2, 1);

--- pair what is JSON and no list is kept or null
create table t (id int primary key, v jsonb, y int);
--- new
create table t (id int primary key, v text[], y int not null);
--- rows one way
insert into t values (1, 'null', 1), (2, '["a"]', null), (3, '"b"', 3);

--- pair addresses and the like tell rows apart, and patterns say how long a name is
create table networks (id int primary key, spec jsonb not null);
--- new
create table networks (id int primary key, spec jsonb not null, range cidr not null unique, host inet not null unique, took interval not null unique, tags jsonb not null unique, username text not null unique check (username ~ '^[a-z0-9_]{3,25}$'), alias text not null check (alias ~ '^[a-z]{4,}$'));
--- rows
insert into networks values (1, '{}'), (2, '{"a": 1}');

--- pair a new row stands between two
create table users (id int primary key, name text not null);
create table tickets (id int primary key, submitter int not null references users);
--- new
create table users (id int primary key, name text not null);
create type sort as enum ('user', 'email');
create table participants (id int primary key, kind sort not null, account int unique references users, email text, check ((kind = 'user' and account is not null and email is null) or (kind = 'email' and account is null and email is not null)));
create table tickets (id int primary key, submitter int not null references participants);
--- rows
insert into users values (5, 'a'), (6, 'b');
insert into tickets values (1, 6), (2, 6), (3, 5);
--- keeps
select t.id, u.name from tickets t join users u on u.id = t.submitter

--- pair a key that is built beside writers is filled for
create table products (id int primary key, name text not null, slug text);
--- new
create table products (id int primary key, name text not null, slug text not null);
create unique index products_slug on products (slug);
--- rows
insert into products values (1, 'a', null), (2, 'b', null), (3, 'c', 'c');
--- keeps
select id, name from products

--- pair what a check asks for becomes a hash, not null
create table tuples (id int primary key, subject varchar(64), subset varchar(64), check ((subject is null) <> (subset is null)));
--- new
create table tuples (id int primary key, subject uuid, subset uuid, check ((subject is null) <> (subset is null)));
--- rows one way
insert into tuples values (1, 'videos/cat', null), (2, null, 'videos/dog'), (3, '6d0d8a4e-3bb0-4a52-8a29-0d0a4f6f4b11', null);
--- keeps
select id, subject is null, subset is null, count(*) over (partition by subject) from tuples

--- pair of two that could say it none does
create table users (id int primary key, name text);
create table transfers (id int primary key, sender int not null references users, receiver int not null references users);
--- new
create table users (id int primary key);
create table transfers (id int primary key, sender int not null references users, receiver int not null references users, name text);
--- rows one way
insert into users values (1, 'a'), (2, 'b');
insert into transfers values (1, 1, 2);
--- keeps
select 1 from transfers t where to_jsonb(t) ->> 'name' is null

--- pair a trigger that changes sees nothing of what moves
create table users (id int primary key, seen int not null default 0);
create table profiles (id int primary key references users, bio text);
create function touch() returns trigger language plpgsql as $$begin new.seen := 9; return new; end$$;
create trigger touch before update on users for each row execute function touch();
--- new
create table users (id int primary key, seen int not null default 0, bio text);
create table profiles (id int primary key references users);
create function touch() returns trigger language plpgsql as $$begin new.seen := 9; return new; end$$;
create trigger touch before insert or update on users for each row execute function touch();
--- rows
insert into users values (1, 3), (2, 4);
insert into profiles values (1, 'x');
--- keeps
select u.id, u.seen, coalesce(to_jsonb(u) ->> 'bio', to_jsonb(p) ->> 'bio') from users u left join profiles p on p.id = u.id

--- pair a column that may be null of a domain that may not
create domain pos as int not null check (value > 0);
create table t (id int primary key);
--- new
create domain pos as int not null check (value > 0);
create table t (id int primary key, q pos);
--- rows
insert into t values (1), (2);

--- pair numbers for a check are others than those there are
create table t (id int primary key, code int unique, kind text);
--- new
create table t (id int primary key, code int unique, kind text, check (code is not null or kind is not null));
--- rows
insert into t values (1, 1, null), (2, 2, null), (3, null, null), (4, null, 'k');
--- keeps
select id, code, kind from t where id <> 3

--- pair a key goes by another column than a check asks
create table t (id int primary key, nm text, s int, f int, low text generated always as (lower(nm)) stored unique);
--- new
create table t (id int primary key, nm text, s int, f int, low text generated always as (lower(nm)) stored unique, check (s <= f));
--- rows
insert into t (id, nm, s, f) values (1, 'A', 5, 2), (2, 'B', 1, 2);
--- keeps
select id, nm, low from t

--- pair a reference by another key is kept where it may be null
create table a (id int primary key, code text not null unique);
create table b (id int primary key, code text references a (code));
--- new
create table a (id int primary key, code text not null unique);
create table b (id int primary key, a int references a);
--- rows
insert into a values (1, 'x'), (2, 'y');
insert into b values (1, 'y'), (2, null), (3, 'x');
--- keeps
select b.id, a.code from b left join a on a.code = to_jsonb(b) ->> 'code' or a.id = (to_jsonb(b) ->> 'a')::int
--- pair a row with a field that is null becomes a list of it
create type pair as (a integer, b text);
create table users (id integer primary key, attrs pair);
--- new
create type pair as (a integer, b text);
create table users (id integer primary key, attrs pair[]);
--- rows
insert into users values (1, row(1, null)), (2, row(null, null)), (3, null);
--- pair rows of a table made anew get what they lack
create table tenants (id integer primary key, name text);
create table foobar (
    id integer,
    foo varchar(255),
    bar text,
    fizz bytea
) partition by list (foo);
create table foobar_1 partition of foobar for values in ('foo_1');
create table foobar_3 partition of foobar for values in ('foo_3');
--- new
create table tenants (id integer primary key, name text);
create table foobar (
    id integer primary key,
    foobar varchar(255) not null,
    kind text not null check (kind in ('a', 'b')),
    bar text not null default 'none',
    tenant_id integer not null references tenants,
    constraint foobar check (foobar is not null)
);
--- rows one way
insert into tenants values (7, 'seven');
insert into foobar values (1, 'foo_1', null, null), (2, 'foo_1', 'b', '\x01'), (null, 'foo_3', null, '\x02'), (null, 'foo_3', null, '\x02');
--- pair a foreign key refers to another column of the same type
create table users (id integer primary key, number integer not null unique);
create table posts (id integer primary key, author integer not null references users (id), editor integer references users (id));
--- new
create table users (id integer primary key, number integer not null unique);
create table posts (id integer primary key, author integer not null references users (number), editor integer references users (number));
--- rows
insert into users values (1, 100), (2, 200);
insert into posts values (1, 1, null), (2, 2, 1);
--- keeps
select p.id, a.number, e.number from posts p join users a on p.author in (a.id, a.number) left join users e on p.editor in (e.id, e.number)
--- pair a foreign key refers to another column and the old one goes
create table users (id integer primary key, number integer not null unique);
create table posts (id integer primary key, author integer not null references users (id), editor integer references users (id));
--- new
create table users (number integer primary key);
create table posts (id integer primary key, author integer not null references users (number), editor integer references users (number));
--- rows
insert into users values (1, 100), (2, 200);
insert into posts values (1, 1, null), (2, 2, 1);
--- pair the default of what comes back would make rows alike in a key
create table users (id integer not null, a bigint default 10, b bigint default 10, c bigint default 10);
create unique index a_b_c on users (a, b, c);
create table seats (id integer primary key, hall integer not null, place integer not null default 7, unique (hall, place));
create table names (id integer primary key, name text not null, kind text not null default 'none', unique (name, kind));
create table codes (id integer primary key, code text default 'x' unique);
--- new
create table users (id integer not null, a bigint default 10, b bigint default 10);
create table seats (id integer primary key, hall integer not null);
create table names (id integer primary key, name text not null);
create table codes (id integer primary key);
--- rows
insert into users values (1, 1, 1, 1), (2, 1, 1, 2), (3, 1, 2, 1);
insert into seats values (1, 1, 1), (2, 1, 2), (3, 2, 1);
insert into names values (1, 'a', 'x'), (2, 'a', 'y'), (3, 'b', 'x');
insert into codes values (1, 'a'), (2, 'b');
--- pair two keys to one table widened by the tenant
create table users (user_id int primary key, username varchar(50));
create table posts (
    post_id int primary key,
    author_id int,
    reviewer_id int,
    constraint posts_author_fk foreign key (author_id) references users (user_id),
    constraint posts_reviewer_fk foreign key (reviewer_id) references users (user_id)
);
--- new
create table users (user_id int not null, username varchar(50), tenant_id int not null, primary key (tenant_id, user_id));
create table posts (
    post_id int primary key,
    author_id int,
    author_tenant_id int,
    reviewer_id int,
    reviewer_tenant_id int,
    constraint posts_author_fk foreign key (author_tenant_id, author_id) references users (tenant_id, user_id),
    constraint posts_reviewer_fk foreign key (reviewer_tenant_id, reviewer_id) references users (tenant_id, user_id)
);
--- pair two keys to one table widened by the tenant, with rows
create table users (user_id int primary key, username varchar(50), tenant_id int not null unique);
create table posts (
    post_id int primary key,
    author_id int,
    reviewer_id int,
    constraint posts_author_fk foreign key (author_id) references users (user_id),
    constraint posts_reviewer_fk foreign key (reviewer_id) references users (user_id)
);
--- new
create table users (user_id int not null, username varchar(50), tenant_id int not null unique, primary key (tenant_id, user_id));
create table posts (
    post_id int primary key,
    author_id int,
    author_tenant_id int not null,
    reviewer_id int,
    reviewer_tenant_id int not null,
    constraint posts_author_fk foreign key (author_tenant_id, author_id) references users (tenant_id, user_id),
    constraint posts_reviewer_fk foreign key (reviewer_tenant_id, reviewer_id) references users (tenant_id, user_id)
);
--- rows
insert into users values (1, 'a', 10), (2, 'b', 20);
insert into posts values (1, 1, 2), (2, 2, 1);
--- pair new ranges that may not overlap
create extension btree_gist;
create table journals (id bigint primary key, journable_id integer, created_at timestamp not null);
create table rooms (id bigint primary key, hall integer not null);
create table plans (id bigint primary key);
--- new
create extension btree_gist;
create table journals (
    id bigint primary key,
    journable_id bigint,
    created_at timestamptz not null,
    validity_period tstzrange,
    constraint non_overlapping exclude using gist (journable_id with =, validity_period with &&) deferrable,
    constraint not_empty check (not isempty(validity_period) and validity_period is not null)
);
create table rooms (
    id bigint primary key,
    hall integer not null,
    seats int4range not null,
    days daterange not null,
    exclude using gist (hall with =, seats with &&),
    exclude using gist (days with &&)
);
create table plans (id bigint primary key, valid tsrange not null check (not isempty(valid)));
--- rows
insert into journals values (1, 1, '2022-01-01'), (2, 1, '2022-01-02'), (3, 2, '2022-01-01');
insert into rooms values (1, 1), (2, 1), (3, 2);
insert into plans values (1), (2);
--- pair keys that are filled go into the shorter type again
create table updates (id serial primary key, alias varchar(32) unique, code varchar(16) unique);
--- new
create table updates (id serial primary key, alias varchar(64) unique not null, code text unique not null);
--- rows
insert into updates (alias, code) values ('FEDORA-2019-abc', null), (null, null), (null, 'c');
--- pair a default that is null says nothing
create table ranges (id integer not null, kind text not null, primary key (id, kind));
create table plain (id integer primary key);
--- new
create table ranges (id integer not null, kind text not null, range_key varchar(255) default null, range_value varchar(255) not null default null, primary key (id, range_key));
create table plain (id integer primary key, name text not null default null);
--- rows
insert into ranges values (1, 'a'), (1, 'b'), (2, 'a');
insert into plain values (1), (2);
--- pair rows that are made up need rows of another new table that are known
create table devices (id uuid primary key, application uuid not null, tenant_id uuid, name text);
--- new
create table tenants (id uuid primary key, name text not null);
create table applications (id uuid primary key, tenant_id uuid not null references tenants, name text not null);
create table devices (id uuid primary key, application uuid not null references applications, name text);
--- rows one way
insert into devices values
    ('00000000-0000-0000-0000-000000000001', '10000000-0000-0000-0000-000000000000', '20000000-0000-0000-0000-000000000000', 'a'),
    ('00000000-0000-0000-0000-000000000002', '10000000-0000-0000-0000-000000000001', null, 'b');
--- pair two foreign keys of one column that refer to another one now
create table users (id integer primary key, number integer not null unique);
create table posts (
    id integer primary key,
    author integer not null,
    constraint a_author foreign key (author) references users (id),
    constraint b_author foreign key (author) references users (id)
);
--- new
create table users (id integer primary key, number integer not null unique);
create table posts (
    id integer primary key,
    author integer not null,
    constraint a_author foreign key (author) references users (number),
    constraint b_author foreign key (author) references users (number)
);
--- rows
insert into users values (1, 100), (2, 200);
insert into posts values (1, 1), (2, 2);
--- pair text becomes a number in a table made anew, and fills what it lacks
create table foobar (code varchar(255), foo text) partition by list (foo);
create table foobar_1 partition of foobar for values in ('foo_1');
--- new
create table foobar (code integer primary key, foo text);
--- rows one way
insert into foobar values ('7', 'foo_1'), (null, 'foo_1'), (null, 'foo_1');

--- pair rows that have nothing stay where nothing is asked of them
create table asked (id int, n int);
create table answers ();
--- new
create table asked (id int, n int);
create table answers () inherits (asked);
--- rows
insert into asked values (1, 5);
insert into answers select from generate_series(1, 2);

--- pair rows without a number get one in a column that comes to number them
create table posts (id integer primary key, editor integer);
--- new
create table posts (id integer primary key, editor integer generated always as identity unique);
--- rows
insert into posts values (1, null), (2, 7), (3, null);

--- pair what is published is told apart while rows get values
create table visits (at timestamptz);
create table logs (id integer, line text);
alter table logs replica identity nothing;
create publication everything for all tables;
--- new
create table visits (id integer primary key, at timestamptz);
create table logs (id integer, line text not null);
alter table logs replica identity nothing;
create publication everything for all tables;
--- rows
insert into visits values ('2024-01-01'), ('2024-01-02');
insert into logs values (1, null), (2, 'b');

--- pair what refers to nothing, since another part of the key is null, may be anything
create table message (id int, at date, primary key (id, at));
create table pin (id int, at date, foreign key (id, at) references message (id, at));
--- new
create table message (id int, at date, primary key (id, at));
create table pin (id int, at date not null, foreign key (id, at) references message (id, at));
--- rows
insert into message values (1, '2024-02-01'), (2, '2023-02-01');
insert into pin values (1, '2024-02-01'), (2, null), (null, null);

--- pair a column that counts comes while a child goes
create table p (a text);
create table c (b text) inherits (p);
--- new
create table p (a text, id bigint generated always as identity (increment by -1));
--- rows
insert into p values ('x'), ('y'), ('z');

--- pair words that ignore case are tried as others are
create extension citext;
create table report (id int primary key, email citext not null);
--- new
create extension citext;
create table report (id int primary key, email citext not null check (length(email::text) < 5));
--- rows
insert into report values (1, 'A@x.org'), (2, 'b@x.org');

--- pair what a publication filters is told apart while rows get values
create table sessions (id integer primary key, state text not null, at date);
create table parts (id integer primary key, state text, at date);
create publication chosen for table sessions where (state = 'open'), table parts (id, at);
--- new
create table sessions (id integer primary key, state text not null, at date not null, unique (at));
create table parts (id integer primary key, state text, at date not null);
create publication chosen for table sessions where (state = 'open'), table parts (id, at);
--- rows
insert into sessions values (1, 'open', null), (2, 'done', '2024-01-01'), (3, 'open', null);
insert into parts values (1, 'open', null);

--- pair texts get the spelling that a domain asks for
create table prices (id int primary key, currency text, sku varchar(20) not null unique, barcode bigint);
--- new
create domain currency_code as char(3) check (value = upper(value));
create domain sku as varchar(20) check (value ~ '^[A-Z0-9-]+$');
create domain gtin as char(13) check (value ~ '^\d{13}$');
create table prices (id int primary key, currency currency_code not null, sku sku not null unique, barcode gtin);
--- rows
insert into prices values (1, 'usd', 'mug 1', 4006381333931), (2, 'EUR', 'TS-RED', 12345), (3, null, 'x', null);
--- keeps
select id, upper(currency) as currency from prices where currency is not null and currency <> ''

--- pair texts get the spelling that a check asks for, also those that tell rows apart
create table coupons (id int primary key, code text, slug text unique, mail text);
--- new
create table coupons (id int primary key, code text not null unique check (code = upper(code)), slug text not null unique check (slug ~ '^[a-z0-9-]+$'), mail text not null check (mail ~ '^[^@]+@[^@]+$'));
--- rows
insert into coupons values (1, 'SPRING', 'a-b', 'a@x.org'), (2, 'vip', 'Big Sale', null), (3, null, null, null);
--- keeps
select upper(code) from coupons where id < 3

--- pair a label that comes is not used before it is there
create type kind as enum ('one_time', 'recurring');
create table prices (id int primary key, kind kind, every text);
--- new
create type kind as enum ('metered', 'one_time', 'recurring');
create table prices (id int primary key, kind kind not null, every text, check (kind <> 'recurring' or every is not null));
--- rows
insert into prices values (1, 'recurring', 'month'), (2, 'one_time', null), (3, 'recurring', null);

--- pair numbers go into a domain that takes no null
create table rates (country char(2) primary key, rate numeric not null);
--- new
create domain share as numeric(6, 4) not null check (value >= 0 and value < 1);
create table rates (country char(2) primary key, rate share);
--- rows
insert into rates values ('DE', 0.19), ('XX', 19);
--- keeps
select country, rate::numeric(6, 4) from rates where country = 'DE'

--- pair a range of the schema's own says as little as it can, and times tell rows apart again
create extension btree_gist;
create table visits (id serial primary key, who int, at time not null, unique (who, at));
--- new
create extension btree_gist;
create type hours as range (subtype = time);
create table visits (id serial primary key, who int not null, slot hours not null, exclude using gist (who with =, slot with &&));
--- rows
insert into visits (who, at) values (1, '08:00'), (1, '08:30'), (null, '09:00');

--- pair what is no path of labels gets underscores, and stays another for each
create extension ltree;
create table threads (id serial primary key, path text not null unique);
--- new
create extension ltree;
create table threads (id serial primary key, path ltree not null unique);
--- rows
insert into threads (path) values ('1'), ('1/2'), ('1/2/3');

--- pair pairs go into JSON and back
create extension hstore;
create table products (id int primary key, attributes hstore default '', more jsonb);
--- new
create extension hstore;
create table products (id int primary key, attributes jsonb not null default '{}', more hstore);
--- rows
insert into products values (1, 'brand=>ACME, "fit"=>slim', '{"a": 1}'), (2, null, '{}'), (3, 'pair=>NULL', '[1]');
--- keeps
select id, attributes -> 'brand' is null as without from products

--- pair what a domain has as its default is what rows get
create table accounts (id int primary key, locale text);
--- new
create domain locale_code as varchar(10) default 'en-US' check (value ~ '^[a-z]{2}(-[A-Z]{2})?$');
create table accounts (id int primary key, locale locale_code not null);
--- rows
insert into accounts values (1, 'de-DE'), (2, null);
--- keeps
select locale::text from accounts where id = 1

--- pair a row that is made up belongs to whom its row belonged
create schema auth;
create table auth.users (id uuid primary key);
create function auth.uid() returns uuid language sql stable as $$ select nullif(current_setting('request.jwt.claim.sub', true), '')::uuid $$;
create table todos (id bigint generated by default as identity primary key, user_id uuid references auth.users not null, task text);
create table chats (id int primary key, user_id uuid, owner uuid);
--- new
create schema auth;
create table auth.users (id uuid primary key);
create function auth.uid() returns uuid language sql stable as $$ select nullif(current_setting('request.jwt.claim.sub', true), '')::uuid $$;
create table lists (id bigint generated by default as identity primary key, created_by uuid not null default auth.uid() references auth.users);
create table todos (id bigint generated by default as identity primary key, list_id bigint not null references lists, task text);
create table chats (id int primary key, user_id uuid not null default auth.uid(), owner uuid not null default auth.uid() references auth.users);
--- rows
insert into auth.users values ('11111111-1111-1111-1111-111111111111'), ('22222222-2222-2222-2222-222222222222');
insert into todos (user_id, task) values ('11111111-1111-1111-1111-111111111111', 'Buy milk'), ('22222222-2222-2222-2222-222222222222', null);
insert into chats values (1, null);

--- pair what rows that are made up have to refer to is asked of the table behind them
create table products (id serial primary key, name text not null);
create table items (id serial primary key, product_id integer references products(id), qty integer not null, every text not null default 'day');
--- new
create table products (id serial primary key, name text not null);
create table cadences (code text primary key, every interval not null check (every > interval '0'));
create table stock (product_id integer not null references products(id), warehouse text not null default 'MAIN', primary key (product_id, warehouse));
create table items (id serial primary key, product_id integer not null, warehouse text not null default 'MAIN', qty integer not null, every text not null default 'day' references cadences, foreign key (product_id, warehouse) references stock);
--- rows
insert into products (name) values ('a'), ('b');
insert into items (product_id, qty) values (2, 2), (null, 1);

--- pair rows are told apart where nothing is a value too
create table users (id int primary key, c int unique nulls not distinct, d text);
create unique index users_d on users (d) nulls not distinct;
--- new
create table users (id int primary key, name text);
--- rows
insert into users values (1, 1, 'a'), (2, null, null), (3, 2, 'b');

--- pair what referred to a key of another type says still which row it meant
create table website (id serial primary key, name text);
create table session (id serial primary key, website_id integer not null references website);
--- new
create table website (id uuid primary key, name text);
create table session (id uuid primary key, website_id uuid not null);
--- rows
insert into website (name) values ('Blog'), ('Shop');
insert into session (website_id) values (1), (2), (2);
--- keeps
select w.name, count(*) from website w join session s on s.website_id = w.id group by 1

--- pair who has made a thing has not done another with it
create table users (id int primary key);
create table tasks (id int primary key, title text, created_by int not null references users (id));
--- new
create table users (id int primary key);
create table tasks (id int primary key, title text, deleted_by int references users (id));
--- rows
insert into users values (1);
insert into tasks values (1, 'x', 1);
--- keeps
select count(*) as without from tasks t where to_jsonb(t) ->> 'deleted_by' is null

--- pair triggers of partitions and children see no row get its value
create function touch() returns trigger language plpgsql as $$ begin new.at := 'touched'; return new; end $$;
create table p (id int, email text, at text) partition by range (id);
create table p1 partition of p for values from (0) to (10);
create trigger t before update on p1 for each row execute function touch();
create table q (id int, email text, at text);
create table q1 () inherits (q);
create trigger t before update on q1 for each row execute function touch();
--- new
create function touch() returns trigger language plpgsql as $$ begin new.at := 'touched'; return new; end $$;
create table p (id int, email text not null, at text) partition by range (id);
create table p1 partition of p for values from (0) to (10);
create trigger t before update on p1 for each row execute function touch();
create table q (id int, email text not null, at text);
create table q1 () inherits (q);
create trigger t before update on q1 for each row execute function touch();
--- rows
insert into p values (1, null, 'old');
insert into q1 values (1, null, 'old');
--- keeps
select at from p union all select at from q
