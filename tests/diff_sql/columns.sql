--- pair column_added
create table books (id bigint primary key, title text not null);
--- new
create table books (id bigint primary key, title text not null, pages integer, added_at timestamptz not null default now(), isbn text unique);
--- rows
insert into books values (1, 'Emma'), (2, 'Dune');

--- pair column_added_in_the_middle
create table books (id bigint primary key, title text not null);
--- new
create table books (id bigint primary key, subtitle text, title text not null);
comment on column books.subtitle is 'What stands below the title.';
--- rows
insert into books values (1, 'Emma');

--- pair column_array_and_back
create table books (id integer primary key, tags text[] not null default '{}', codes integer[]);
--- new
create table books (id integer primary key, tags varchar(40)[] not null default array[]::varchar[], codes bigint[]);
--- rows
insert into books values (1, '{a,b}', '{1,2}');

--- pair column_collation_storage
create table books (id integer primary key, title text, body text);
create index on books (title);
--- new
create table books (id integer primary key, title text collate "C", body text);
alter table books alter column body set storage external;
create index on books (title);
--- rows
insert into books values (1, 'Emma', 'x');

--- pair column_default_function_changes
create function next_code() returns text language sql as $$select 'a'$$;
create table books (id integer primary key, code text default next_code());
--- new
create function next_code(prefix text default 'b') returns text language sql as $$select prefix || '1'$$;
create table books (id integer primary key, code text default next_code('c'));
--- rows
insert into books (id) values (1);

--- pair column_dropped_with_dependents
create table books (id bigint primary key, title text not null, pages integer check (pages > 0), shelf text);
create index books_shelf on books (shelf, title);
create view long_books as select id, title from books where pages > 500;
--- new
create table books (id bigint primary key, title text not null);
create view long_books as select id, title from books;
--- rows
insert into books values (1, 'Emma', 474, 'A');

--- pair column_generated
create table books (id integer primary key, first text, last text);
--- new
create table books (id integer primary key, first text, last text, full_name text generated always as (coalesce(first, '') || ' ' || coalesce(last, '')) stored);
create index on books (full_name);
--- rows
insert into books values (1, 'Jane', 'Austen');

--- pair column_generated_expression_changes
create table books (id integer primary key, price numeric, gross numeric generated always as (price * 1.19) stored);
create view prices as select id, gross from books;
--- new
create table books (id integer primary key, price numeric, gross numeric generated always as (price * 1.2) stored);
create view prices as select id, gross from books;
--- rows
insert into books values (1, 10);

--- pair column_generated_on_retyped_column
create table books (id integer primary key, price integer, doubled integer generated always as (price * 2) stored);
--- new
create table books (id integer primary key, price bigint, doubled bigint generated always as (price * 2) stored);
--- rows
insert into books (id, price) values (1, 10);

--- pair column_generated_with_function_signature
create function net(p numeric) returns numeric immutable language sql as $$select p / 2$$;
create table books (id integer primary key, price numeric, net numeric generated always as (net(price)) stored);
--- new
create function net(p numeric) returns double precision immutable language sql as $$select (p / 2)::double precision$$;
create table books (id integer primary key, price numeric, net double precision generated always as (net(price)) stored);
--- rows
insert into books (id, price) values (1, 10);

--- pair column_nullability
create table books (id integer primary key, a text, b text not null);
--- new
create table books (id integer primary key, a text not null, b text);
--- rows
insert into books values (1, 'a', 'b');

--- pair column_type_text_to_integer
create table books (id integer primary key, pages text default '0');
--- new
create table books (id integer primary key, pages integer default 0);
--- rows
insert into books values (1, '474');

--- pair column_type_widened_under_view
create table books (id integer primary key, pages smallint not null default 1, price numeric(6,2));
create view prices as select id, pages, price from books;
create view dear as select id, price from prices where price > 10;
create index books_pages on books (pages) where pages > 100;
--- new
create table books (id bigint primary key, pages integer not null default 1, price numeric(12,4));
create view prices as select id, pages, price from books;
create view dear as select id, price from prices where price > 10;
create index books_pages on books (pages) where pages > 100;
--- rows
insert into books values (1, 474, 9.99), (2, 12, 100.01);

