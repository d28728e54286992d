//! A tree of files is written whole or not at all, whatever stands in the way of one of them. What fails here fails for
//! root as well, whom no permission stops.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use codegen::files::{Change, Files};
use tempfile::TempDir;

/// What every tree begins with.
const OLD: &[(&str, &[u8])] =
    &[("a.sql", b"old a"), ("gone/c.sql", b"old c \xff"), ("kept.sql", b"kept"), ("m/d.sql", b"old d")];

/// A tree, and the changes that an edit of its declaration asks for.
fn edited() -> (TempDir, Vec<Change>) {
    let folder = tempfile::tempdir().unwrap();
    for (path, content) in OLD {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    let mut files = Files::new();
    for (path, content) in
        [("a.sql", "new a"), ("b/new.sql", "new"), ("kept.sql", "kept"), ("m/d.sql", "new d")]
    {
        files.insert(path, content).unwrap();
    }
    let changes = files.compare(folder.path()).unwrap();
    let paths: Vec<&str> = changes.iter().map(|change| change.path.as_str()).collect();
    assert_eq!(paths, ["a.sql", "b/new.sql", "gone/c.sql", "m/d.sql"]);
    (folder, changes)
}

/// Every file and every folder below one.
fn tree(folder: &Path) -> BTreeMap<String, Option<Vec<u8>>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(tree(&path));
            found.insert(path.display().to_string(), None);
        } else {
            found.insert(path.display().to_string(), Some(fs::read(&path).unwrap()));
        }
    }
    found
}

/// The changes fail with a message that holds these words, and nothing below the folder is another than before.
fn refused(folder: &TempDir, changes: &[Change], words: &[&str]) {
    let before = tree(folder.path());
    let message = Files::apply(folder.path(), changes).unwrap_err().to_string();
    for word in words {
        assert!(message.contains(word), "{message} says nothing of {word}");
    }
    assert_eq!(tree(folder.path()), before, "{message}");
}

#[test]
fn all_changes_are_made_and_nothing_else_is_left() {
    let (folder, changes) = edited();
    Files::apply(folder.path(), &changes).unwrap();
    let found = tree(folder.path());
    let names: Vec<&str> =
        found.keys().map(|path| path.strip_prefix(folder.path().to_str().unwrap()).unwrap()).collect();
    assert_eq!(names, ["/a.sql", "/b", "/b/new.sql", "/kept.sql", "/m", "/m/d.sql"]);
    assert_eq!(found.values().flatten().collect::<Vec<_>>(), [&b"new a"[..], b"new", b"kept", b"new d"]);
}

#[test]
fn a_file_that_cannot_be_put_in_its_place_takes_the_others_back() {
    let (folder, mut changes) = edited();
    // The disk takes its content, under another name; the name itself is longer than any file may have.
    let path = format!("m/{}", "e".repeat(300));
    changes.push(Change { path, old: None, new: Some("new e".to_owned()) });
    refused(&folder, &changes, &["cannot write", "eeeeee"]);
    // The same before anything was done, and in the middle.
    changes.rotate_right(1);
    refused(&folder, &changes, &["cannot write", "eeeeee"]);
    changes.rotate_right(2);
    refused(&folder, &changes, &["cannot write", "eeeeee"]);
}

#[test]
fn a_file_that_cannot_be_removed_takes_the_others_back() {
    let (folder, mut changes) = edited();
    // Somebody else removed it in the meantime.
    changes.push(Change { path: "m/missing.sql".to_owned(), old: Some(b"was".to_vec()), new: None });
    refused(&folder, &changes, &["cannot remove", "m/missing.sql"]);
    changes.rotate_right(2);
    refused(&folder, &changes, &["cannot remove", "m/missing.sql"]);
}

#[test]
fn a_folder_where_a_file_belongs_leaves_everything_as_it_was() {
    let (folder, changes) = edited();
    fs::create_dir_all(folder.path().join("b/new.sql/mine")).unwrap();
    refused(&folder, &changes, &["b/new.sql", "it is a folder"]);
}

#[test]
fn a_file_where_a_folder_belongs_leaves_everything_as_it_was() {
    let (folder, changes) = edited();
    fs::write(folder.path().join("b"), "mine").unwrap();
    refused(&folder, &changes, &["cannot create", "/b`"]);
}
