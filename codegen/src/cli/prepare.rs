//! What every command starts with: the declaration is checked, the history read, and the drafts are planned.

use super::generate::refused;
use super::{Context, Drafting, Outcome};
use crate::check;
use crate::declare::Declaration;
use crate::diagnostic::Diagnostic;
use crate::diff::rename;
use crate::history::{self, Past};
use crate::model::Pair;
use crate::plan::{self, Numbering, Plan};

/// What earlier runs left, and what is to be done next.
pub(super) struct Prepared {
    pub past: Past,
    /// The drafts; none where the findings say why there cannot be any.
    pub plan: Option<Plan>,
    pub findings: Vec<Diagnostic>,
}

/// All that can be found before anything is emitted.
pub(super) fn prepare(context: &Context<'_>, drafting: &Drafting) -> Result<Prepared, Outcome> {
    let Declaration { schema, sources, diagnostics, .. } = context.declaration;
    let (mut past, wrong) = history::read(context.root, schema.first_migration, drafting.renumber)
        .map_err(|error| Outcome::trouble(&error))?;
    let mut findings = diagnostics.clone();
    findings.extend(check::check(schema, sources));
    findings.extend(wrong);
    findings.extend(rename::findings(Pair::new(&past.snapshot, schema), sources));
    past.wishes.name = drafting.name.clone().or(past.wishes.name);
    past.wishes.allowed_losses.extend(drafting.allow_data_loss.iter().cloned());
    let plan = if refused(&findings) {
        None
    } else {
        drafts(&past, context.declaration).map_err(|more| findings.extend(more)).ok()
    };
    Ok(Prepared { past, plan, findings })
}

/// The migrations from the last seal to the declaration.
fn drafts(past: &Past, declaration: &Declaration) -> Result<Plan, Vec<Diagnostic>> {
    let Declaration { schema, sources, .. } = declaration;
    let numbering =
        Numbering { first: past.next_number(schema.first_migration), name: past.wishes.name.clone() };
    plan::plan(Pair::new(&past.snapshot, schema), sources, &numbering)
}