--- pair column_type_with_check_and_default
create table books (id integer primary key, state text not null default 'new' check (state in ('new', 'lent')));
create index books_state on books (state);
--- new
create table books (id integer primary key, state varchar(20) not null default 'new' check (state in ('new', 'lent', 'lost')));
create index books_state on books (state);
--- rows
insert into books values (1, 'lent');

--- pair column_dropped_from_the_middle
create table books (id integer primary key, title text, isbn text unique, shelf integer not null default 3);
create index on books (shelf, isbn);
--- new
create table books (id integer primary key, title text, shelf integer not null default 3);
--- rows
insert into books values (1, 'Emma', 'x', 4), (2, 'Dune', 'y', 5);

--- pair column_renamed_in_appearance
create table books (id integer primary key, titel text not null);
--- new
create table books (id integer primary key, title text);

--- pair column_moved_and_retyped
create table books (id integer primary key, pages integer, title text);
create view v as select * from books;
--- new
create table books (id integer primary key, title text, pages bigint);
create view v as select * from books;
--- rows
insert into books values (1, 5, 'Emma');

--- pair columns_all_replaced
create table books (a integer, b text);
--- new
create table books (c integer, d text);

--- pair column_varchar_shortened
create table books (id integer primary key, title varchar(200));
--- new
create table books (id integer primary key, title varchar(20));
--- rows
insert into books values (1, 'Emma');

--- pair column_char_and_bit
create table books (id integer primary key, a char(3), b bit(4), c varbit(8), d char);
--- new
create table books (id integer primary key, a char(5), b bit(4) default b'0101', c varbit(4), d char(2));
--- rows
insert into books values (1, 'abc', b'1010', b'1', 'x');

--- pair column_numeric_precision
create table books (id integer primary key, a numeric, b numeric(10), c numeric(10,2), d numeric(4,-2));
--- new
create table books (id integer primary key, a numeric(12,3), b numeric(12), c numeric, d numeric(6,-2));
--- rows
insert into books values (1, 1.5, 7, 8.25, 1200);

--- pair column_timestamp_precision
create table books (id integer primary key, a timestamp, b timestamptz, c time, d interval, e timestamp(3));
--- new
create table books (id integer primary key, a timestamptz, b timestamp, c time(0), d interval day to second, e timestamp);
--- rows
insert into books values (1, '2024-01-01 10:00', '2024-01-01 10:00+00', '10:00', '1 day', '2024-01-01');

--- pair column_text_to_date
create table books (id integer primary key, at text default '2024-01-01', u text);
--- new
create table books (id integer primary key, at date default '2024-01-01', u uuid default '00000000-0000-0000-0000-000000000000');
--- rows
insert into books values (1, '2024-05-01', '6f9619ff-8b86-4011-b42d-00c04fc964ff');

--- pair column_integer_to_boolean
create table books (id integer primary key, lent integer not null default 0, n boolean);
--- new
create table books (id integer primary key, lent boolean not null default false, n integer);
--- rows
insert into books values (1, 1, true), (2, 0, null);

--- pair column_smallint_to_boolean
create table books (id integer primary key, lent smallint not null default 0, b bigint);
--- new
create table books (id integer primary key, lent boolean not null default false, b boolean);
--- rows
insert into books values (1, 1, 0), (2, 0, 1);

--- pair column_integer_to_uuid
create table books (id integer primary key, title text);
--- new
create table books (id uuid primary key default gen_random_uuid(), title text);

--- pair column_key_to_uuid_with_reference
create table authors (id integer primary key);
create table books (id integer primary key, author integer references authors);
--- new
create table authors (id uuid primary key default gen_random_uuid());
create table books (id integer primary key, author uuid references authors);

