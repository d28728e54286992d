//! The locks that `plan` speaks of are those that PostgreSQL takes.

use std::collections::BTreeMap;

use codegen::plan::lock::locks;
use codegen::scratch::postgres::Client;
use tests::on_each;

const TABLES: &str = "
    create table public.books (id bigint primary key, shelf bigint, title text, pages int);
    create table public.shelves (id bigint primary key, \"full name\" text);
    create table public.loans (id bigint, book bigint constraint loans_book_fkey references public.books (id));
    alter table public.loans add constraint loans_id_check check (id > 0) not valid;
    create index loans_id_idx on public.loans (id);
    create view public.titles as select title from public.books;
    create materialized view public.counts as select count(*) as books from public.books;
    create policy readers on public.books for select using (true);
    create function public.touch() returns trigger language plpgsql as 'begin return new; end';
    create trigger touch before update on public.books for each row execute function public.touch();
    create table public.whole (id int) partition by list (id);
    create table public.part_1 partition of public.whole for values in (1);
    create table public.loose (id int);
    create table public.ancestor (id int);";

/// Statements as migrations have them.
const STATEMENTS: &[&str] = &[
    "create table public.rooms (id bigint, shelf bigint references public.shelves (id))",
    "alter table public.books add column isbn text",
    "alter table public.books drop column pages",
    "alter table public.books alter column pages type bigint",
    "alter table public.books alter column pages set not null",
    "alter table public.books alter column pages set default 0",
    "alter table public.books alter column title set storage external",
    "alter table public.books rename column pages to sheets",
    "alter table public.books set (fillfactor = 90)",
    "alter table public.books enable row level security",
    "alter table public.books add constraint pages_check check (pages > 0) not valid",
    "alter table public.books add constraint books_title_key unique (title)",
    "alter table public.books\n    add constraint books_shelf_fkey\n    foreign key (shelf) references public.shelves (id) not valid",
    "alter table public.loans validate constraint loans_id_check",
    "alter table public.loans drop constraint loans_id_check",
    "alter index public.loans_id_idx rename to loans_number_idx",
    "create index books_title_idx on public.books (title)",
    "create unique index shelves_idx on public.shelves (\"full name\")",
    "drop index public.loans_id_idx",
    "create statistics public.books_stats on title, pages from public.books",
    "create trigger again after insert on public.books for each row execute function public.touch()",
    "create or replace trigger touch after insert on public.books for each row execute function public.touch()",
    "drop trigger touch on public.books",
    "create policy writers on public.books for insert with check (true)",
    "alter policy readers on public.books using (false)",
    "drop policy readers on public.books",
    "create or replace view public.titles as select title, id from public.books",
    "alter view public.titles set (security_invoker = true)",
    "drop view public.titles",
    "refresh materialized view public.counts",
    "drop materialized view public.counts",
    "create table public.part_2 partition of public.whole for values in (2)",
    "alter table public.whole attach partition public.loose for values in (3)",
    "alter table public.whole detach partition public.part_1",
    "alter table public.loose inherit public.ancestor",
    "alter table only public.ancestor alter column id set default 1",
    "drop table public.loans",
    "create function public.nothing() returns int language sql as 'select 1'",
];

/// Dropping these locks a relation that they do not name: the table of an index, the target of a foreign key.
const UNNAMED: &[(&str, &str)] =
    &[("drop index public.loans_id_idx", "public.loans"), ("drop table public.loans", "public.books")];

/// The relations of the schema by their numbers, and whether each is an index.
fn relations(client: &mut Client) -> BTreeMap<u32, (String, bool)> {
    let query =
        "select oid, relname::text, relkind = 'i' from pg_class where relnamespace = 'public'::regnamespace";
    let rows = client.query(query, &[]).unwrap();
    rows.iter().map(|row| (row.get(0), (format!("public.{}", row.get::<_, String>(1)), row.get(2)))).collect()
}

/// The strongest of the locks that the session holds on each relation, in the words of the manual; indexes that are not
/// `named` are locked with their tables.
fn taken(
    client: &mut Client,
    before: &BTreeMap<u32, (String, bool)>,
    named: &BTreeMap<String, &str>,
) -> BTreeMap<String, &'static str> {
    let modes = [
        ("ShareUpdateExclusiveLock", "SHARE UPDATE EXCLUSIVE"),
        ("ShareLock", "SHARE"),
        ("ShareRowExclusiveLock", "SHARE ROW EXCLUSIVE"),
        ("AccessExclusiveLock", "ACCESS EXCLUSIVE"),
    ];
    let query = "select relation, mode from pg_locks where pid = pg_backend_pid() and locktype = 'relation'";
    let held: Vec<(u32, String)> =
        client.query(query, &[]).unwrap().iter().map(|row| (row.get(0), row.get(1))).collect();
    let mut taken = BTreeMap::new();
    for (mode, name) in modes {
        for (relation, _) in held.iter().filter(|(_, held)| held == mode) {
            if let Some((relation, is_index)) = before.get(relation)
                && (!is_index || named.contains_key(relation))
            {
                taken.insert(relation.clone(), name);
            }
        }
    }
    taken
}

#[test]
fn every_statement_takes_the_lock_that_is_said_of_it() {
    on_each(|cluster| {
        let database = cluster.database().unwrap();
        let mut client = database.superuser().unwrap();
        client.batch_execute(TABLES).unwrap();
        let before = relations(&mut client);
        for statement in STATEMENTS {
            client
                .batch_execute(&format!("begin; {statement}"))
                .unwrap_or_else(|error| panic!("{statement}: {error}"));
            let mut said: BTreeMap<String, &str> =
                locks(statement).into_iter().map(|(lock, name)| (name, lock.name())).collect();
            let unnamed = UNNAMED.iter().filter(|(of, _)| of == statement);
            said.extend(unnamed.map(|(_, table)| ((*table).to_owned(), "ACCESS EXCLUSIVE")));
            assert_eq!(said, taken(&mut client, &before, &said), "{statement}");
            client.batch_execute("rollback").unwrap();
        }
    });
}
