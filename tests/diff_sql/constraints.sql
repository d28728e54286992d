--- pair check_changes
create table books (id integer primary key, pages integer, price numeric, constraint sane check (pages > 0), check (price >= 0));
--- new
create table books (id integer primary key, pages integer, price numeric, constraint sane check (pages > 0 and pages < 10000), constraint not_both check (pages is null or price is null or price < pages) not valid);
--- rows
insert into books values (1, 10, 5);

--- pair check_with_function
create function is_isbn(code text) returns boolean language sql immutable as $$select length(code) = 10$$;
create table books (id integer primary key, code text check (is_isbn(code)));
--- new
create function is_isbn(code text, strict boolean default false) returns boolean language sql immutable as $$select length(code) in (10, 13) or not strict$$;
create table books (id integer primary key, code text check (is_isbn(code)));
--- rows
insert into books values (1, '0123456789');

--- pair exclusion_constraint
create table loans (id integer primary key, during tsrange);
--- new
create table loans (id integer primary key, during tsrange, exclude using gist (during with &&) where (id > 0));
--- rows
insert into loans values (1, '[2020-01-01,2020-02-01)');

--- pair foreign_key_actions
create table books (id integer primary key);
create table loans (id integer primary key, book integer references books on delete cascade, other integer references books);
--- new
create table books (id integer primary key);
create table loans (id integer primary key, book integer references books on delete set null on update cascade, other integer references books deferrable initially deferred);
--- rows
insert into books values (1); insert into loans values (1, 1, 1);

--- pair foreign_key_retyped_both_sides
create table books (id integer primary key);
create table loans (id integer primary key, book integer references books);
create view lent as select b.id, l.id as loan from books b join loans l on l.book = b.id;
--- new
create table books (id uuid primary key);
create table loans (id integer primary key, book uuid references books);
create view lent as select b.id, l.id as loan from books b join loans l on l.book = b.id;

--- pair foreign_keys_in_a_circle
create table books (id integer primary key);
--- new
create table books (id integer primary key, current_loan integer);
create table loans (id integer primary key, book integer not null references books);
alter table books add foreign key (current_loan) references loans;
--- rows
insert into books values (1);

--- pair primary_key_changes
create table books (library integer not null, id integer not null, constraint books_pkey primary key (id));
create table loans (book integer references books (id));
--- new
create table books (library integer not null, id integer not null, constraint books_pkey primary key (library, id), unique (id));
create table loans (book integer references books (id));
--- rows
insert into books values (1, 1), (1, 2);
insert into loans values (1);

--- pair primary_key_renamed
create table books (id integer constraint pk primary key, code text constraint u unique);
create table loans (book integer constraint fk references books);
--- new
create table books (id integer constraint books_pkey primary key, code text constraint books_code_key unique);
create table loans (book integer constraint loans_book_fkey references books);
--- rows
insert into books values (1, 'a'); insert into loans values (1);

--- pair unique_details
create table books (id integer primary key, a text, b text, c text, unique (a, b));
--- new
create table books (id integer primary key, a text, b text, c text, unique nulls not distinct (a, b), unique (c) include (a) deferrable initially deferred);
--- rows
insert into books values (1, 'a', null, 'c');

--- pair unique_index_to_constraint
create table books (id integer primary key, code text);
create unique index books_code_key on books (code);
--- new
create table books (id integer primary key, code text, constraint books_code_key unique (code));
--- rows
insert into books values (1, 'a');

--- pair constraint_replaced_by_index_of_the_name
create table books (id integer primary key, code text, constraint books_code unique (code));
--- new
create table books (id integer primary key, code text);
create unique index books_code on books (code);
--- rows
insert into books values (1, 'a');

--- pair constraint_replaced_by_other_kind_of_the_name
create table books (id integer primary key, code text, constraint odd unique (code));
--- new
create table books (id integer primary key, code text, constraint odd check (code <> ''));
--- rows
insert into books values (1, 'a');

--- pair constraint_moves_to_other_table
create table books (id integer primary key, code text, constraint odd check (code <> ''));
create table authors (id integer primary key, code text);
--- new
create table books (id integer primary key, code text);
create table authors (id integer primary key, code text, constraint odd check (code <> ''));
--- rows
insert into books values (1, 'a');