--- pair column_json_to_jsonb
create table books (id integer primary key, data json default '{}');
create index on books ((data ->> 'a'));
--- new
create table books (id integer primary key, data jsonb not null default '{}');
create index on books using gin (data);
--- rows
insert into books values (1, '{"a": 1}');

--- pair column_text_to_jsonb
create table books (id integer primary key, data text, tags text[]);
--- new
create table books (id integer primary key, data jsonb, tags jsonb);
--- rows
insert into books values (1, '{"a": 1}', null);

--- pair column_text_to_list
create table books (id integer primary key, tag text not null default 'x', n integer);
--- new
create table books (id integer primary key, tag text[] not null default '{x}', n bigint[]);
--- rows
insert into books values (1, 'a', 3);

--- pair column_type_under_policy
create table books (id integer primary key, owner integer);
alter table books enable row level security;
create policy own on books using (owner = 5);
--- new
create table books (id integer primary key, owner bigint);
alter table books enable row level security;
create policy own on books using (owner = 5);
--- rows
insert into books values (1, 5);

--- pair column_type_under_generated_column
create table books (id integer primary key, price numeric(8,2), gross numeric generated always as (price * 1.2) stored);
create index on books (gross);
--- new
create table books (id integer primary key, price numeric(12,4), gross numeric generated always as (price * 1.2) stored);
create index on books (gross);
--- rows
insert into books (id, price) values (1, 10);

--- pair column_type_under_expression_index_and_statistics
create table books (id integer primary key, title varchar(10), code text);
create index books_lower on books (lower(title)) where title <> '';
create statistics books_stats on lower(title), code from books;
--- new
create table books (id integer primary key, title text, code text);
create index books_lower on books (lower(title)) where title <> '';
create statistics books_stats on lower(title), code from books;
--- rows
insert into books values (1, 'Emma', 'x');

--- pair column_type_under_foreign_key
create table authors (id integer primary key, code varchar(5) unique);
create table books (id integer primary key, author integer references authors on delete cascade, code varchar(5) references authors (code));
--- new
create table authors (id bigint primary key, code text unique);
create table books (id bigint primary key, author bigint references authors on delete cascade, code text references authors (code));
--- rows
insert into authors values (1, 'a');
insert into books values (1, 1, 'a');

--- pair column_type_under_trigger_when
create table books (id integer primary key, pages integer);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger touch before update on books for each row when (old.pages is distinct from new.pages) execute function touch();
--- new
create table books (id integer primary key, pages text);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger touch before update on books for each row when (old.pages is distinct from new.pages) execute function touch();
--- rows
insert into books values (1, 5);

--- pair column_type_under_rule
create table books (id integer primary key, pages integer);
create table log (pages integer);
create rule logged as on update to books do also insert into log values (new.pages);
--- new
create table books (id integer primary key, pages bigint);
create table log (pages bigint);
create rule logged as on update to books do also insert into log values (new.pages);
--- rows
insert into books values (1, 5);

--- pair column_collation_only
create table books (id integer primary key, title text unique, author text collate "C");
create index on books (author);
--- new
create table books (id integer primary key, title text collate "C" unique, author text);
create index on books (author);
--- rows
insert into books values (1, 'Emma', 'Austen');

--- pair column_storage_and_compression
create table books (id integer primary key, a text, b bytea, c jsonb);
--- new
create table books (id integer primary key, a text, b bytea, c jsonb);
alter table books alter a set storage external, alter b set storage main, alter c set compression pglz;
alter table books alter a set statistics 500, alter b set (n_distinct = 5);
--- rows
insert into books values (1, 'a', 'b', '{}');

--- pair column_generated_to_plain
create table books (id integer primary key, price numeric, gross numeric generated always as (price * 2) stored);
--- new
create table books (id integer primary key, price numeric, gross numeric not null default 0);
--- rows
insert into books (id, price) values (1, 10);

