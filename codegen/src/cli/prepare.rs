//! What every command starts with: the declaration is checked, the history read, and the drafts are planned.

use super::generate::refused;
use super::{Context, Drafting, Outcome};
use crate::declare::Declaration;
use crate::diagnostic::Diagnostic;
use crate::history::{self, Past};
use crate::plan::{self, Plan};
use crate::{check, model};

/// What earlier runs left, and what is to be done next.
pub(super) struct Prepared {
    pub past: Past,
    /// The drafts; none where the findings say why there cannot be any.
    pub plan: Option<Plan>,
    pub findings: Vec<Diagnostic>,
}

/// All that can be found before anything is emitted.
pub(super) fn prepare(context: &Context<'_>, drafting: &Drafting) -> Result<Prepared, Outcome> {
    let Declaration { schema, sources, diagnostics } = context.declaration;
    let (mut past, wrong) = history::read(context.root, schema.first_migration, drafting.renumber)
        .map_err(|error| Outcome::trouble(&error))?;
    let mut findings = diagnostics.clone();
    findings.extend(check::check(schema, sources));
    findings.extend(wrong);
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
    let plan = plan::plan(schema, sources)?;
    if past.sealed.is_empty() {
        return Ok(plan);
    }
    let before = plan::plan(&past.snapshot, sources)?;
    let is_new = |module: &model::Name| !past.snapshot.modules.iter().any(|old| old.name == *module);
    let (new, old): (Vec<_>, Vec<_>) = plan.migrations.into_iter().partition(|it| is_new(&it.module));
    if old.iter().map(|it| &it.forward).ne(before.migrations.iter().map(|it| &it.forward)) {
        let message = "the declaration changes what is sealed, which cannot be planned yet";
        return Err(vec![Diagnostic::error("unplanned-change", None, message)]);
    }
    let numbers = past.next_number(schema.first_migration)..;
    let migrations = numbers.zip(new).map(|(number, it)| plan::Migration { number, ..it }).collect();
    Ok(Plan { migrations })
}