--- pair unique_constraint_name_moves_to_other_table
create table books (id integer primary key, code text, constraint odd unique (code));
create table authors (id integer primary key, code text);
--- new
create table books (id integer primary key, code text);
create table authors (id integer primary key, code text, constraint odd unique (code));
--- rows
insert into books values (1, 'a');

--- pair constraint_from_index
create table books (id integer, code text);
--- new
create table books (id integer not null, code text);
create unique index books_id on books (id);
alter table books add constraint books_id primary key using index books_id;
create unique index books_code_idx on books (code);
alter table books add constraint books_code unique using index books_code_idx deferrable;
--- rows
insert into books values (1, 'a');

--- pair constraint_deferrable_changes
create table authors (id integer primary key, code text, constraint c unique (code));
create table books (author integer constraint fk references authors, code text constraint fk2 references authors (code) deferrable);
--- new
create table authors (id integer primary key, code text, constraint c unique (code));
create table books (author integer constraint fk references authors deferrable initially deferred, code text constraint fk2 references authors (code));
--- rows
insert into authors values (1, 'a');
insert into books values (1, 'a');

--- pair constraint_key_deferrable
create table authors (id integer constraint pk primary key, code text constraint c unique deferrable initially deferred);
--- new
create table authors (id integer constraint pk primary key deferrable, code text constraint c unique);
--- rows
insert into authors values (1, 'a');

--- pair check_not_valid_and_validated
create table books (id integer primary key, a integer, b integer);
alter table books add constraint a check (a > 0) not valid, add constraint b check (b > 0);
--- new
create table books (id integer primary key, a integer, b integer);
alter table books add constraint a check (a > 0), add constraint b check (b > 0) not valid;
--- rows
insert into books values (1, 2, 3);

--- pair foreign_key_not_valid_and_validated
create table authors (id integer primary key);
create table books (a integer, b integer);
alter table books add constraint a foreign key (a) references authors not valid, add constraint b foreign key (b) references authors;
--- new
create table authors (id integer primary key);
create table books (a integer, b integer);
alter table books add constraint a foreign key (a) references authors, add constraint b foreign key (b) references authors not valid;
--- rows
insert into authors values (1);
insert into books values (1, 1);

--- pair check_not_valid_that_rows_break
create table books (id integer primary key, a integer);
--- new
create table books (id integer primary key, a integer);
alter table books add constraint a check (a > 0) not valid;
--- rows
insert into books values (1, -2);

--- pair check_no_inherit
create table books (id integer primary key, a integer, constraint a check (a > 0));
--- new
create table books (id integer primary key, a integer, constraint a check (a > 0) no inherit);
--- rows
insert into books values (1, 2);

--- pair foreign_key_to_itself
create table parts (id integer primary key, code text);
--- new
create table parts (id integer primary key, code text unique, parent integer references parts on delete set null, parent_code text references parts (code) on update cascade);
--- rows
insert into parts values (1, 'a');

--- pair foreign_key_of_two_columns
create table authors (library integer, id integer, primary key (library, id));
create table books (library integer, author integer, foreign key (library, author) references authors);
--- new
create table authors (library integer, id integer, extra integer, primary key (id, library));
create table books (library integer, author integer, foreign key (author, library) references authors (id, library) match full on delete set null on update cascade);
--- rows
insert into authors values (1, 2);
insert into books values (1, 2);

--- pair foreign_key_sets_some_columns_null
create table authors (library integer, id integer, primary key (library, id));
create table books (library integer not null, author integer, constraint fk foreign key (library, author) references authors);
--- new
create table authors (library integer, id integer, primary key (library, id));
create table books (library integer not null, author integer default 0, constraint fk foreign key (library, author) references authors on delete set null (author) on update restrict);
--- rows
insert into authors values (1, 2);
insert into books values (1, 2);

--- pair foreign_keys_in_a_circle_dropped
create table a (id integer primary key, b integer);
create table b (id integer primary key, a integer references a);
alter table a add foreign key (b) references b;
--- new
create table c (id integer primary key);

--- pair foreign_keys_in_a_longer_circle_made
create table z (id integer);
--- new
create table a (id integer primary key, b integer);
create table b (id integer primary key, c integer);
create table c (id integer primary key, a integer references a, b integer not null references b deferrable initially deferred);
alter table a add foreign key (b) references b;
alter table b add foreign key (c) references c on delete cascade;

