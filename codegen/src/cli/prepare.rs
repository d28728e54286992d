//! What every command starts with: the declaration is checked, the history read, and the drafts are planned.

use std::collections::{BTreeMap, BTreeSet};

use super::{Context, Drafting, Outcome};
use crate::check;
use crate::declare::Declaration;
use crate::diagnostic::{Diagnostic, Severity, refused};
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
    findings.extend(since(check::check(schema, sources), &past));
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

/// What the sealed schema had already is worth a look, and no reason to stop: a database that was pulled is as it is.
fn since(mut findings: Vec<Diagnostic>, past: &Past) -> Vec<Diagnostic> {
    let before: BTreeSet<_> = (check::check(&past.snapshot, &BTreeMap::new()).into_iter())
        .map(|finding| (finding.rule, finding.message))
        .collect();
    for finding in &mut findings {
        if before.contains(&(finding.rule, finding.message.clone())) {
            finding.severity = Severity::Warning;
        }
    }
    findings
}

/// The migrations from the last seal to the declaration.
fn drafts(past: &Past, declaration: &Declaration) -> Result<Plan, Vec<Diagnostic>> {
    let Declaration { schema, sources, .. } = declaration;
    let numbering =
        Numbering { first: past.next_number(schema.first_migration), name: past.wishes.name.clone() };
    plan::plan(Pair::new(&past.snapshot, schema), sources, &numbering)
}
