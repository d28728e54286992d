//! What can be wrong with a history: sealed files that are not as they were, numbers that leave a gap or meet.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use super::read::{HistoryError, path, top};
use super::{Entry, FILE, GENERATED, MIGRATIONS, SNAPSHOT, Snapshot, checksum};
use crate::diagnostic::{Diagnostic, Location};

/// The text of a sealed migration's file, which is what it was when it was sealed.
pub(super) fn migration(file: &str, content: Option<Vec<u8>>, sum: &str) -> Result<String, Diagnostic> {
    let next = "Databases may have run it as it was: change the declaration, and `cargo xtask gen` writes the next migration";
    sealed(file, content, sum, next)
}

/// The text of the snapshot, likewise.
pub(super) fn snapshot(content: Option<Vec<u8>>, sum: &str) -> Result<String, Diagnostic> {
    sealed(
        SNAPSHOT,
        content,
        sum,
        "It is the schema that the sealed migrations make, which drafts are told from",
    )
}

fn sealed(file: &str, content: Option<Vec<u8>>, sum: &str, why: &str) -> Result<String, Diagnostic> {
    let restore = format!("git checkout -- {}", path(file));
    let Some(content) = content else {
        let message = format!("{} is sealed, and missing", path(file));
        return Err(Diagnostic::error("sealed-missing", Some(top(file)), message)
            .help(format!("restore it: {restore}")));
    };
    let content = match String::from_utf8(content) {
        Ok(text) if checksum(&text) == sum => return Ok(text),
        Ok(text) => text,
        Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
    };
    if let Some(at) = place_in(file, &content, "<<<<<<< ") {
        let message = format!("git left a conflict in {}, which is sealed", path(file));
        let help = format!(
            "take it as a whole from the branch whose migrations are deployed: git checkout --ours -- {0}, or --theirs; and \
             {GENERATED}/{FILE} from the same branch",
            path(file)
        );
        return Err(Diagnostic::error("history-conflict", Some(at), message).help(help));
    }
    let message = format!("{} is sealed, and no longer what it was", path(file));
    let help = if checksum(content.replace("\r\n", "\n")) == sum {
        format!("only its line ends differ: put `{GENERATED}/** -text` into .gitattributes, then {restore}")
    } else {
        format!("restore it: {restore}\n{why}")
    };
    Err(Diagnostic::error("sealed-changed", Some(top(file)), message).help(help))
}

/// The last sealed migration is the one that the snapshot was taken after.
pub(super) fn last(text: &str, sealed: &[Entry], snapshot: Option<&Snapshot>) -> Option<Diagnostic> {
    let (last, after) = (sealed.last(), snapshot.map(|snapshot| snapshot.after));
    if last.map(|last| last.number) == after {
        return None;
    }
    let is = last.map_or_else(
        || "none is sealed".to_owned(),
        |last| format!("{} is the last one sealed", last.forward),
    );
    let message = match after {
        Some(after) => format!("{} is the schema after {after:03}, and {is}", path(SNAPSHOT)),
        None => format!("{is}, and {} says of no snapshot", path(FILE)),
    };
    let at = place(text, "\"snapshot\"").or_else(|| place(text, &last?.forward));
    let help =
        format!("bring back the entries with their files from version control: git log -- {}", path(FILE));
    Some(Diagnostic::error("migration-gap", at, message).help(help))
}