--- pair column_generated_in_turn
create table books (id integer primary key, a integer, b integer generated always as (a + 1) stored);
--- new
create table books (id integer primary key, a integer generated always as (b - 1) stored, b integer);
--- rows
insert into books (id, a) values (1, 10);

--- pair column_generated_retyped
create table books (id integer primary key, a integer, b integer generated always as (a + 1) stored);
create index on books (b);
create view v as select b from books;
--- new
create table books (id integer primary key, a integer, b bigint generated always as (a + 1) stored);
create index on books (b);
create view v as select b from books;
--- rows
insert into books (id, a) values (1, 10);

--- pair column_default_uses_new_function
create table books (id integer primary key, code text);
--- new
create table books (id integer primary key, code text);
create function make_code() returns text language sql as $$select 'x'$$;
alter table books alter code set default make_code();
--- rows
insert into books values (1, 'a');

--- pair column_default_forms
create table books (id integer primary key, a text default 'x', b integer default 1 + 1, c timestamptz default now(), d text[] default '{}', e numeric default 0.5, f boolean default true, g jsonb default '{}', h text default null, i text);
--- new
create table books (id integer primary key, a text default 'it''s', b integer default (random() * 10)::integer, c timestamptz default now() + interval '1 day', d text[] default array['a', 'b'], e numeric default -1, f boolean, g jsonb default '{"a": []}', h text, i text default current_user);
--- rows
insert into books (id) values (1);

--- pair column_not_null_with_default_added
create table books (id integer primary key, title text);
--- new
create table books (id integer primary key, title text not null default 'untitled', state text not null default 'new', at timestamptz not null default now());
--- rows
insert into books values (1, 'Emma');

--- pair column_list_of_list
create table books (id integer primary key, a integer[][], b integer[3]);
--- new
create table books (id integer primary key, a bigint[], b integer[]);
--- rows
insert into books values (1, '{{1}}', '{1}');

--- pair columns_of_many_types
create table books (id integer primary key);
--- new
create table books (id integer primary key, a inet, b cidr, c macaddr, d macaddr8, e point, f line, g box, h path, i polygon, j circle, k money, l xml, m tsvector, n tsquery, o int4range, p tstzmultirange, q pg_lsn, r oid, s regclass, t name, u "char", v bytea, w interval year to month, x time with time zone, y bit varying, z txid_snapshot);
--- rows
insert into books values (1);

--- pair column_not_null_of_every_type_dropped
create type color as enum ('red', 'green');
create type place as (room text, shelf integer);
create domain code as text check (char_length(value) < 10);
create domain mark as text default 'none' not null;
create table things (
  id integer primary key,
  c_bool boolean not null, c_int2 smallint not null, c_int4 integer not null, c_int8 bigint not null, c_float4 real not null,
  c_float8 double precision not null, c_numeric numeric(8, 2) not null, c_money money not null, c_text text not null,
  c_varchar varchar(10) not null, c_char char(3) not null, c_name name not null, c_bytea bytea not null, c_uuid uuid not null,
  c_date date not null, c_time time not null, c_timetz timetz(2) not null, c_timestamp timestamp not null,
  c_timestamptz timestamptz not null, c_interval interval not null, c_json json not null, c_jsonb jsonb not null,
  c_jsonpath jsonpath not null, c_xml xml not null, c_inet inet not null, c_cidr cidr not null, c_macaddr macaddr not null,
  c_macaddr8 macaddr8 not null, c_bit bit(5) not null, c_varbit varbit(5) not null, c_tsvector tsvector not null,
  c_tsquery tsquery not null, c_point point not null, c_line line not null, c_lseg lseg not null, c_box box not null,
  c_path path not null, c_polygon polygon not null, c_circle circle not null, c_int4range int4range not null,
  c_numrange numrange not null, c_tstzrange tstzrange not null, c_datemultirange datemultirange not null, c_oid oid not null,
  c_regclass regclass not null, c_lsn pg_lsn not null, c_enum color not null, c_enums color[] not null, c_place place not null,
  c_places place[] not null, c_code code not null, c_mark mark, c_texts text[] not null
);
--- new
create type color as enum ('red', 'green');
create type place as (room text, shelf integer);
create domain code as text check (char_length(value) < 10);
create domain mark as text default 'none' not null;
create table things (id integer primary key);
--- rows one way
insert into things values (1,
  true, 1, 1, 1, 1, 1, 1, 1, 'a', 'a', 'a', 'a', 'a', gen_random_uuid(), now(), now(), now(), now(), now(), '1 day', '1', '1',
  '$.a', '<a/>', '192.0.2.1', '192.0.2.0/24', '08:00:2b:01:02:03', '08:00:2b:01:02:03:04:05', '10101', '1', 'a', 'a', '(1,1)',
  '{1,1,1}', '[(0,0),(1,1)]', '(0,0),(1,1)', '[(0,0),(1,1)]', '((0,0),(1,1))', '<(0,0),1>', '[1,2)', '[1,2)',
  '[2026-01-01,2026-01-02)', '{[2026-01-01,2026-01-02)}', 1, 'pg_class', '0/1', 'green', '{red}', '(a,1)', '{"(a,1)"}', 'abc', 'x',
  '{a,b}');

