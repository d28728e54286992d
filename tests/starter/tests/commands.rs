//! A project that is not this repository generates its files, and notices when somebody edits them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Runs a command of the project in a folder: its exit code and all that it prints.
fn run(folder: &Path, command: &str) -> (Option<i32>, String) {
    let Output { status, stdout, stderr } =
        Command::new(env!("CARGO_BIN_EXE_starter")).arg(command).current_dir(folder).output().unwrap();
    (status.code(), String::from_utf8(stdout).unwrap() + &String::from_utf8(stderr).unwrap())
}

#[test]
fn a_new_project_generates_its_files_and_check_agrees_until_one_is_edited() {
    let folder = tempfile::tempdir().unwrap();
    let (code, report) = run(folder.path(), "check");
    assert_eq!(code, Some(1), "nothing is generated yet: {report}");

    let (code, report) = run(folder.path(), "gen");
    assert_eq!(code, Some(0), "{report}");
    let generated = folder.path().join("generated");
    for file in [
        "history.json",
        "schema.json",
        "migrations/001_create_books.sql",
        "migrations/rollback_001_books.sql",
        "migrations/rollback_all.sql",
        "migrations/database.types.ts",
        "migrations/SCHEMA_DOCUMENTATION.md",
        "migrations/MIGRATION_GUIDE.md",
        "migrations/README.md",
        "models/Cargo.toml",
        "models/src/lib.rs",
    ] {
        assert!(generated.join(file).is_file(), "{file} is not there: {report}");
    }

    let (code, report) = run(folder.path(), "gen");
    assert_eq!(code, Some(0), "{report}");
    assert!(report.contains("0 written"), "the second run writes nothing: {report}");
    let (code, report) = run(folder.path(), "check");
    assert_eq!(code, Some(0), "{report}");

    let migration = generated.join("migrations/001_create_books.sql");
    let text = fs::read_to_string(&migration).unwrap();
    fs::write(&migration, text.replace("not null", "")).unwrap();
    let (code, report) = run(folder.path(), "check");
    assert_eq!(code, Some(1), "{report}");
    assert!(report.contains("001_create_books.sql"), "the edited file is named: {report}");
    assert!(report.contains("not null"), "what the edit took away is shown: {report}");

    fs::remove_file(&migration).unwrap();
    assert_eq!(run(folder.path(), "check").0, Some(1), "a file that is missing is a finding too");
    assert_eq!(run(folder.path(), "gen").0, Some(0));
    assert_eq!(fs::read_to_string(&migration).unwrap(), text, "generated again, byte for byte");
}

#[test]
fn what_is_sealed_is_kept_and_there_is_nothing_left_to_plan() {
    let folder = tempfile::tempdir().unwrap();
    let (code, report) = run(folder.path(), "plan");
    assert_eq!(code, Some(0), "{report}");
    assert!(report.contains("001 create_books") && report.contains("+ table public.books"), "{report}");
    assert!(!folder.path().join("generated").exists(), "a plan writes nothing");
    assert_eq!(run(folder.path(), "seal").0, Some(1), "there is nothing yet to seal");

    assert_eq!(run(folder.path(), "gen").0, Some(0));
    let (code, report) = run(folder.path(), "seal");
    assert_eq!(code, Some(0), "{report}");
    assert!(report.contains("sealed 001_create_books.sql"), "{report}");
    assert_eq!(run(folder.path(), "check").0, Some(0));
    assert_eq!(run(folder.path(), "plan"), (Some(0), "nothing to do\n".to_owned()));

    let rollback = folder.path().join("generated/migrations/rollback_001_books.sql");
    fs::write(&rollback, "drop table books;").unwrap();
    for command in ["gen", "check", "plan", "seal"] {
        let (code, report) = run(folder.path(), command);
        assert_eq!(code, Some(1), "{command}: {report}");
        assert!(report.contains("git checkout -- generated/migrations/rollback_001_books.sql"), "{report}");
    }
    assert_eq!(fs::read_to_string(&rollback).unwrap(), "drop table books;", "nobody overwrites it");
}

/// The files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn the_project_says_what_the_command_is_called() {
    let folder = tempfile::tempdir().unwrap();
    let (_, report) = run(folder.path(), "check");
    assert!(report.ends_with("to fix: cargo run -- gen\n"), "{report}");
    let (_, help) = run(folder.path(), "--help");
    assert!(help.contains("Usage: cargo run -- [OPTIONS] <COMMAND>"), "{help}");
    run(folder.path(), "gen");
    let generated = files(&folder.path().join("generated"));
    let texts: Vec<String> = generated.iter().map(|file| fs::read_to_string(file).unwrap()).collect();
    assert!(texts.iter().any(|text| text.contains("`cargo run -- gen`")));
    assert!(texts.iter().all(|text| !text.contains("xtask")), "another project has no such command");
}

#[test]
fn a_wrong_call_is_told_from_a_finding() {
    let folder = tempfile::tempdir().unwrap();
    let (code, report) = run(folder.path(), "generate-everything");
    assert_eq!(code, Some(2), "{report}");
}

#[test]
fn a_folder_that_somebody_else_filled_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let notes = folder.path().join("generated/notes.txt");
    fs::create_dir(folder.path().join("generated")).unwrap();
    fs::write(&notes, "mine").unwrap();
    let (code, report) = run(folder.path(), "gen");
    assert_eq!(code, Some(2), "{report}");
    assert_eq!(fs::read_to_string(&notes).unwrap(), "mine");
    assert_eq!(fs::read_dir(folder.path().join("generated")).unwrap().count(), 1);
}
