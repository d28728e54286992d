//! Surroundings that do not let `gen` work: it says what is wrong, exits with 2 and leaves the tree as it was.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const PROGRAM: &str = env!("CARGO_BIN_EXE_starter");

fn finish(command: &mut Command) -> (Option<i32>, String) {
    let Output { status, stdout, stderr } = command.output().unwrap();
    (status.code(), String::from_utf8(stdout).unwrap() + &String::from_utf8(stderr).unwrap())
}

fn run(folder: &Path, command: &str) -> (Option<i32>, String) {
    finish(Command::new(PROGRAM).arg(command).current_dir(folder))
}

/// Every file below a folder with its content, sorted.
fn tree(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else {
        return found;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(tree(&path));
        } else {
            found.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
    found.sort();
    found
}

#[test]
fn a_full_disk_leaves_nothing_half_written() {
    let folder = tempfile::tempdir().unwrap();
    // No file may grow beyond a few kilobytes: writing fails as it does on a full disk.
    let limited = format!("trap '' XFSZ; ulimit -f 4; exec {PROGRAM} gen");
    let (code, report) = finish(Command::new("sh").args(["-c", &limited]).current_dir(folder.path()));
    assert_eq!(code, Some(2), "{report}");
    assert!(report.contains("cannot write"), "{report}");
    assert_eq!(tree(folder.path()), []);

    assert_eq!(run(folder.path(), "gen").0, Some(0));
    let whole = tree(folder.path());
    for file in whole.iter().filter(|(path, _)| path.contains("/migrations/")) {
        fs::write(&file.0, "edited").unwrap();
    }
    let edited = tree(folder.path());
    let (code, report) = finish(Command::new("sh").args(["-c", &limited]).current_dir(folder.path()));
    assert_eq!(code, Some(2), "{report}");
    assert_eq!(tree(folder.path()), edited);
}

#[test]
fn a_folder_where_a_file_belongs_is_named() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(run(folder.path(), "gen").0, Some(0));
    let types = folder.path().join("generated/migrations/database.types.ts");
    fs::remove_file(&types).unwrap();
    fs::create_dir(&types).unwrap();
    fs::write(types.join("mine"), "").unwrap();
    let (code, report) = run(folder.path(), "gen");
    assert_eq!(code, Some(2), "{report}");
    assert!(report.contains("database.types.ts"), "{report}");
}

#[test]
fn a_history_that_cannot_be_read_stops_everything() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(run(folder.path(), "gen").0, Some(0));
    let history = folder.path().join("generated/history.json");
    let text = fs::read_to_string(&history).unwrap();
    fs::write(&history, &text[..text.len() / 2]).unwrap();
    let before = tree(folder.path());
    for command in ["gen", "check"] {
        let (code, report) = run(folder.path(), command);
        assert_eq!(code, Some(2), "{report}");
        assert!(report.contains("history.json") && report.contains("git checkout"), "{report}");
    }
    assert_eq!(tree(folder.path()), before);
}

#[test]
fn files_that_nothing_generates_any_more_are_removed() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(run(folder.path(), "gen").0, Some(0));
    let before = tree(folder.path());
    let stale = folder.path().join("generated/migrations/old/009_old.sql");
    fs::create_dir(stale.parent().unwrap()).unwrap();
    fs::write(&stale, "select 1;").unwrap();
    let (code, report) = run(folder.path(), "check");
    assert_eq!(code, Some(1), "{report}");
    assert!(report.contains("left over: generated/migrations/old/009_old.sql"), "{report}");
    assert_eq!(run(folder.path(), "gen").0, Some(0));
    assert!(!stale.parent().unwrap().exists());
    assert_eq!(tree(folder.path()), before);
}

#[test]
fn the_bytes_do_not_depend_on_locale_or_time_zone() {
    let contents = |locale: &str, zone: &str| {
        let folder = tempfile::tempdir().unwrap();
        let mut command = Command::new(PROGRAM);
        command.arg("gen").current_dir(folder.path()).env("LC_ALL", locale).env("TZ", zone);
        assert_eq!(finish(&mut command).0, Some(0));
        let files = tree(folder.path());
        assert!(!files.is_empty());
        files.into_iter().map(|(_, content)| content).collect::<Vec<_>>()
    };
    assert_eq!(contents("C", "UTC"), contents("tr_TR.UTF-8", "Pacific/Kiritimati"));
}