--- pair column_of_composite_whose_field_is_retyped
create type place as (room varchar(10), shelf integer, since timestamp);
create type stand as (place place, side text);
create table books (id integer primary key, stands place not null, stood place[]);
create table old_books () inherits (books);
create view where_they_are as select id, (stands).room as room from books;
--- new
create type place as (room varchar(20), shelf bigint, since timestamp);
create type stand as (place place, side text);
create table books (id integer primary key, stands place not null, stood place[]);
create table old_books () inherits (books);
create view where_they_are as select id, (stands).room as room from books;
--- rows
insert into books values (1, ('a, ("b")', 1, '2026-01-01'), array[('red', 2, null)::place, null]), (2, (null, null, null), null);
insert into old_books values (3, ('', 7, 'infinity'), '{}');

--- pair column_of_composite_whose_fields_move
create type place as (room varchar(10), shelf integer);
create table books (id integer primary key, stands place);
--- new
create type place as (shelf bigint, side text, room varchar(10));
create table books (id integer primary key, stands place);
--- rows
insert into books values (1, ('a "b"', 1)), (2, null), (3, (null, null));

--- pair column_of_composite_in_others_whose_field_is_retyped
create type place as (room varchar(10), shelf integer);
create type stand as (place place, side text);
create domain known as place check ((value).shelf > 0);
create table books (id integer primary key, stands stand, known known);
--- new
create type place as (room varchar(20), shelf bigint);
create type stand as (place place, side text);
create domain known as place check ((value).shelf > 0);
create table books (id integer primary key, stands stand, known known);
--- rows
insert into books values (1, row(row('a', 1)::place, 'left')::stand, row('b', 2)::place), (2, null, null);

--- pair cluster_and_storage_of_retyped
create table t (a integer, b text);
create index t_a on t (a);
alter table t cluster on t_a;
alter table t alter b set storage external;
alter table t alter a set statistics 300;
--- new
create table t (a bigint, b varchar(50));
create index t_a on t (a);
alter table t cluster on t_a;
alter table t alter b set storage external;
alter table t alter a set statistics 300;
--- rows
insert into t values (1, 'x');

--- pair storage_and_compression_of_retyped
create table t (a text compression pglz, b text, c text);
alter table t alter b set storage external;
alter table t alter c set storage main;
--- new
create table t (a varchar(50) compression pglz, b varchar(50), c text collate "C");
alter table t alter b set storage external;
alter table t alter c set storage external;
--- rows
insert into t values ('a', 'b', 'c');

