//! Databases are read into the model: what was read creates the same again, and what cannot be read is named.

use codegen::catalog::{self, Catalog, Options};
use codegen::model::{Name, ObjectId, Schema};
use codegen::plan;
use codegen::scratch::{Cluster, Database, apply};
use tests::observe::{catalog as observed, difference};
use tests::on_each;

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

fn empty(cluster: &'static Cluster) -> Database {
    cluster.database().unwrap_or_else(|error| panic!("{error}"))
}

fn run(database: &Database, file: &str, sql: &str) {
    let mut client = database.superuser().unwrap_or_else(|error| panic!("{error}"));
    apply(&mut client, file, sql).unwrap_or_else(|error| panic!("{error}\n{sql}"));
}

fn read(database: &Database) -> Catalog {
    let mut client = database.superuser().unwrap_or_else(|error| panic!("{error}"));
    catalog::read(&mut client, &Options::default()).unwrap_or_else(|error| panic!("{error}"))
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
    let steps = plan::external(&all, &std::collections::BTreeMap::new(), wanted);
    let steps = steps.unwrap_or_else(|found| panic!("{}", found.iter().map(|d| d.message.as_str()).collect::<Vec<_>>().join("\n")));
    steps.iter().flat_map(|step| &step.statements).map(|statement| format!("{statement};\n")).collect()
}

#[test]
fn what_is_read_creates_the_same_again() {
    on_each(|cluster| {
        for (kind, sql) in KINDS {
            let original = empty(cluster);
            run(&original, kind, sql);
            let read_first = read(&original);
            assert_eq!(read_first.unsupported, [], "{kind}");
            let copy = empty(cluster);
            let statements = creation(&read_first.schema);
            run(&copy, kind, &statements);
            if let Some(difference) = difference(&observe(&original), &observe(&copy)) {
                panic!("{kind}: the copy differs:\n{difference}\n{statements}");
            }
            assert_eq!(read_first.schema, read(&copy).schema, "{kind}");
        }
    });
}
