//! Databases are read into the model: what was read creates the same again, and what cannot be read is named.

mod catalog {
    pub mod proxy;
}

use std::collections::{BTreeMap, BTreeSet};

use catalog::proxy::round_trips;
use codegen::catalog::{Catalog, Options, read as read_from};
use codegen::model::{ObjectId, Pair, Schema};
use codegen::plan::{self, Numbering, Step};
use codegen::scratch::postgres::Client;
use codegen::scratch::{self, Cluster, Database, apply};
use tests::observe::{catalog as observed, difference};
use tests::tree::Tree;
use tests::{cluster, on_each};

/// Whatever one kind of object can say, by kind.
const KINDS: &[(&str, &str)] = &[
    ("types", include_str!("catalog/types.sql")),
    ("tables", include_str!("catalog/tables.sql")),
    ("indexes", include_str!("catalog/indexes.sql")),
    ("views", include_str!("catalog/views.sql")),
    ("functions", include_str!("catalog/functions.sql")),
    ("triggers", include_str!("catalog/triggers.sql")),
    ("access", include_str!("catalog/access.sql")),
    ("partitions", include_str!("catalog/partitions.sql")),
    ("definitions", include_str!("catalog/definitions.sql")),
    ("defaults", include_str!("catalog/defaults.sql")),
];

fn empty(cluster: &Cluster) -> Database {
    cluster.database().unwrap_or_else(|error| panic!("{error}"))
}

fn run(database: &Database, file: &str, sql: &str) {
    let mut client = database.superuser().unwrap_or_else(|error| panic!("{error}"));
    apply(&mut client, file, sql).unwrap_or_else(|error| panic!("{error}\n{sql}"));
}

fn read(database: &Database) -> Catalog {
    let mut client = database.superuser().unwrap_or_else(|error| panic!("{error}"));
    read_from(&mut client, &Options::default()).unwrap_or_else(|error| panic!("{error}"))
}

fn observe(database: &Database) -> String {
    let mut client = database.superuser().unwrap_or_else(|error| panic!("{error}"));
    observed(&mut client).unwrap_or_else(|error| panic!("{error}"))
}

/// The statements from one state to another, and back.
fn statements(pair: Pair<&Schema>) -> (String, String) {
    let found = plan::plan(pair, &BTreeMap::new(), &Numbering::default()).unwrap_or_else(|found| {
        let messages: Vec<_> = found.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
        panic!("{}", messages.join("\n"))
    });
    let text = |steps: &[Step]| -> String {
        let statements = steps.iter().flat_map(|step| &step.statements);
        statements.flat_map(|statement| [statement, ";\n"]).collect()
    };
    let forward = found.migrations.iter().map(|migration| text(&migration.forward)).collect();
    let rollback = found.migrations.iter().rev().map(|migration| text(&migration.rollback)).collect();
    (forward, rollback)
}

#[test]
fn what_is_read_creates_the_same_again() {
    on_each(|cluster| {
        for (kind, sql) in KINDS {
            let original = empty(cluster);
            run(&original, kind, sql);
            assert_eq!(read(&original).unsupported, [], "{kind}");
            creates_the_same(&original, &empty(cluster), Database::superuser);
        }
    });
}

/// Creates what is read from a database in another one, and compares the two: as they are read, as they are observed, and
/// as PostgreSQL dumps them, where it has the program. Then takes it all back.
fn creates_the_same(original: &Database, copy: &Database, creator: fn(&Database) -> scratch::Result<Client>) {
    let (before, wanted) = (read(copy), read(original));
    let observed_before = observe(copy);
    let (forward, rollback) = statements(Pair::new(&before.schema, &wanted.schema));
    let run = |file: &str, sql: &str| {
        let mut client = creator(copy).unwrap_or_else(|error| panic!("{error}"));
        apply(&mut client, file, sql).unwrap_or_else(|error| panic!("{error}\n{sql}"));
    };
    run("forward", &forward);
    if let Some(difference) = difference(&observe(original), &observe(copy)) {
        panic!("the copy differs:\n{difference}\n{forward}");
    }
    assert!(wanted.schema == read(copy).schema, "the copy reads differently");
    if let (Ok(original), Ok(copy)) = (original.pg_dump(), copy.pg_dump()) {
        assert_eq!(difference(&original, &copy), None);
    }
    run("rollback", &rollback);
    if let Some(difference) = difference(&observed_before, &observe(copy)) {
        panic!("the rollback leaves:\n{difference}\n{rollback}");
    }
}

#[test]
fn generated_schemas_are_read_whole() {
    on_each(|cluster| {
        for tree in [Tree::platform(), Tree::new("shop", "tests/shop/generated")] {
            let original = tree.seeded(cluster);
            let found = read(&original);
            assert_eq!(found.unsupported, [], "{}", tree.path("").display());
            let copy = empty(cluster);
            run(&copy, "supabase.sql", &tree.read("dev/supabase.sql"));
            creates_the_same(&original, &copy, Database::client);
            let declared: Schema = serde_json::from_str(&tree.read("schema.json")).unwrap();
            // That nobody has a privilege goes without saying.
            let says = |id: &ObjectId| match id {
                ObjectId::Privileges(on) => {
                    declared.privileges_on(on).is_some_and(|own| !own.grants.is_empty())
                }
                _ => true,
            };
            let there: BTreeSet<ObjectId> = found.schema.ids().collect();
            let missing: Vec<_> = declared.ids().filter(|id| says(id) && !there.contains(id)).collect();
            assert_eq!(missing, [], "declared, but not found");
        }
    });
}

