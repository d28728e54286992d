//! `check`: the same as `gen`, compared with the disk instead of written to it.

use std::fmt::Write;

use super::generate::{Generated, generate};
use super::{Context, Drafting, GENERATED, Outcome};
use crate::files::{Change, Files};

pub(super) fn run(context: &Context<'_>) -> Result<Outcome, Outcome> {
    let Generated { files, warnings, .. } = generate(context, &Drafting::default())?;
    let changes = stale(context, &files)?;
    if changes.is_empty() {
        let total = files.iter().count();
        return Ok(Outcome {
            complaint: warnings,
            ..Outcome::fine(format!("{GENERATED}/ is current: {total} files\n"))
        });
    }
    let diffs: String = changes.iter().map(Change::unified_diff).collect();
    let complaint = format!("{warnings}{}; to fix: {} gen\n", list(&changes), context.command());
    Err(Outcome::findings(diffs, complaint))
}

/// What is not on disk as it is generated.
pub(super) fn stale(context: &Context<'_>, files: &Files) -> Result<Vec<Change>, Outcome> {
    files.compare(&context.root.join(GENERATED)).map_err(|error| Outcome::trouble(&error))
}

/// A line for each file, and how many they are.
pub(super) fn list(changes: &[Change]) -> String {
    let mut list = String::new();
    for change in changes {
        // Writing to a String cannot fail.
        let _ = writeln!(list, "{}: {GENERATED}/{}", change.state(), change.path);
    }
    let count = changes.len();
    let files = if count == 1 { "1 file is".to_owned() } else { format!("{count} files are") };
    format!("{list}{files} not what the schema generates")
}
