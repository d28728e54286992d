//! Forward, back to the very catalog that was there, and forward again.

use codegen::scratch::Database;
use tests::observe::{catalog, difference};
use tests::on_each;
use tests::tree::Tree;

/// What Supabase's projects had until late 2026: everything new is granted to every role of the API
/// (Supabase documentation, Securing your API).
const LEGACY_DEFAULTS: &str = "
    alter default privileges for role postgres in schema public
        grant all on tables to anon, authenticated, service_role;
    alter default privileges for role postgres in schema public
        grant all on functions to anon, authenticated, service_role;
    alter default privileges for role postgres in schema public
        grant all on sequences to anon, authenticated, service_role;";

fn observed(database: &Database) -> String {
    let catalog = catalog(&mut database.superuser().unwrap()).unwrap();
    // An observer that knows nothing of ours, where its version can read the server.
    let dump = if database.cluster().version() == 15 { database.pg_dump().unwrap() } else { String::new() };
    format!("{catalog}\n{dump}")
}

fn assert_same(before: &str, after: &Database, what: &str) {
    let difference = difference(before, &observed(after));
    assert!(difference.is_none(), "{what} does not restore the catalog:\n{}", difference.unwrap_or_default());
}

fn round_trip(database: &Database) {
    let tree = Tree::platform();
    let mut states = Vec::new();
    for file in tree.forward() {
        states.push(observed(database));
        database.psql(&tree.path(&file)).unwrap_or_else(|error| panic!("{error}"));
    }
    let all = observed(database);
    let first = states.first().cloned().unwrap();
    for file in tree.rollbacks() {
        database.psql(&tree.path(&file)).unwrap_or_else(|error| panic!("{error}"));
        assert_same(&states.pop().unwrap(), database, &file);
    }
    for file in tree.forward() {
        database.psql(&tree.path(&file)).unwrap_or_else(|error| panic!("{error}"));
    }
    assert_same(&all, database, "applying everything again");
    database.psql(&tree.path("migrations/rollback_all.sql")).unwrap_or_else(|error| panic!("{error}"));
    assert_same(&first, database, "rollback_all.sql");
}

#[test]
fn every_rollback_restores_the_catalog_where_nothing_is_granted_by_default() {
    on_each(|cluster| round_trip(&Tree::platform().surroundings(cluster)));
}

#[test]
fn every_rollback_restores_the_catalog_where_everything_is_granted_by_default() {
    on_each(|cluster| {
        let database = Tree::platform().surroundings(cluster);
        database.superuser().unwrap().batch_execute(LEGACY_DEFAULTS).unwrap();
        round_trip(&database);
    });
}

#[test]
fn default_privileges_do_not_change_who_may_do_what() {
    on_each(|cluster| {
        let tree = Tree::platform();
        let database = tree.surroundings(cluster);
        database.superuser().unwrap().batch_execute(LEGACY_DEFAULTS).unwrap();
        for file in tree.forward() {
            tree.apply(&database, &file);
        }
        tree.apply(&database, "migrations/seed_test_data.sql");
        tree.apply(&database, "dev/access_tests.sql");
    });
}

#[test]
fn the_access_matrix_holds_and_the_test_data_applies_again_and_again() {
    on_each(|cluster| {
        let tree = Tree::platform();
        let database = tree.seeded(cluster);
        let rows =
            "select (select count(*) from public.messages) + (select count(*) from public.usage_metrics)";
        let mut client = database.superuser().unwrap();
        let once: i64 = client.query_one(rows, &[]).unwrap().get(0);
        for _ in 0..2 {
            tree.apply(&database, "migrations/seed_test_data.sql");
        }
        let thrice: i64 = client.query_one(rows, &[]).unwrap().get(0);
        assert!(once > 0);
        assert_eq!(once, thrice);
        tree.apply(&database, "dev/access_tests.sql");
    });
}

#[test]
fn the_committed_files_are_what_the_schema_generates() {
    let check = codegen::cli::run(&schema::declaration(), tests::root(), ["check"]);
    assert_eq!(check.code, codegen::cli::Code::Fine, "{}{}", check.complaint, check.report);
    assert_eq!(check.complaint, "", "findings");
}
