//! The generated types compile: the TypeScript as a web page uses it, the Rust models as a crate of their own.

use std::fs;
use std::process::{Command, Output};

use tests::tree::copy;

use crate::tree;

fn succeeds(command: &mut Command) {
    let Output { status, stdout, stderr } =
        command.output().unwrap_or_else(|error| panic!("{command:?}: {error}; run `cargo xtask test` once"));
    let said = String::from_utf8_lossy(&stdout).into_owned() + &String::from_utf8_lossy(&stderr);
    assert!(status.success(), "{command:?}\n{said}");
}

#[test]
fn a_web_page_compiles_and_what_it_gets_wrong_does_not() {
    let options = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--module", "preserve"];
    succeeds(
        Command::new("node")
            .arg(tests::root().join("tests/node_modules/typescript/bin/tsc"))
            .args(options)
            .arg(tests::root().join("tests/shop/usage.ts")),
    );
}

#[test]
fn the_models_compile_without_a_warning() {
    // Outside of this workspace, as in somebody else's; with its lock file and build folder, so that nothing is fetched
    // and little is built again.
    let crate_folder = tempfile::tempdir().unwrap();
    copy(&tree().path("models"), crate_folder.path());
    fs::copy(tests::root().join("Cargo.lock"), crate_folder.path().join("Cargo.lock")).unwrap();
    succeeds(
        Command::new(env!("CARGO"))
            .args(["check", "--quiet", "--offline", "--features", "sqlx"])
            .current_dir(crate_folder.path())
            .env("CARGO_TARGET_DIR", tests::root().join("target/shop-models"))
            .env("RUSTFLAGS", "--deny warnings"),
    );
}
