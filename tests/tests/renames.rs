//! Renames on a database with rows: what ALTER .. RENAME leaves is what the new declaration creates, row by row the same,
//! and the way back leaves what was there before.

#[macro_use]
#[path = "renames/case.rs"]
mod case;
#[path = "renames/orders.rs"]
mod orders;
#[path = "renames/parts.rs"]
mod parts;
#[path = "renames/routines.rs"]
mod routines;
#[path = "renames/tables.rs"]
mod tables;
#[path = "renames/types.rs"]
mod types;
#[path = "renames/views.rs"]
mod views;

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use codegen::diff::diff;
use codegen::diff::rename::{Renames, Renaming, Replacement};
use codegen::emit::development;
use codegen::model::{ConstraintKind, ObjectId, Pair, Schema};
use codegen::plan::creation;
use codegen::scratch::{Cluster, Database, apply};
use tests::observe::{catalog, difference};
use tests::on_each;

use case::Case;

fn cases() -> Vec<Case> {
    let all =
        [tables::cases(), orders::cases(), parts::cases(), routines::cases(), types::cases(), views::cases()];
    all.into_iter().flatten().collect()
}

/// A database with what a declaration creates, and rows in it.
fn created(cluster: &'static Cluster, schema: &Schema, rows: &str) -> Database {
    let database = cluster.database().unwrap();
    run(&mut database.superuser().unwrap(), "surroundings", &development::supabase(schema));
    let client = &mut database.client().unwrap();
    run(client, "external", &development::external_tables(schema, &BTreeMap::new()).unwrap());
    let plan = creation(schema, &BTreeMap::new()).unwrap();
    let steps = plan.migrations.iter().flat_map(|migration| &migration.forward);
    let statements: Vec<String> = steps.flat_map(|step| step.statements.clone()).collect();
    run(client, "creation", &script(statements));
    run(client, "rows", rows);
    database
}

fn script(statements: impl IntoIterator<Item = String>) -> String {
    statements.into_iter().map(|statement| format!("{statement};\n")).collect()
}

fn run(client: &mut codegen::scratch::postgres::Client, what: &str, sql: &str) {
    apply(client, what, sql).unwrap_or_else(|error| panic!("{error}\n{sql}"));
}

fn rename(database: &Database, steps: &[Renaming]) {
    let statements = script(steps.iter().map(|step| step.statement.clone()));
    run(&mut database.client().unwrap(), "renames", &format!("begin;\n{statements}commit;\n"));
}

/// The catalog, without the names that PostgreSQL 18 gives to the constraints behind NOT NULL: no version before it has
/// them, and nothing refers to them.
fn observed(database: &Database) -> String {
    let lines = catalog(&mut database.superuser().unwrap()).unwrap();
    lines.lines().filter(|line| !line.contains("_not_null")).flat_map(|line| [line, "\n"]).collect()
}

/// Every row of every table and materialized view, by name.
fn rows(database: &Database, schema: &Schema) -> BTreeMap<ObjectId, Vec<String>> {
    let client = &mut database.superuser().unwrap();
    let tables = schema.tables.keys().map(|name| (ObjectId::Table(name.clone()), name));
    let views = schema.materialized_views.keys().map(|name| (ObjectId::MaterializedView(name.clone()), name));
    let mut found = BTreeMap::new();
    for (id, name) in tables.chain(views) {
        let rows = client.query(&format!("select t::text from {name} t order by 1"), &[]).unwrap();
        found.insert(id, rows.iter().map(|row| row.get(0)).collect());
    }
    found
}

/// What the database has of a schema.
fn objects(schema: &Schema) -> String {
    let mut schema = schema.clone();
    schema.modules.clear();
    schema.values.clear();
    schema.renamed = codegen::model::Renamed::default();
    serde_json::to_string_pretty(&schema).unwrap()
}

#[track_caller]
fn same(what: &str, expected: &str, found: &str) {
    let difference = difference(expected, found);
    assert!(difference.is_none(), "{what}:\n{}", difference.unwrap_or_default());
}

#[test]
fn a_renamed_database_is_the_one_that_the_new_declaration_creates() {
    on_each(|cluster| {
        // A failed case is told of at once; nothing of it is used afterwards.
        let fails = |case: &&Case| catch_unwind(AssertUnwindSafe(|| there_and_back(cluster, case))).is_err();
        let failed: Vec<&str> = cases().iter().filter(fails).map(|case| case.name).collect();
        assert!(failed.is_empty(), "{failed:?}");
    });
}