/// Numbers that two migrations have, that none has, or that the declaration starts after.
pub(super) fn numbers(text: &str, entries: &[Entry], first: u32, renumber: bool) -> Vec<Diagnostic> {
    let mut by_number: BTreeMap<u32, Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        by_number.entry(entry.number).or_default().push(entry);
    }
    let mut findings = Vec::new();
    for (number, entries) in &by_number {
        if let [.., last] = entries.as_slice()
            && entries.len() > 1
            && let Some(help) = shared(*number, entries, renumber)
        {
            let files: Vec<&str> = entries.iter().map(|entry| entry.forward.as_str()).collect();
            let message = format!("migrations of one number: {}", files.join(", "));
            findings
                .push(Diagnostic::error("duplicate-number", place(text, &last.forward), message).help(help));
        }
    }
    let sealed: Vec<&Entry> = entries.iter().filter(|entry| entry.sealed).collect();
    if let Some(start) = sealed.first()
        && start.number != first
    {
        let message = format!(
            "{} is sealed as the first migration; the declaration starts with {first}",
            start.forward
        );
        let help = format!("declare `.first_migration({})`", start.number);
        findings.push(Diagnostic::error("first-migration", place(text, &start.forward), message).help(help));
    }
    for pair in sealed.windows(2) {
        let [before, after] = pair else { continue };
        if before.number.checked_add(1).is_some_and(|next| next < after.number) {
            let missing = missing(before.number + 1, after.number - 1);
            let message = format!("{missing} between {} and {}", before.forward, after.forward);
            let help = format!(
                "bring back the entries with their files from version control: git log -- {GENERATED}/{FILE}"
            );
            findings
                .push(Diagnostic::error("migration-gap", place(text, &after.forward), message).help(help));
        }
    }
    findings
}

fn missing(from: u32, to: u32) -> String {
    if from == to { format!("no migration {from:03}") } else { format!("no migrations {from:03} to {to:03}") }
}

/// What to do about migrations that share a number; none where it is being done.
fn shared(number: u32, entries: &[&Entry], renumber: bool) -> Option<String> {
    if entries.iter().filter(|entry| entry.sealed).count() > 1 {
        return Some(format!(
            "two branches sealed {number:03}. Keep the one that is deployed: take {GENERATED}/ from its branch, delete the \
             files of the other, and `cargo xtask gen` writes the other's changes again, numbered after it. A database that \
             ran the other is rolled back by its rollback file first"
        ));
    }
    (!renumber).then(|| {
        "two branches made them. `cargo xtask gen --renumber` writes what is not sealed again, numbered after what is; \
         a database that ran a draft is rolled back by its rollback file first"
            .to_owned()
    })
}

/// Numbered files that the history knows nothing of: another branch may have sealed them, so they are not swept.
pub(super) fn strays(folder: &Path, entries: &[Entry]) -> Result<Vec<Diagnostic>, HistoryError> {
    let unreadable = |error| HistoryError::Unreadable(folder.display().to_string(), error);
    let files = match fs::read_dir(folder) {
        Ok(files) => files,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(unreadable(error)),
    };
    let known = |name: &str| entries.iter().any(|entry| entry.forward == name || entry.rollback == name);
    let mut names = Vec::new();
    for file in files {
        let name = file.map_err(unreadable)?.file_name().to_string_lossy().into_owned();
        names.extend(number(&name).filter(|_| !known(&name)).map(|number| (number, name)));
    }
    names.sort();
    Ok(names.into_iter().map(|(number, name)| stray(number, &name, entries)).collect())
}

fn stray(number: u32, name: &str, entries: &[Entry]) -> Diagnostic {
    let file = path(&format!("{MIGRATIONS}/{name}"));
    let rival = entries.iter().find(|entry| entry.number == number);
    let rival = rival.map(|entry| format!(", where {number:03} is {}", entry.forward)).unwrap_or_default();
    let message = format!("{file} is not in {GENERATED}/{FILE}{rival}");
    let help = format!(
        "if it is left over from a draft, delete it, and `cargo xtask gen` writes the draft again: rm {file}\n\
         if it is sealed, take its entry from where it was: git log -- {file}"
    );
    Diagnostic::error("unknown-migration", Some(top(&format!("{MIGRATIONS}/{name}"))), message).help(help)
}

/// The number of a migration's file, forward or rollback.
fn number(name: &str) -> Option<u32> {
    let name = name.strip_prefix("rollback_").unwrap_or(name).strip_suffix(".sql")?;
    name.split_once('_')?.0.parse().ok()
}

/// Where the history says something.
pub(super) fn place(text: &str, what: &str) -> Option<Location> {
    place_in(FILE, text, what)
}

fn place_in(file: &str, text: &str, what: &str) -> Option<Location> {
    let line = text.lines().position(|line| line.contains(what))?;
    let column = text.lines().nth(line)?.find(what)?;
    let from_one = |number: usize| u32::try_from(number + 1).unwrap_or(u32::MAX);
    Some(Location { file: path(file), line: from_one(line), column: from_one(column) })
}
