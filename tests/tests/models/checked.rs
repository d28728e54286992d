//! Queries of one's own over the models, which sqlx's macros check while they are compiled, against the platform's own
//! migrations: `tests/checked`.

use std::path::PathBuf;
use std::process::Command;

use codegen::scratch::Database;
use tests::tree::Tree;

/// Compiles the queries with one of the crate's features, or none; gives what `cargo` says if they do not compile.
fn check(database: &Database, feature: &str) -> Result<(), String> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    let cargo = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO"));
        command.current_dir(root.join("tests/checked")).args(arguments);
        command.arg("--target-dir").arg(root.join("target/checked"));
        command.env("DATABASE_URL", url(database)).env_remove("SQLX_OFFLINE");
        command.output().unwrap()
    };
    // The macros have other answers on another database, which cargo cannot know.
    cargo(&["clean", "--quiet", "--locked", "--package", "checked"]);
    let output = cargo(&["check", "--quiet", "--locked", "--features", feature]);
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    if output.status.success() { Ok(()) } else { Err(text) }
}

/// Where a database is, as sqlx reads it.
fn url(database: &Database) -> String {
    let environment = database.environment();
    let value =
        |name: &str| environment.iter().find(|(variable, _)| *variable == name).map(|(_, value)| value);
    let named = [("host", "PGHOST"), ("port", "PGPORT"), ("user", "PGUSER"), ("password", "PGPASSWORD")];
    let given = named.iter().filter_map(|(name, variable)| Some(format!("{name}={}", value(variable)?)));
    let given = given.collect::<Vec<_>>().join("&");
    format!("postgres:///{}?{given}", value("PGDATABASE").unwrap())
}

#[test]
fn queries_over_the_models_are_checked_against_the_migrations() {
    let database = Tree::platform().seeded(&tests::clusters()[0]);
    check(&database, "").unwrap_or_else(|error| panic!("{error}"));
    let column = check(&database, "wrong_column").unwrap_err();
    assert!(column.contains("column \"titel\" does not exist"), "{column}");
    let ty = check(&database, "wrong_type").unwrap_err();
    assert!(ty.contains("expected `Uuid`, found `String`"), "{ty}");
    // A database that the models are not of.
    let mut client = database.client().unwrap();
    client.batch_execute("alter table public.messages rename model_used to model").unwrap();
    let stale = check(&database, "").unwrap_err();
    assert!(stale.contains("column \"model_used\" does not exist"), "{stale}");
}
