//! `gen`: writes every generated file.

use std::fmt::{self, Write as _};
use std::io;
use std::path::Path;

use super::{Context, GENERATED, Outcome, render};
use crate::diagnostic::Severity;
use crate::files::Files;
use crate::history::{self, History, HistoryError};
use crate::{check, emit, plan};

pub(super) fn run(context: &Context<'_>) -> Outcome {
    let (files, warnings) = match generate(context) {
        Ok(generated) => generated,
        Err(outcome) => return outcome,
    };
    match files.write(&context.root.join(GENERATED)) {
        Ok(changes) => {
            let written = changes.iter().filter(|change| change.new.is_some()).count();
            let removed = changes.len() - written;
            let total = files.iter().count();
            let mut report = match (written, removed) {
                (0, 0) => format!("{GENERATED}/ is current: {total} files, 0 written\n"),
                (written, 0) => format!("{GENERATED}/: {written} of {total} files written\n"),
                (written, removed) => {
                    format!("{GENERATED}/: {written} of {total} files written, {removed} removed\n")
                }
            };
            for change in &changes {
                let verb = if change.new.is_some() { "wrote" } else { "removed" };
                // Writing to a String cannot fail.
                let _ = writeln!(report, "  {verb} {GENERATED}/{}", change.path);
            }
            Outcome { complaint: warnings, ..Outcome::fine(report) }
        }
        Err(error) => Outcome::trouble(&error),
    }
}

/// The generated files and the warnings, rendered; or how the command ends without them.
pub(super) fn generate(context: &Context<'_>) -> Result<(Files, String), Outcome> {
    let schema = &context.declaration.schema;
    ours(&context.root.join(GENERATED)).map_err(|error| Outcome::trouble(&error))?;
    let mut findings = context.declaration.diagnostics.clone();
    findings.extend(check::check(schema, &context.declaration.sources));
    let refused = findings.iter().any(|finding| finding.severity == Severity::Error);
    let files = if refused {
        None
    } else {
        let sources = &context.declaration.sources;
        let emitted = plan::plan(schema, sources).and_then(|plan| emit::all(schema, &plan, sources));
        emitted.map_err(|more| findings.extend(more)).ok()
    };
    let rendered = render(&findings, context.format, context.root, context.colour);
    let Some(files) = files else {
        let count = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
        return Err(Outcome::findings("", format!("{rendered}{}", refusal(count))));
    };
    Ok((files, rendered))
}

fn refusal(count: usize) -> String {
    let errors = if count == 1 { "1 error".to_owned() } else { format!("{count} errors") };
    format!("{errors}; nothing was written\n")
}

/// A folder that this tool did not write is not swept.
fn ours(generated: &Path) -> Result<(), NotOurs> {
    let history = History::read(generated).map_err(NotOurs::History)?;
    if history.is_some() {
        return Ok(());
    }
    let mut entries = match generated.read_dir() {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(NotOurs::Unreadable(generated.display().to_string(), error)),
    };
    if entries.next().is_some() { Err(NotOurs::Foreign(generated.display().to_string())) } else { Ok(()) }
}

/// Why the generated folder is left alone.
#[derive(Debug)]
enum NotOurs {
    History(HistoryError),
    Unreadable(String, io::Error),
    Foreign(String),
}

impl fmt::Display for NotOurs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::History(error) => error.fmt(f),
            Self::Unreadable(folder, error) => write!(f, "cannot read `{folder}`: {error}"),
            Self::Foreign(folder) => write!(
                f,
                "`{folder}` holds files, but no {}: it was not written by this tool, which would remove them\n\
                 Restore the history from version control, or move the files away and generate again",
                history::FILE
            ),
        }
    }
}

impl std::error::Error for NotOurs {}