--- pair not_null_unique_column_goes
create table t (id integer primary key, code text not null unique, token uuid not null, born date not null);
create unique index t_token on t (token);
create unique index t_born on t (born, code);
--- new
create table t (id integer primary key);
--- rows one way
insert into t values (1, 'a', gen_random_uuid(), now()), (2, 'b', gen_random_uuid(), now());

--- pair referring_column_goes
create table people (id integer generated always as identity primary key, name text);
create table posts (id integer primary key, author integer not null references people, editor integer not null unique references people);
--- new
create table people (id integer generated always as identity primary key, name text);
create table posts (id integer primary key);
--- rows one way
insert into people (name) values ('a'), ('b'), ('c');
insert into posts values (1, 2, 1), (2, 3, 2);

--- pair referring_with_others_goes
create table people (tenant integer not null, id integer not null, primary key (tenant, id));
create table posts (id integer primary key, tenant integer not null, author integer not null, foreign key (tenant, author) references people);
--- new
create table people (tenant integer not null, id integer not null, primary key (tenant, id));
create table posts (id integer primary key, tenant integer not null);
--- rows one way
insert into people values (1, 10), (2, 20);
insert into posts values (1, 2, 20), (2, 1, 10);

--- pair checked_columns_go
create domain even as integer check (value % 2 = 0) check (value > 9);
create table t (id integer primary key, price numeric(4, 2) not null check (price > 0), name text not null check (length(name) >= 3),
    state varchar(10) not null check (state in ('open', 'closed')), low integer not null, high integer not null check (high > low),
    ends timestamptz not null check (ends > '2020-01-01'), e even not null, rank smallint not null unique check (rank between 5 and 10));
--- new
create domain even as integer check (value % 2 = 0) check (value > 9);
create table t (id integer primary key, low integer not null);
--- rows one way
insert into t values (1, 1, 'abc', 'open', 1, 2, now(), 12, 5), (2, 2, 'abcd', 'closed', 3, 4, now(), 14, 6);

--- pair constant_default_of_a_key_goes
create table t (id integer primary key, code text not null default '' unique);
--- new
create table t (id integer primary key);
--- rows one way
insert into t values (1, 'a'), (2, 'b');

--- pair json_becomes_a_list
create table t (id integer primary key, people jsonb, words json);
--- new
create table t (id integer primary key, people uuid[], words text[]);
--- rows
insert into t values (1, '["5e6a1f4e-0000-4000-8000-000000000001"]', '["a", "b c", null]'), (2, '[]', null), (3, null, '[]');

--- pair referring_columns_of_a_key_go
create table people (id integer primary key, email text not null);
create unique index people_email on people (lower(email));
create table groups (id integer primary key);
create table members (id integer, group_id integer not null references groups, person_id integer not null references people, primary key (group_id, person_id));
--- new
create table people (id integer primary key);
create table groups (id integer primary key);
create table members (id integer, group_id integer not null references groups);
--- rows one way
insert into people values (1, 'a'), (2, 'b');
insert into groups values (1), (2);
insert into members values (1, 1, 1), (2, 1, 2), (3, 2, 1);

--- pair columns_that_checks_and_keys_look_at_go
create type mood as enum ('new', 'old');
create domain word as text not null check (value <> '');
create domain tags as text[] check (cardinality(value) < 10);
create table people (tenant integer, id integer, primary key (tenant, id));
create table t (id integer, state mood not null default 'new', data jsonb not null check (jsonb_typeof(data) = 'object'), kind text,
    owner uuid not null, starts timestamptz not null, ends timestamptz not null, near integer not null check (near < 2147483647 and near > -5),
    version integer not null default 1, tags tags not null default '{}', tenant integer, person integer not null,
    check (kind = 'a' or owner is not null), check (ends > starts + '1 day'::interval), primary key (id, state), unique (id, version),
    unique (tenant, person), foreign key (tenant, person) references people);
