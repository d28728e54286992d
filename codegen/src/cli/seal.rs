//! `seal`: the drafts are history from now on.

use std::fmt::Write as _;

use super::generate::{Generated, generate, refusal, write};
use super::{Context, Drafting, GENERATED, Outcome, check};
use crate::emit::{self, migration};
use crate::history::{Past, SNAPSHOT};
use crate::plan::Plan;

pub(super) fn run(context: &Context<'_>) -> Result<Outcome, Outcome> {
    let Generated { files, past, plan, warnings } = generate(context, &Drafting::default())?;
    let changes = check::stale(context, &files)?;
    if !changes.is_empty() {
        let list = check::list(&changes);
        let command = context.command();
        let complaint = format!("{warnings}{list}; nothing was sealed; to fix: {command} gen, then seal\n");
        return Err(Outcome::findings("", complaint));
    }
    if plan.migrations.is_empty() {
        let last =
            past.sealed.last().map(|last| format!(": {} is the last migration, and sealed", last.forward));
        let report = format!("nothing to seal{}\n", last.unwrap_or_default());
        return Ok(Outcome { complaint: warnings, ..Outcome::fine(report) });
    }
    let (schema, sources) = (&context.declaration.schema, &context.declaration.sources);
    let (migrations, history) =
        migration::emit(schema, &plan, &past).map_err(|error| Outcome::trouble(&error))?;
    let past = Past::seal(history, &migrations, schema);
    let files = emit::all(schema, &Plan::default(), &past, sources)
        .map_err(|findings| refusal(&findings, &context.render(&findings)))?;
    let outcome = write(context, &files, warnings)?;
    let mut report = String::new();
    for migration in &plan.migrations {
        // Writing to a String cannot fail.
        let _ = writeln!(report, "sealed {}", migration.forward_file());
    }
    let _ = writeln!(report, "{GENERATED}/{SNAPSHOT} is the schema after them");
    Ok(Outcome { report, ..outcome })
}
