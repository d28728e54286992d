//! Renames on a database with rows: what ALTER .. RENAME leaves is what the new declaration creates, row by row the same,
//! and the way back leaves what was there before.

#[macro_use]
#[path = "renames/case.rs"]
mod case;
#[path = "renames/changes.rs"]
mod changes;
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
use codegen::diff::rename::{Renames, Renaming};
use codegen::emit::development;
use codegen::kind::{State, Way};
use codegen::model::{ObjectId, Pair, Schema};
use codegen::plan::{Numbering, Step, creation, plan};
use codegen::scratch::{Cluster, Database, apply};
use tests::observe::{catalog, difference, is_of_not_null};
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
    statements.into_iter().flat_map(|statement| [statement.clone(), ";\n".to_owned()]).collect()
}

fn run(client: &mut codegen::scratch::postgres::Client, what: &str, sql: &str) {
    apply(client, what, sql).unwrap_or_else(|error| panic!("{error}\n{sql}"));
}

fn rename(database: &Database, steps: &[Renaming]) {
    let statements = script(steps.iter().map(|step| step.statement.clone()));
    run(&mut database.client().unwrap(), "renames", &format!("begin;\n{statements}commit;\n"));
}

/// The catalog, without the constraints behind NOT NULL.
fn observed(database: &Database) -> String {
    let lines = catalog(&mut database.superuser().unwrap()).unwrap();
    lines.lines().filter(|line| !is_of_not_null(line)).flat_map(|line| [line, "\n"]).collect()
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
    let differences = diff(Pair::new(&State::of(&state), &State::of(&next)), Way::default()).differences;
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
    let mut schema = declaration.schema;
    // Before and after are two modules here, and one in a schema that changes.
    for module in &mut schema.modules {
        module.name = "library".into();
    }
    schema
}

#[test]
fn there_are_rows_to_lose() {
    for Case { name, rows, .. } in cases() {
        assert!(rows.contains("insert into") || rows.contains("call "), "{name} has no rows");
    }
}

/// Renames among other changes, as `gen` plans them: forward is what the new declaration creates, and the way back gives
/// everything as it was.
#[test]
fn a_plan_renames_what_it_changes() {
    on_each(|cluster| {
        for case in changes::cases() {
            let name = case.name;
            let (previous, next) = (declared(name, case.before), declared(name, case.after));
            let numbering = Numbering { first: 2, name: None };
            let plan = plan(Pair::new(&previous, &next), &BTreeMap::new(), &numbering).unwrap();
            let database = created(cluster, &previous, case.rows);
            let (first, kept) = (observed(&database), rows(&database, &previous));
            let forward = plan.migrations.iter().flat_map(|migration| &migration.forward);
            run_steps(&database, forward);
            same(&format!("{name}, forward"), &observed(&created(cluster, &next, "")), &observed(&database));
            let found: Vec<String> = rows(&database, &next).into_values().flatten().collect();
            assert_eq!(found.join("\n"), changes::expected(name), "{name}");
            let back = plan.migrations.iter().rev().flat_map(|migration| &migration.rollback);
            run_steps(&database, back);
            same(&format!("{name}, back"), &first, &observed(&database));
            assert_eq!(kept, rows(&database, &previous), "{name}, back");
        }
    });
}

fn run_steps<'a>(database: &Database, steps: impl Iterator<Item = &'a Step>) {
    let statements = script(steps.flat_map(|step| step.statements.clone()));
    run(&mut database.client().unwrap(), "steps", &statements);
}