--- new
create type mood as enum ('new', 'old');
create domain word as text not null check (value <> '');
create domain tags as text[] check (cardinality(value) < 10);
create table people (tenant integer, id integer, primary key (tenant, id));
create table t (id integer not null, kind text, starts timestamptz not null, tenant integer);
--- rows one way
insert into people values (1, 1), (1, 2), (2, 3), (2, 4);
insert into t values (1, 'new', '{"a": 1}', 'a', gen_random_uuid(), '2020-01-01', '2021-01-01', 3, 4, '{}', 1, 1), (2, 'old', '{}', 'a', gen_random_uuid(), '2020-01-01', '2021-01-01', 3, 4, '{}', 1, 2),
    (3, 'new', '{"a": 1}', 'a', gen_random_uuid(), '2020-01-01', '2021-01-01', 3, 4, '{}', 2, 3), (4, 'old', '{}', 'a', gen_random_uuid(), '2020-01-01', '2021-01-01', 3, 4, '{}', 2, 4);

--- pair lists and values of types without a cast
create type mood as enum ('1', '2');
create table t (a integer[], b integer, c integer[], d mood, e text, f integer);
--- new
create type mood as enum ('1', '2');
create table t (a timestamp, b mood[], c mood, d integer[], e timestamp[], f numeric(10,2)[]);
--- rows one way
insert into t values (null, 1, '{2}', '1', '2024-01-01', 3);

--- pair an identity takes the place of another type
create table t (id text not null, a numeric, b integer generated always as identity);
--- new
create table t (id bigint generated always as identity, a integer generated by default as identity (start with 5), b text);
--- rows
insert into t (id, a) values ('4', 7);

--- pair a column of rows takes no null, and their fields do
create type pair as (a integer, b integer);
create domain pairs as pair;
create table t (id integer, p pair, q pairs);
--- new
create type pair as (a integer, b integer);
create domain pairs as pair;
create table t (id integer, p pair not null, q pairs not null);
--- rows
insert into t values (1, row(1, null), row(null, null));
--- keeps
select id, (p).a, (p).b, q is distinct from null from t

--- pair hardware addresses
create table t (id integer primary key, a macaddr default '08:00:2b:01:02:03', b macaddr8[]);
--- new
create table t (id integer primary key, a macaddr8 default '08:00:2b:01:02:03', b macaddr[]);
--- rows
insert into t values (1, '08:00:2b:01:02:03', '{08:00:2b:ff:fe:01:02:03}');

--- pair an identity column above children
create table p (a text);
create table c (b text) inherits (p);
--- new
create table p (a text, id bigint generated always as identity);
create table c (b text) inherits (p);
--- rows one way
insert into p values ('x'), ('y');

--- pair an identity column is the key above children
create table p (a text);
create table c (b text) inherits (p);
--- new
create table p (a text, id bigint generated by default as identity (start with 10) primary key);
create table c (b text) inherits (p);

--- pair an expression goes before what it reads
create table t (id integer primary key, w integer, h integer, area integer generated always as (w * h) stored);
create view v as select area from t;
--- new
create table t (id integer primary key, w integer, area bigint, h bigint generated always as (area / 1) stored);
create view v as select area from t;
--- keeps
select id from t where area is not null or exists (
    select from pg_attribute where attrelid = 't'::regclass and attname = 'area' and attgenerated <> '')
--- rows one way
insert into t values (1, 2, 3), (2, 3, 4);

--- pair children have what their parents have generated
create table o (a integer);
--- new
create table o (a integer);
create table p (a integer not null, b integer generated always as (a * 2) stored, primary key (a));
create table c1 () inherits (p);
create table c2 (a integer not null, b integer) inherits (p);

--- pair casts whose texts differ
create table t (id int primary key, m money, n numeric, s timestamptz, v interval, d time, r int4range, x box, p polygon);
--- new
create table t (id int primary key, m numeric(12,2), n money, s time, v time, d interval, r int4multirange, x point, p box);
--- rows one way
insert into t values (1, '12.24', 3.5, null, '02:00', '03:00', null, null, null);