--- pair foreign_key_target_table_replaced
create table authors (id integer primary key);
create table books (author integer constraint fk references authors);
--- new
create table writers (id integer primary key);
create table books (author integer constraint fk references writers);

--- pair foreign_key_to_unique_index
create table authors (id integer, code text);
create unique index authors_code on authors (code);
create table books (code text references authors (code));
--- new
create table authors (id integer, code text constraint authors_code_key unique);
create table books (code text references authors (code));
--- rows
insert into authors values (1, 'a');
insert into books values ('a');

--- pair primary_key_moves_to_other_column
create table authors (id integer primary key, code text not null unique);
create table books (id integer, author integer references authors, code text references authors (code));
--- new
create table authors (id integer not null unique, code text primary key);
create table books (id integer, author integer references authors (id), code text references authors);
--- rows
insert into authors values (1, 'a');
insert into books values (1, 1, 'a');

--- pair primary_key_dropped_and_added
create table a (id integer primary key);
create table b (id integer);
--- new
create table a (id integer);
create table b (id integer primary key);
--- rows
insert into a values (1);
insert into b values (1);

--- pair primary_key_includes
create table a (id integer, x text, primary key (id));
--- new
create table a (id integer, x text, primary key (id) include (x));
--- rows
insert into a values (1, 'a');

--- pair unique_nulls_not_distinct_changes
create table a (id integer, x text, constraint u unique (x));
--- new
create table a (id integer, x text, constraint u unique nulls not distinct (x));
--- rows
insert into a values (1, null);

--- pair exclusion_changes
create extension btree_gist;
create table rooms (id integer, during tsrange, constraint free exclude using gist (id with =, during with &&));
--- new
create extension btree_gist;
create table rooms (id integer, during tsrange, kind text, constraint free exclude using gist (id with =, during with &&) where (kind <> 'x') deferrable initially deferred, constraint other exclude (id with =), constraint lower exclude using btree (lower(kind) with =) where (kind is not null));
--- rows
insert into rooms values (1, '[2024-01-01, 2024-01-02)');

--- pair check_of_several_columns_and_casts
create table a (x integer, y text, z timestamptz, constraint c check (x > 1 and y is not null));
--- new
create table a (x integer, y text, z timestamptz, constraint c check (x between 1 and 5 or y ~ '^[a-z]+$' and z > '2020-01-01 00:00:00+00'), constraint d check (y in ('a', 'b')), constraint e check (((x))::text <> y), check (case when x = 1 then y is null else true end));
--- rows
insert into a values (2, 'a', '2024-01-01');

--- pair constraint_comments
create table a (id integer constraint pk primary key, x integer constraint c check (x > 0));
comment on constraint c on a is 'old';
--- new
create table a (id integer constraint pk primary key, x integer constraint c check (x > 0));
comment on constraint c on a is 'new';
comment on constraint pk on a is 'key';
--- rows
insert into a values (1, 1);

--- pair check_with_the_whole_row
create table a (x integer, y integer);
--- new
create table a (x integer, y integer, constraint c check (a is not null), constraint d check (a.x < a.y));
--- rows
insert into a values (1, 2);

--- pair checks_exchange_names
create table a (x integer, y integer, constraint one check (x > 0), constraint two check (y > 0));
--- new
create table a (x integer, y integer, constraint two check (x > 0), constraint one check (y > 0));
--- rows
insert into a values (1, 2);

--- pair foreign_key_and_its_index_dropped
create table a (id integer primary key);
create table b (id integer primary key, a_id integer references a);
create index b_a on b (a_id);
--- new
create table b (id integer primary key);
--- rows
insert into a values (1);
insert into b values (1, 1);

--- pair column_with_its_foreign_key_replaced
create table a (id integer primary key);
create table c (id integer primary key);
create table b (id integer primary key, ref integer references a);
--- new
create table a (id integer primary key);
create table c (id integer primary key);
create table b (id integer primary key, ref integer references c);

