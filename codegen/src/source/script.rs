//! Files of SQL, and folders of them, as tools for migrations keep them.

use std::fs;
use std::path::{Path, PathBuf};

use super::SourceError;

/// A file of SQL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Script {
    /// The name that errors give.
    pub file: String,
    /// Its text.
    pub sql: String,
}

/// What means nothing to a schema (PostgreSQL manual, psql, Meta-Commands).
const FOR_PSQL: &[&str] = &[
    "\\restrict ",
    "\\unrestrict ",
    "\\set ON_ERROR_STOP",
    "\\set ECHO",
    "\\set QUIET",
    "\\set VERBOSITY",
    "\\echo",
    "\\pset ",
    "\\timing",
];

/// Comments from which on a migration undoes what it has done: of goose, sql-migrate, micrate and dbmate.
const UNDOES: &[&[&str]] =
    &[&["+goose", "down"], &["+migrate", "down"], &["+micrate", "down"], &["migrate:down"]];

/// What begins another one.
const DOES: &[&[&str]] = &[&["+goose", "up"], &["+migrate", "up"], &["+micrate", "up"], &["migrate:up"]];

/// Names of files and folders that undo what others do.
const UNDOING: &[&str] = &["down", "revert", "rollback", "undo"];

impl Script {
    /// Reads a file.
    ///
    /// # Errors
    /// It cannot be read, or is no text.
    pub fn read(path: &Path) -> Result<Self, SourceError> {
        let sql = fs::read_to_string(path).map_err(SourceError::file(path))?;
        Ok(Self::new(path.display().to_string(), &sql))
    }

    /// SQL under a name. What `pg_dump` says to `psql` alone is left out, and how `psql` is to show things, as is the mark of UTF-8
    /// that some editors begin with, and what undoes the rest of a migration; the lines keep their numbers.
    #[must_use]
    pub fn new(file: impl Into<String>, sql: &str) -> Self {
        let sql = sql.strip_prefix('\u{feff}').unwrap_or(sql);
        let for_psql = |line: &str| FOR_PSQL.iter().any(|word| line.trim_end().starts_with(word));
        let mut is_undone = false;
        let lines = sql.split('\n').map(|line| {
            is_undone = is_marked(line, UNDOES) || (is_undone && !is_marked(line, DOES));
            if is_undone || for_psql(line) { "" } else { line }
        });
        Self { file: file.into(), sql: lines.collect::<Vec<_>>().join("\n") }
    }
}

/// Is it a comment that begins with one of these?
fn is_marked(line: &str, marks: &[&[&str]]) -> bool {
    let comment = line.strip_prefix("--").unwrap_or_default().to_lowercase();
    let words: Vec<&str> = comment.split_whitespace().collect();
    marks.iter().any(|mark| words.starts_with(mark))
}

/// A file by itself, or the files of a folder in the order of their names, numbers in them by their value; where it has folders
/// alone, theirs. Those that undo others are passed by.
pub(super) fn scripts(path: &Path) -> Result<Vec<Script>, SourceError> {
    if !path.is_dir() {
        return Ok(vec![Script::read(path)?]);
    }
    let files = files(path)?;
    if files.is_empty() {
        return Err(SourceError::Empty(path.to_owned()));
    }
    files.iter().map(|file| Script::read(file)).collect()
}

/// The files of SQL in a folder, or else in those that it holds.
fn files(folder: &Path) -> Result<Vec<PathBuf>, SourceError> {
    let (folders, files): (Vec<_>, Vec<_>) = entries(folder)?.into_iter().partition(|entry| entry.is_dir());
    let is_sql = |file: &PathBuf| file.extension().is_some_and(|it| it.eq_ignore_ascii_case("sql"));
    let own: Vec<_> = files.into_iter().filter(is_sql).collect();
    if !own.is_empty() {
        return Ok(own);
    }
    let mut found = Vec::new();
    for folder in folders {
        found.extend(self::files(&folder)?);
    }
    Ok(found)
}

/// What a folder holds, in order.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, SourceError> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).map_err(SourceError::file(folder))? {
        let entry = entry.map_err(SourceError::file(folder))?.path();
        let name = entry.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        let bare = name.strip_suffix(".sql").unwrap_or(&name);
        let last = bare.rsplit('.').next().unwrap_or_default();
        // A table may have such a name, too: what undoes something has its number.
        let undone = bare.strip_prefix("rollback").map(|rest| rest.trim_start_matches(['_', '-', '.', ' ']));
        let is_undoing =
            undone.is_some_and(|of| of.is_empty() || of.starts_with(|it: char| it.is_ascii_digit()));
        if !is_undoing && !UNDOING.contains(&last) {
            entries.push(entry);
        }
    }
    alphanumeric_sort::sort_path_slice(&mut entries);
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(names: &[&str]) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        for name in names {
            let file = folder.path().join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, "select 1;").unwrap();
        }
        let found = scripts(folder.path()).unwrap();
        let own = folder.path().display().to_string() + "/";
        found.iter().map(|script| script.file.replace(&own, "")).collect()
    }

    #[test]
    fn a_folder_is_its_files_in_the_order_of_their_names_without_those_that_undo() {
        let names =
            ["002_b.sql", "001_a.sql", "rollback_001_a.sql", "001_a.down.sql", "notes.md", "old/003.sql"];
        assert_eq!(found(&names), ["001_a.sql", "002_b.sql"]);
        assert_eq!(
            found(&["1.sql", "rollback.sql", "rollback_requests.sql"]),
            ["1.sql", "rollback_requests.sql"]
        );
        assert_eq!(
            found(&["V10__c.sql", "V2__b.sql", "V1__a.sql"]),
            ["V1__a.sql", "V2__b.sql", "V10__c.sql"]
        );
        let nothing = scripts(tempfile::tempdir().unwrap().path()).unwrap_err().to_string();
        assert!(nothing.ends_with("holds no .sql file to apply"), "{nothing}");
    }

    #[test]
    fn a_folder_of_folders_is_their_files() {
        let names = ["2_b/up.sql", "2_b/down.sql", "1_a/migration.sql", "lock.toml"];
        assert_eq!(found(&names), ["1_a/migration.sql", "2_b/up.sql"]);
        assert_eq!(found(&["revert/a.sql", "deploy/a.sql"]), ["deploy/a.sql"]);
        assert_eq!(found(&["default/1_a/up.sql", "b/2/c/up.sql"]), ["b/2/c/up.sql", "default/1_a/up.sql"]);
    }

    #[test]
    fn what_a_dump_says_to_psql_alone_is_left_out() {
        let script = Script::new(
            "dump.sql",
            "\u{feff}\\restrict abc\ncreate table a ();\n\\timing\n\\.\n\\unrestrict abc\n",
        );
        assert_eq!(script.sql, "\ncreate table a ();\n\n\\.\n\n");
    }

    #[test]
    fn what_a_migration_says_of_its_way_back_is_left_out() {
        for mark in ["-- +goose Down", "--+migrate Down", "-- migrate:down transaction:false"] {
            let script = Script::new("1.sql", &format!("-- up\ncreate table a ();\n{mark}\ndrop table a;\n"));
            assert_eq!(script.sql, "-- up\ncreate table a ();\n\n\n", "{mark}");
        }
        let several = "-- +goose Up\na;\n-- +goose Down\nb;\n-- +goose Up\nc;\n";
        assert_eq!(Script::new("1.sql", several).sql, "-- +goose Up\na;\n\n\n-- +goose Up\nc;\n");
        let other = "create table a ();\n-- migrate:downtime is short\n";
        assert_eq!(Script::new("1.sql", other).sql, other);
    }
}