fn there_and_back(cluster: &'static Cluster, case: &Case) {
    let name = case.name;
    let (previous, next) = (declared(name, case.before), declared(name, case.after));
    let renames = Renames::between(Pair::new(&previous, &next));
    let (state, steps) = renames.apply(&previous);
    assert!(!steps.is_empty(), "{name}: nothing is renamed");
    same(&format!("{name}, the model"), &objects(&next), &objects(&state));
    let differences = diff(Pair::new(&state, &next), false).differences;
    assert!(differences.is_empty(), "{name}: {differences:?}");

    let database = created(cluster, &previous, case.rows);
    let (first, kept) = (observed(&database), rows(&database, &previous));
    rename(&database, &steps);
    let fresh = created(cluster, &next, "");
    same(&format!("{name}, forward"), &observed(&fresh), &observed(&database));
    let renamed = rows(&database, &next);
    for (id, rows) in &kept {
        let found = renamed.get(&renames.object(id));
        // A row that holds a renamed label shows the new one.
        if case.relabels {
            assert_eq!(Some(rows.len()), found.map(Vec::len), "{name}: {id}");
        } else {
            assert_eq!(Some(rows), found, "{name}: {id}");
        }
    }

    let (state, steps) = renames.invert().apply(&next);
    same(&format!("{name}, the model on the way back"), &objects(&previous), &objects(&state));
    rename(&database, &steps);
    same(&format!("{name}, back"), &first, &observed(&database));
    assert_eq!(kept, rows(&database, &previous), "{name}, back");
}

fn declared(name: &str, state: fn() -> codegen::declare::Declaration) -> Schema {
    let declaration = state();
    assert!(declaration.diagnostics.is_empty(), "{name}: {:?}", declaration.diagnostics);
    declaration.schema
}

#[test]
fn there_are_rows_to_lose() {
    for Case { name, rows, .. } in cases() {
        assert!(rows.contains("insert into") || rows.contains("call "), "{name} has no rows");
    }
}

state!(values_before {
    #[derive(Values)]
    pub enum State { Draft, Published, Gone }
    #[derive(Values)]
    pub enum Stars { #[value(1)] Bad, #[value(2)] Good }
    #[derive(Table)]
    #[table(books)]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        #[default("'draft'")]
        pub state: State,
        pub former: Vec<State>,
        pub stars: Option<Stars>,
    }
});

state!(values_after {
    #[derive(Values)]
    pub enum State {
        #[value("published")] #[renamed_from(draft)] Draft,
        #[value("draft")] #[renamed_from(published)] Published,
        #[renamed_from(gone)] #[value("it's gone")] Gone,
    }
    #[derive(Values)]
    pub enum Stars { #[value(-1)] #[renamed_from(1)] Bad, #[value(2)] Good }
    #[derive(Table)]
    #[table(tomes)]
    #[renamed_from(books)]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        #[default("'published'")]
        #[renamed_from(state)]
        pub status: State,
        pub former: Vec<State>,
        pub stars: Option<Stars>,
    }
});

/// Names, then values between the checks that go and those that come.
fn exchange(database: &Database, renames: &Renames, pair: Pair<&Schema>) {
    let (state, steps) = renames.apply(pair.previous);
    rename(database, &steps);
    let checks = |schema: &Schema, other: &Schema| -> Vec<String> {
        let differ = schema.constraints.iter().filter(|(key, of)| other.constraints.get(*key) != Some(of));
        differ
            .map(|((table, name), of)| match &of.kind {
                ConstraintKind::Check { expression, .. } => {
                    format!("alter table {table} add constraint {name} check ({expression})")
                }
                other => panic!("{other:?}"),
            })
            .collect()
    };
    let drops = checks(&state, pair.next).into_iter().map(|add| {
        let (drop, _) = add.split_once(" check ").unwrap();
        drop.replace(" add ", " drop ")
    });
    let rows = renames.replacements(pair.previous);
    let statements = drops.chain(rows.iter().map(Replacement::statement)).chain(checks(pair.next, &state));
    run(&mut database.client().unwrap(), "values", &script(statements));
}

#[test]
fn rows_follow_the_values_of_a_closed_set() {
    on_each(|cluster| {
        let (previous, next) =
            (declared("values", values_before::declared), declared("values", values_after::declared));
        let pair = Pair::new(&previous, &next);
        let renames = Renames::between(pair);
        let database = created(
            cluster,
            pair.previous,
            "insert into public.books values (1, 'draft', '{}', 1), (2, 'published', '{draft,gone,published}', 2), \
             (3, 'gone', '{gone,gone}', null)",
        );
        let before = rows(&database, pair.previous);
        exchange(&database, &renames, pair);
        let expected = [
            "(1,published,{},-1)",
            "(2,draft,\"{published,\"\"it's gone\"\",draft}\",2)",
            "(3,\"it's gone\",\"{\"\"it's gone\"\",\"\"it's gone\"\"}\",)",
        ];
        let found: Vec<String> = rows(&database, pair.next).into_values().flatten().collect();
        assert_eq!(found, expected);
        exchange(&database, &renames.invert(), pair.reversed());
        assert_eq!(rows(&database, pair.previous), before);
    });
}