--- pair a range before another condition
create table t (a integer, b integer);
create view v as select a from t;
--- new
create table t (
    a integer,
    b integer,
    constraint one check (a between 1 and 5 and b > 0),
    constraint two check (a not between 10 and 50 or b > 0),
    constraint three check ((a between 1 and 5 and a between 2 and b) or not (a + b between 0 and 10 and b = 1)),
    constraint four check (b > 0 and a between 1 and 5 and a <> 3)
);
create view v as select a from t where a between 1 and 4 and b between 2 and 3 and a <> b;
create index on t (a) where a between 1 and 4 and b = 1;
create policy p on t using (a between 1 and 4 and b = 1 and a <> b);
--- rows
insert into t values (2, 2);

--- pair a partitioned table that refers to itself is made anew
create table t (a integer primary key, b integer references t) partition by range (a);
create table t_1 partition of t for values from (0) to (10) partition by range (a);
create table t_1_1 partition of t_1 for values from (0) to (5);
create table t_1_2 partition of t_1 default;
create table u (id integer references t);
--- new
create table t (a integer, b integer, primary key (a), foreign key (b) references t) partition by hash (a);
create table t_3 partition of t for values with (modulus 2, remainder 0);
create table t_2 partition of t for values with (modulus 2, remainder 1);
create table u (id integer references t);
--- rows
insert into t values (1, null), (2, 1), (7, 2);
insert into u values (7);

--- pair two keys over the same
create table o (id integer);
--- new
create table o (id integer);
create table t (id integer primary key, r int4range, b integer, constraint one unique (id), constraint e1 exclude using gist (r with &&));
alter table t add constraint two unique (id);
alter table t add constraint three unique (b), add constraint four unique (b);
alter table t add constraint e2 exclude using gist (r with &&);

--- pair lists of conditions that begin with another
create table t (a integer, b integer, x boolean, y boolean, z boolean,
    constraint one check ((a >= 1) = x and (a <= 5) = y and z),
    constraint two check (a = 1 and b = 2 and z),
    constraint three check (a <> 1 or b <> 2 or z),
    constraint four check (((a >= 1 and a <= 5) or (a >= 5 and a <= 1)) or z),
    constraint five check (a >= 1 and a <= 2.5 and z),
    constraint six check (((a >= 1) = x) between false and true and z or 'a >= (1' between ' AND ' and ') AND (' and y)
);
--- same
create table t (a integer, b integer, x boolean, y boolean, z boolean,
    constraint one check ((a >= 1, a <= 5) = (x, y) and z),
    constraint two check ((a, b) = (1, 2) and z),
    constraint three check ((a, b) <> (1, 2) or z),
    constraint four check (a between symmetric 1 and 5 or z),
    constraint five check (a between 1 and 2.5 and z),
    constraint six check (((a >= 1) = x) between false and true and z or 'a >= (1' between ' AND ' and ') AND (' and y)
);

--- pair keys and references over periods
--- since 18
create extension btree_gist;
create table rooms (id integer, during daterange, primary key (id, during without overlaps));
create table stays (room integer, during daterange, guest text, unique (room, during));
create table later (id integer, during tstzrange);
create table visits (room integer, during daterange);
--- new
create extension btree_gist;
create table rooms (id integer, during daterange, primary key (id, during without overlaps),
    constraint apart unique (during, id) deferrable);
create table stays (room integer, during daterange, guest text, unique (room, during without overlaps),
    foreign key (room, period during) references rooms (id, period during));
create table later (id integer, during tstzrange, primary key (id, during without overlaps));
create table visits (room integer, during daterange, constraint of_room unique (room, during without overlaps));
comment on constraint of_room on visits is 'x';
--- rows
insert into rooms values (1, '[2026-01-01, 2027-01-01)');
insert into stays values (1, '[2026-01-01, 2026-02-01)', 'a');
insert into later values (1, '[2026-01-01, 2026-02-01)');

--- pair constraints that are not held to
--- since 18
create table a (id integer primary key, n integer, constraint lapses check (n > 0), constraint holds check (n > 1) not enforced);
create table b (a integer constraint lapses references a not enforced, c integer constraint holds references a,
    d integer constraint stays references a not enforced);
create table e (a integer);
--- new
create table a (id integer primary key, n integer, constraint lapses check (n > 0) not enforced, constraint holds check (n > 1));
create table b (a integer constraint lapses references a, c integer constraint holds references a not enforced,
    d integer constraint stays references a not enforced);
create table e (a integer constraint new references a not enforced, constraint said check (a > 0) not enforced);
create table f (a integer references a not enforced, check (a > 0) not enforced);
--- rows
insert into a values (1, 2), (2, 3);
insert into b values (1, 2, 7);
insert into e values (9);

