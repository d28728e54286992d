//! The platform's types and its database as a web application meets them: the real compiler, Supabase's client, PostgREST.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use codegen::scratch::{Database, apply};
use tests::program::{npm, run, supabase};
use tests::tree::Tree;
use tests::{cluster, on_each, root};

/// The applications.
fn folder() -> PathBuf {
    root().join("tests/typescript")
}

/// Compiles all of them, once; gives where the programs are.
fn compiled() -> &'static PathBuf {
    static COMPILED: OnceLock<PathBuf> = OnceLock::new();
    COMPILED.get_or_init(|| {
        let build = folder().join("build");
        fs::create_dir_all(&build).unwrap();
        fs::write(build.join("official.ts"), official()).unwrap();
        let mut tsc = Command::new("node");
        tsc.arg(npm("typescript/bin/tsc")).arg("--project").arg(folder());
        let _ = run(&mut tsc).expect_success("tsc");
        build.join("tests/typescript")
    })
}

/// The types that Supabase's own generator finds in the migrated database.
fn official() -> String {
    let database = Tree::platform().seeded(cluster(15));
    let home = tempfile::tempdir().unwrap();
    let arguments = ["gen", "types", "--lang=typescript", "--schema=public"];
    supabase(&database, home.path(), arguments).expect_success("supabase gen types")
}

#[test]
fn right_uses_compile_and_wrong_ones_do_not() {
    // A line that has to be refused is marked: the mark of one that is not is an error.
    compiled();
}

#[test]
fn members_of_two_tenants_use_the_database() {
    on_each(|cluster| {
        let database = Tree::platform().seeded(cluster);
        prepare(&database);
        let mut node = Command::new("node");
        node.args(["--experimental-websocket", "--test-reporter=spec"])
            .arg(compiled().join("end_to_end/platform.test.js"))
            .envs(database.environment());
        let said = run(&mut node).expect_success("the application");
        assert!(said.contains(&format!("ℹ pass {}\n", written())), "{said}");
    });
}

/// How many tests the application has.
fn written() -> usize {
    let tests = fs::read_to_string(folder().join("end_to_end/platform.test.ts")).unwrap();
    let count = tests.lines().filter(|line| line.trim_start().starts_with("test(")).count();
    assert_ne!(count, 0);
    count
}

/// PostgREST's role, and materialized views that know the test data.
fn prepare(database: &Database) {
    let file = folder().join("end_to_end/authenticator.sql");
    let role = fs::read_to_string(&file).unwrap();
    apply(&mut database.superuser().unwrap(), &file.to_string_lossy(), &role)
        .unwrap_or_else(|error| panic!("{error}"));
    for view in ["monthly_usage_summary", "message_feedback_summary"] {
        let refresh = format!("refresh materialized view concurrently public.{view}");
        database.client().unwrap().batch_execute(&refresh).unwrap();
    }
}
