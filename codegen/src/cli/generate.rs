//! `gen`: writes every generated file.

use std::fmt::Write as _;

use super::prepare::{Prepared, prepare};
use super::{Context, Drafting, GENERATED, Outcome};
use crate::diagnostic::{Diagnostic, Severity, refused};
use crate::emit;
use crate::files::Files;
use crate::history::Past;
use crate::plan::Plan;

pub(super) fn run(context: &Context<'_>, drafting: &Drafting) -> Result<Outcome, Outcome> {
    let generated = generate(context, drafting)?;
    write(context, &generated.files, generated.warnings)
}

/// The generated files, and what they are made of.
pub(super) struct Generated {
    pub files: Files,
    pub past: Past,
    pub plan: Plan,
    /// Rendered.
    pub warnings: String,
}

/// The generated files and the warnings, rendered; or how the command ends without them.
pub(super) fn generate(context: &Context<'_>, drafting: &Drafting) -> Result<Generated, Outcome> {
    let Prepared { past, plan, mut findings } = prepare(context, drafting)?;
    let plan = plan.filter(|plan| {
        findings.extend(drafting.findings(plan, &past, context.declaration));
        !refused(&findings)
    });
    let (schema, sources) = (&context.declaration.schema, &context.declaration.sources);
    let emitted = plan.and_then(|plan| match emit::all(schema, &plan, &past, sources) {
        Ok(files) => Some((plan, files)),
        Err(more) => {
            findings.extend(more);
            None
        }
    });
    let warnings = context.render(&findings);
    match emitted {
        Some((plan, files)) => Ok(Generated { files, past, plan, warnings }),
        None => Err(refusal(&findings, &warnings)),
    }
}

/// How a command ends that was refused.
pub(super) fn refusal(findings: &[Diagnostic], rendered: &str) -> Outcome {
    let count = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    let errors = if count == 1 { "1 error".to_owned() } else { format!("{count} errors") };
    Outcome::findings("", format!("{rendered}{errors}; nothing was written\n"))
}

/// Makes the tree hold these files and no others, and reports what changed.
pub(super) fn write(context: &Context<'_>, files: &Files, warnings: String) -> Result<Outcome, Outcome> {
    let changes = files.write(&context.root.join(GENERATED)).map_err(|error| Outcome::trouble(&error))?;
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
    Ok(Outcome { complaint: warnings, ..Outcome::fine(report) })
}
