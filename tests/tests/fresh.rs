//! The committed files are what the schema generates, byte for byte, in whatever surroundings somebody generates them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use tests::root;
use tests::tree::{Tree, below};

/// Languages, time zones and working directories that nobody here has; `i` has another capital in Turkish.
const SURROUNDINGS: &[(&str, &str, &str)] = &[
    ("C", "UTC", "."),
    ("tr_TR.UTF-8", "Pacific/Kiritimati", "/"),
    ("ja_JP.SJIS", "America/St_Johns", "/tmp"),
];

/// What `gen` makes of a project folder in these surroundings, which is all that it sees of ours.
fn generate(project: &Path, (locale, zone, folder): (&str, &str, &str)) -> BTreeMap<String, String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tool"));
    command.arg("gen").current_dir(folder).env_clear().env("LOCKSTEP_TEST_ROOT", project).env("TZ", zone);
    for variable in ["LANG", "LANGUAGE", "LC_ALL", "LC_COLLATE", "LC_CTYPE", "LC_NUMERIC", "LC_TIME"] {
        command.env(variable, locale);
    }
    let output = command.output().unwrap();
    assert!(output.status.success(), "{locale}, {zone}, {folder}: {output:?}");
    files(&project.join("generated"))
}

/// Every file below a folder.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let name = |path: &Path| path.strip_prefix(folder).unwrap().display().to_string();
    below(folder).iter().map(|path| (name(path), fs::read_to_string(path).unwrap())).collect()
}

/// File by file: the difference of two trees of that size is nothing to look at.
fn same(found: &BTreeMap<String, String>, expected: &BTreeMap<String, String>, told: &str) {
    assert!(found.keys().eq(expected.keys()), "{told}: {:?}\n{:?}", found.keys(), expected.keys());
    for (path, text) in expected {
        assert_eq!(&found[path], text, "{told}: {path}");
    }
}

#[test]
fn the_committed_files_are_what_the_schema_generates_anywhere() {
    let committed = files(&root().join("generated"));
    let tree = Tree::platform();
    // What `gen` cannot make again: the sealed migrations and what is known of them.
    let mut kept = vec!["history.json".to_owned(), "schema.json".to_owned()];
    kept.extend(tree.forward().into_iter().chain(tree.rollbacks()));
    for surroundings in SURROUNDINGS {
        let project = tempfile::tempdir().unwrap();
        for file in &kept {
            let path = project.path().join("generated").join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, &committed[file]).unwrap();
        }
        let found = generate(project.path(), *surroundings);
        same(&found, &committed, &format!("{surroundings:?}; to fix: cargo xtask gen"));
    }
}

/// … and what is not sealed yet, which is the first state of every schema.
#[test]
fn drafts_are_the_same_anywhere() {
    let mut trees = SURROUNDINGS.iter().map(|surroundings| {
        let project = tempfile::tempdir().unwrap();
        (surroundings, generate(project.path(), *surroundings))
    });
    let (_, first) = trees.next().unwrap();
    for (surroundings, found) in trees {
        same(&found, &first, &format!("{surroundings:?}"));
    }
}
