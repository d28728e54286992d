//! Every migration applies, and every rollback brings back what was there before it.

use codegen::cli;
use codegen::scratch::Database;
use codegen::scratch::postgres::{Client, Row};
use tests::observe::{catalog, difference};
use tests::on_each;

use crate::tree;

fn state(database: &Database) -> String {
    catalog(&mut database.superuser().unwrap()).unwrap()
}

#[test]
fn the_committed_files_are_what_the_declaration_generates() {
    let check = cli::run(&shop::declaration(), tests::root().join("tests/shop"), ["check"]);
    let fix = "to fix: cargo run --package shop -- gen";
    assert_eq!(check.code, cli::Code::Fine, "{fix}\n{}{}", check.complaint, check.report);
    assert_eq!(check.complaint, "", "findings");
}

#[test]
fn each_rollback_brings_the_catalog_back_to_what_it_was() {
    on_each(|cluster| {
        let tree = tree();
        let database = tree.surroundings(cluster);
        let (forward, rollbacks) = (tree.forward(), tree.rollbacks());
        assert_eq!(forward.len(), 8, "{forward:?}");
        assert_eq!(forward.len(), rollbacks.len(), "{rollbacks:?}");

        let mut before = Vec::new();
        for file in &forward {
            before.push(state(&database));
            tree.apply(&database, file);
        }
        let whole = state(&database);
        for (file, before) in rollbacks.iter().zip(before.iter().rev()) {
            tree.apply(&database, file);
            let left = difference(before, &state(&database));
            assert!(left.is_none(), "{file} leaves something behind:\n{}", left.unwrap_or_default());
        }

        for file in &forward {
            tree.apply(&database, file);
        }
        let changed = difference(&whole, &state(&database));
        assert!(changed.is_none(), "forward again is not the same:\n{}", changed.unwrap_or_default());

        tree.apply(&database, "migrations/rollback_all.sql");
        let left = difference(&before[0], &state(&database));
        assert!(left.is_none(), "rollback_all.sql leaves something behind:\n{}", left.unwrap_or_default());
    });
}

#[test]
fn the_test_data_applies_twice_and_is_there_once() {
    on_each(|cluster| {
        let tree = tree();
        let database = tree.seeded(cluster);
        let mut owner = database.client().unwrap();
        let count = |client: &mut Client| -> Vec<(String, i64)> {
            let tables = "select format('%I.%I', schemaname, tablename) from pg_tables
                          where schemaname in ('shop', 'back_office') order by 1";
            let tables = client.query(tables, &[]).unwrap();
            let counted = |row: &Row| {
                let table: String = row.get(0);
                let count = client.query_one(&format!("select count(*) from {table}"), &[]).unwrap();
                (table, count.get(0))
            };
            tables.iter().map(counted).collect()
        };
        let once = count(&mut owner);
        let empty: Vec<_> = once.iter().filter(|(_, rows)| *rows == 0).collect();
        assert!(empty.is_empty(), "tables without test data: {empty:?}");
        tree.apply(&database, "migrations/seed_test_data.sql");
        assert_eq!(once, count(&mut owner));
        // The statement trigger counted the first movements, and no second ones.
        let on_hand: i32 =
            owner.query_one("select on_hand from back_office.stock_levels", &[]).unwrap().get(0);
        assert_eq!(on_hand, 12 + 30 - 1);
    });
}

#[test]
fn every_object_says_what_it_is() {
    let mut wordless = Vec::new();
    let schema = shop::declaration().schema;
    let tree = tree();
    let comments: String = tree.forward().iter().map(|file| tree.read(file)).collect();
    for table in schema.tables.values().filter(|table| table.name.schema != "auth") {
        let names = table.columns.iter().map(|column| format!("column {}.{}", table.name, column.name));
        for object in names.chain([format!("table {}", table.name)]) {
            if !comments.contains(&format!("comment on {object} is ")) {
                wordless.push(object);
            }
        }
    }
    assert!(wordless.is_empty(), "no comment on {wordless:#?}");
}