--- pair columns that an exclusion constraint includes
create table t (id integer, during tstzrange, note text, constraint apart exclude using gist (during with &&));
create table u (id integer, during tstzrange, constraint u_apart exclude using gist (during with &&) include (id) where (id > 0));
--- new
create table t (id integer, during tstzrange, note text, constraint apart exclude using gist (during with &&) include (id));
create table u (id integer, during tstzrange, constraint u_apart exclude using gist (during with &&) where (id > 0));
--- rows
insert into t values (1, '[2024-01-01, 2024-01-02)', 'a');
insert into u values (1, '[2024-01-01, 2024-01-02)');
--- pair a check of one parent that goes while another parent comes
create table p1 (a integer);
create table p2 (b text);
create table c1 (c integer) inherits (p1);
alter table c1 add column b text;
create table c2 (d integer) inherits (c1);
alter table p1 add constraint positive check (a > 0);
--- new
create table p1 (a integer);
create table p2 (b text);
create table c1 (c integer, b text) inherits (p1, p2);
create table c2 (d integer) inherits (c1);
--- rows
insert into c2 (a, c, d) values (1, 2, 3);

--- pair a check that was the child's and becomes the parent's too
create table a (x text);
create table b (y text, constraint filled check (x <> '')) inherits (a);
create table c (z text) inherits (a);
alter table a add constraint short check (length(x) < 10);
--- new
create table a (x text, constraint filled check (x <> ''));
create table b (y text) inherits (a);
create table c (z text) inherits (a);
alter table c add constraint short check (length(x) < 10);
--- rows
insert into b values ('x', 'y');
insert into c values ('x', 'y');

--- pair a check that becomes the parent's, and has a comment
create table p (a int);
create table c (constraint k check (a > 0)) inherits (p);
comment on constraint k on c is 'mine';
--- new
create table p (a int, constraint k check (a > 0));
create table c () inherits (p);
comment on constraint k on c is 'mine';
--- rows
insert into c values (1);
--- pair a column that is demanded beside a check of a child by a name for a while
create table p (id int);
create table c (constraint p_id_is_not_null check (id > 0)) inherits (p);
--- new
create table p (id int not null);
create table c (constraint p_id_is_not_null check (id > 0)) inherits (p);
--- rows
insert into c values (1);

--- pair conditions over rows
create table p (a integer, b integer, c integer, d integer);
create function tf() returns trigger language plpgsql as $$ begin return new; end $$;
--- new
create table p (a integer, b integer, c integer, d integer,
    constraint nested check (((a, b), (c, d), a) is distinct from ((1, 2), (3, 4), 5)),
    constraint more check ((a, b) is distinct from (1, 2) or c > 3));
create function tf() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger t after update on p for each row
    when ((old.a, old.b, old.c) is distinct from (new.a, new.b, new.c)) execute function tf();
--- rows
insert into p values (1, 1, 1, 1);

--- pair conditions that mean the same, however they nest
create table t (a integer, b integer, c integer,
    constraint r check (a between 1 and 5 and b > 0 or c between symmetric 5 and 1));
create function f(x boolean default (1 between 0 and 2 and 3 > 2)) returns boolean language sql
begin atomic select x and 5 between 4 and 6 and 1 < 2; end;
--- same
create table t (a integer, b integer, c integer,
    constraint r check (a >= 1 and a <= 5 and b > 0 or c >= 5 and c <= 1 or c >= 1 and c <= 5));
create function f(x boolean default (1 >= 0 and 1 <= 2 and 3 > 2)) returns boolean language sql
begin atomic select x and 5 >= 4 and 5 <= 6 and 1 < 2; end;
--- pair lists of conditions within others, new
--- new
create table t (a integer, b integer, x boolean, y boolean, z boolean,
    constraint one check ((a >= 1, a <= 5) = (x, y) and z),
    constraint two check ((a, b) = (1, 2) and z),
    constraint three check ((a, b) <> (1, 2) or z),
    constraint four check (a between symmetric 1 and 5 or z),
    constraint five check (a between 1 and 2.5 and z)
);
create view v as select a, (a, b) <> (1, 2) or z as differs from t where a between symmetric 1 and b and (x or y);
create index on t (a) where (a, b) = (1, 2) and z;