/// Objects that the model has no word for, and how they are named.
const NAMED: &[(&str, &str, &str)] = &[
    (
        "body that names several parameters without a name, of function",
        "library.sum(integer, integer, integer)",
        "create function library.sum(a integer, integer, integer) returns integer language sql return a + $2 + $3",
    ),
    (
        "body with a parameter that comes out before others go in, of function",
        "library.late(integer)",
        "create function library.late(out x integer, a integer) language sql begin atomic select $1; end",
    ),
    (
        "secret option of a user mapping",
        "password of public on server away",
        "create foreign data wrapper w; create server away foreign data wrapper w;
         create user mapping for public server away options (\"user\" 'u', password 'hidden')",
    ),
    (
        "subscription",
        "taken to p (enabled f, slot none, two-phase d, failover f, streaming f, binary f, commit off) with a password",
        "create subscription taken connection 'password=hidden' publication p
             with (connect = false, slot_name = none, streaming = off)",
    ),
    (
        "invalid index",
        "library.parts_key",
        "create table library.parts (a integer) partition by list (a);
         create table library.part partition of library.parts for values in (1);
         create table library.rest partition of library.parts default;
         alter table only library.parts add constraint parts_key unique (a);
         alter table library.part add constraint part_key unique (a);
         alter index library.parts_key attach partition library.part_key;",
    ),
    (
        "statistics target of an index",
        "300 for ((a + 1)) of library.kept_expr_excl",
        "create table library.kept (a integer, exclude ((a + 1) with =));
         alter index library.kept_expr_excl alter column 1 set statistics 300;",
    ),
    (
        "grant to the owner:",
        "update (a) on table library.lent with grant option",
        "create table library.lent (a integer); grant update (a) on library.lent to current_user with grant option",
    ),
];

#[test]
fn what_the_model_has_no_word_for_is_named() {
    on_each(|cluster| {
        let database = empty(cluster);
        run(&database, "before", "create schema library; create type library.pair as (a integer);");
        for (kind, name, sql) in NAMED {
            run(&database, kind, sql);
            let named = read(&database).unsupported;
            assert!(named.contains(&((*kind).to_owned(), (*name).to_owned())), "{kind} {name}: {named:?}");
        }
    });
}

#[test]
fn reading_takes_as_many_round_trips_however_much_there_is() {
    let cluster = cluster(15);
    let database = empty(cluster);
    let count = || {
        round_trips(&database, |client| {
            read_from(client, &Options::default()).unwrap_or_else(|error| panic!("{error}"));
        })
    };
    let with_nothing = count();
    run(&database, "tables", include_str!("catalog/tables.sql"));
    assert_eq!(with_nothing, count());
    assert!(with_nothing < 40, "{with_nothing}");
}

/// Schemas as Supabase makes them, and what an application puts into and beside them.
const MANAGED: &str = include_str!("catalog/managed.sql");
const APPLICATION: &str = include_str!("catalog/managed_app.sql");

#[test]
fn what_supabase_manages_is_left_alone_and_what_is_put_on_it_is_not() {
    on_each(|cluster| {
        let (original, copy) = (empty(cluster), empty(cluster));
        run(&original, "managed.sql", MANAGED);
        run(&original, "managed_app.sql", APPLICATION);
        let found = read(&original);
        let external: Vec<String> = found.schema.external.iter().map(ToString::to_string).collect();
        for theirs in ["schema auth", "table auth.users", "table storage.objects", "function auth.uid()"] {
            assert!(external.iter().any(|id| id == theirs), "{theirs}: {external:?}");
        }
        let ids: Vec<String> = found.schema.ids().map(|id| id.to_string()).collect();
        for unneeded in ["table auth.sessions", "type storage.kind", "trigger own_trigger on auth.sessions"] {
            assert!(!ids.iter().any(|id| id == unneeded), "{unneeded}: {ids:?}");
        }
        for ours in
            ["trigger created on auth.users", "policy mine on storage.objects", "table public.profiles"]
        {
            assert!(
                ids.iter().any(|id| id == ours) && !external.iter().any(|id| id == ours),
                "{ours}: {ids:?}"
            );
        }
        run(&copy, "managed.sql", MANAGED);
        creates_the_same(&original, &copy, Database::superuser);
    });
}

#[test]
fn an_application_may_have_a_schema_of_such_a_name() {
    let original = empty(cluster(15));
    let mut client = original.client().unwrap_or_else(|error| panic!("{error}"));
    apply(&mut client, "auth.sql", "create schema auth; create table auth.users (id integer);")
        .unwrap_or_else(|error| panic!("{error}"));
    let found = read(&original);
    assert!(found.schema.external.is_empty(), "{:?}", found.schema.external);
    assert!(found.schema.ids().any(|id| id.to_string() == "table auth.users"));
}
