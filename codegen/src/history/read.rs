//! From the disk to what earlier runs left behind, and what is wrong with it.

use std::path::Path;
use std::{fmt, fs, io};

use super::{
    Entry, FILE, GENERATED, History, MIGRATIONS, Past, SNAPSHOT, Wishes, checksum, conflict, inspect,
};
use crate::diagnostic::{Diagnostic, Location};
use crate::model::Schema;

/// Reads what earlier runs left below `root`; nothing where there is no generated tree yet. `first` is the declared
/// number of the first migration; with `renumber`, drafts may get other numbers than they had.
///
/// What the findings say of sealed files is true of the disk: nothing may be written while one of them is an error.
///
/// # Errors
/// A disk that refuses, a history that is none, or a folder that somebody else filled.
pub fn read(root: &Path, first: u32, renumber: bool) -> Result<(Past, Vec<Diagnostic>), HistoryError> {
    let generated = root.join(GENERATED);
    let Some(stored) = bytes(&generated.join(FILE))? else {
        return if is_empty(&generated)? {
            Ok((Past::default(), Vec::new()))
        } else {
            Err(HistoryError::Foreign(generated.display().to_string()))
        };
    };
    let text = String::from_utf8_lossy(&stored);
    let snapshot = bytes(&generated.join(SNAPSHOT))?;
    let (history, conflict) = match parse(&text, snapshot.as_deref()) {
        Ok(parsed) => parsed,
        Err(Unparsed::Conflict(finding)) => return Ok((Past::default(), vec![*finding])),
        Err(Unparsed::Corrupt(error)) => {
            return Err(HistoryError::Corrupt(generated.join(FILE).display().to_string(), error));
        }
    };
    let mut findings: Vec<Diagnostic> = conflict.into_iter().collect();
    findings.extend(inspect::numbers(&text, &history.migrations, first, renumber));
    findings.extend(inspect::strays(&generated.join(MIGRATIONS), &history.migrations)?);

    let (sealed, drafts): (Vec<Entry>, Vec<Entry>) =
        history.migrations.into_iter().partition(|entry| entry.sealed);
    let mut past = Past { sealed, wishes: Wishes::of(&drafts), ..Past::default() };
    for entry in &past.sealed {
        let pairs = [(&entry.forward, &entry.forward_checksum), (&entry.rollback, &entry.rollback_checksum)];
        for (name, sum) in pairs {
            let path = format!("{MIGRATIONS}/{name}");
            let content = bytes(&generated.join(&path))?;
            match inspect::migration(&path, content, sum) {
                Ok(text) => drop(past.files.insert(name.clone(), text)),
                Err(finding) => findings.push(finding),
            }
        }
    }
    findings.extend(inspect::last(&text, &past.sealed, history.snapshot.as_ref()));
    if let Some(of) = &history.snapshot {
        match inspect::snapshot(snapshot, &of.checksum).and_then(parse_snapshot) {
            Ok((schema, text)) => (past.snapshot, past.snapshot_text) = (schema, Some(text)),
            Err(finding) => findings.push(finding),
        }
    }
    Ok((past, findings))
}

/// The path of a generated file, as findings name it.
pub(super) fn path(file: &str) -> String {
    format!("{GENERATED}/{file}")
}

/// A place in a generated file: its first line.
pub(super) fn top(file: &str) -> Location {
    Location { file: path(file), line: 1, column: 1 }
}

enum Unparsed {
    Conflict(Box<Diagnostic>),
    Corrupt(serde_json::Error),
}

/// The history, and a warning where git left a conflict in it: both sides of that are taken.
fn parse(text: &str, snapshot: Option<&[u8]>) -> Result<(History, Option<Diagnostic>), Unparsed> {
    let is = snapshot.map(checksum).unwrap_or_default();
    let Some(sides) = conflict::sides(text) else {
        let history: History = serde_json::from_str(text).map_err(Unparsed::Corrupt)?;
        return Ok((conflict::union([history, History::default()], &is), None));
    };
    let [ours, theirs] = sides.map(|side| serde_json::from_str::<History>(&side));
    match (ours, theirs) {
        (Ok(ours), Ok(theirs)) => {
            let message =
                format!("git left a conflict in {}: the migrations of both sides are taken", path(FILE));
            let warning = Diagnostic::warning("history-conflict", inspect::place(text, "<<<<<<<"), message)
                .help("`cargo xtask gen` writes the file without it");
            Ok((conflict::union([ours, theirs], &is), Some(warning)))
        }
        (ours, theirs) => {
            let reason = ours.err().or(theirs.err()).map(|error| error.to_string()).unwrap_or_default();
            let message =
                format!("git left a conflict in {}, and one side of it is no history: {reason}", path(FILE));
            let finding = Diagnostic::error("history-conflict", inspect::place(text, "<<<<<<<"), message).help(
                format!(
                    "keep the entries of both sides and no markers, or one side as a whole with `git checkout --ours -- {0}` \
                     or `--theirs`; then run `cargo xtask gen`",
                    path(FILE)
                ),
            );
            Err(Unparsed::Conflict(Box::new(finding)))
        }
    }
}

/// A snapshot that is as it was sealed, and yet no schema, was written by another version of the model.
fn parse_snapshot(text: String) -> Result<(Schema, String), Diagnostic> {
    match serde_json::from_str(&text) {
        Ok(schema) => Ok((schema, text)),
        Err(error) => {
            let message = format!("{} is no schema that this version reads: {error}", path(SNAPSHOT));
            Err(Diagnostic::error("unknown-snapshot", Some(top(SNAPSHOT)), message)
                .help("it was sealed by another version of the generator: generate with that one"))
        }
    }
}

fn bytes(path: &Path) -> Result<Option<Vec<u8>>, HistoryError> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(HistoryError::Unreadable(path.display().to_string(), error)),
    }
}

/// A folder that holds nothing, or is not there.
fn is_empty(folder: &Path) -> Result<bool, HistoryError> {
    match folder.read_dir() {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(HistoryError::Unreadable(folder.display().to_string(), error)),
    }
}

/// Why nothing is known of earlier runs.
#[derive(Debug)]
pub enum HistoryError {
    /// The file system refuses.
    Unreadable(String, io::Error),
    /// The file is no history.
    Corrupt(String, serde_json::Error),
    /// A folder that this tool did not write, which would be swept.
    Foreign(String),
}

impl fmt::Display for HistoryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(path, error) => write!(f, "cannot read `{path}`: {error}"),
            Self::Corrupt(path, error) => write!(
                f,
                "`{path}` is no history of migrations: {error}\n\
                 It says which migrations are sealed, so nothing is generated without it. \
                 Restore it with `git checkout -- {path}`"
            ),
            Self::Foreign(folder) => write!(
                f,
                "`{folder}` holds files, but no {FILE}: it was not written by this tool, which would remove them\n\
                 Restore the history from version control, or move the files away and generate again"
            ),
        }
    }
}

impl std::error::Error for HistoryError {}
