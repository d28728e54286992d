//! Databases are read into the model: what was read creates the same again, and what cannot be read is named.

mod catalog {
    pub mod proxy;
}

use std::collections::{BTreeMap, BTreeSet};

use catalog::proxy::round_trips;
use codegen::catalog::{Catalog, Options, read as read_from};
use codegen::model::{Name, ObjectId, Schema};
use codegen::plan;
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

/// The statements that create what was read, in a database that has nothing of it but the schema `public`.
fn creation(schema: &Schema) -> String {
    let public = ObjectId::Schema(Name::new("public"));
    let wanted = |id: &ObjectId| !schema.is_external(id) && *id != public;
    let mut all = schema.clone();
    all.external = schema.ids().collect();
    let steps = plan::external(&all, &BTreeMap::new(), wanted);
    let steps = steps.unwrap_or_else(|found| {
        panic!("{}", found.iter().map(|d| d.message.as_str()).collect::<Vec<_>>().join("\n"))
    });
    steps.iter().flat_map(|step| &step.statements).map(|statement| format!("{statement};\n")).collect()
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
/// as PostgreSQL dumps them, where it has the program.
fn creates_the_same(original: &Database, copy: &Database, creator: fn(&Database) -> scratch::Result<Client>) {
    let first = read(original);
    let statements = creation(&first.schema);
    let mut client = creator(copy).unwrap_or_else(|error| panic!("{error}"));
    apply(&mut client, "copy", &statements).unwrap_or_else(|error| panic!("{error}\n{statements}"));
    if let Some(difference) = difference(&observe(original), &observe(copy)) {
        panic!("the copy differs:\n{difference}\n{statements}");
    }
    assert!(first.schema == read(copy).schema, "the copy reads differently");
    if let (Ok(before), Ok(after)) = (original.pg_dump(), copy.pg_dump()) {
        assert_eq!(difference(&before, &after), None);
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
        "aggregate",
        "library.total(integer)",
        "create aggregate library.total(integer) (sfunc = int4pl, stype = integer)",
    ),
    (
        "operator",
        "library.===(integer,integer)",
        "create operator library.=== (leftarg = integer, rightarg = integer, function = int4eq)",
    ),
    ("collation", "library.german", "create collation library.german (provider = icu, locale = 'de')"),
    (
        "text search configuration",
        "library.plain",
        "create text search configuration library.plain (copy = simple)",
    ),
    ("cast", "(library.mood AS integer)", "create cast (library.mood as integer) with inout"),
    ("language", "trusting", "create language trusting handler plpgsql_call_handler"),
    ("foreign data wrapper", "nothing", "create foreign data wrapper nothing"),
    ("foreign server", "elsewhere", "create server elsewhere foreign data wrapper nothing"),
    ("user mapping", "public on server elsewhere", "create user mapping for public server elsewhere"),
    ("foreign table", "library.far", "create foreign table library.far (a integer) server elsewhere"),
    (
        "operator class",
        "library.own USING btree",
        "create operator class library.own for type integer using btree as operator 1 <",
    ),
    (
        "window function",
        "library.numbered()",
        "create function library.numbered() returns bigint language internal window as 'window_row_number'",
    ),
];

#[test]
fn what_the_model_has_no_word_for_is_named() {
    on_each(|cluster| {
        let database = empty(cluster);
        run(&database, "before", "create schema library; create type library.mood as enum ('glad');");
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
