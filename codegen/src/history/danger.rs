//! What drafts can do to a database in use: data that they lose is asked for by the name of the object, and the other
//! dangers are pointed out until the declaration accepts them.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Location};
use crate::model::{Danger, ObjectId, Schema};
use crate::plan::{Action, Plan};

/// A finding for each object whose data the drafts lose without being allowed to, and for each name of `asked` that
/// none of them has.
#[must_use]
pub fn losses(
    plan: &Plan,
    sources: &BTreeMap<ObjectId, Location>,
    allowed: &BTreeSet<String>,
    asked: &BTreeSet<String>,
) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut lost = BTreeSet::new();
    for step in plan.migrations.iter().flat_map(|migration| &migration.forward) {
        let name = step.object.name();
        for hazard in step.hazards.iter().filter(|hazard| hazard.danger == Danger::LosesData) {
            if hazard.accepted.is_none() && lost.insert(name.clone()) && !allowed.contains(&name) {
                let message = format!("the next migration loses data: {}", hazard.message);
                let help = format!(
                    "declare {} again, or accept the loss: cargo xtask gen --allow-data-loss {}",
                    step.object,
                    shell_word(&name)
                );
                findings
                    .push(Diagnostic::error("data-loss", place(&step.object, sources), message).help(help));
            }
        }
    }
    for name in asked.difference(&lost) {
        let message = format!("--allow-data-loss {}: no such object loses data", shell_word(name));
        let help = if lost.is_empty() {
            "nothing that the next migration does loses data: leave the option out".to_owned()
        } else {
            format!("what loses data is {}", lost.iter().cloned().collect::<Vec<_>>().join(", "))
        };
        findings.push(Diagnostic::error("data-loss", None, message).help(help));
    }
    findings
}

/// A warning for each other danger of the drafts that the declaration does not accept, and for each one that it accepts for
/// nothing.
#[must_use]
pub fn dangers(plan: &Plan, schema: &Schema, sources: &BTreeMap<ObjectId, Location>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let (mut used, mut said) = (BTreeSet::new(), BTreeSet::new());
    let steps = || plan.migrations.iter().flat_map(|migration| &migration.forward);
    // What the drafts themselves make holds no rows, and nobody waits for it.
    let made: BTreeSet<_> =
        steps().filter(|step| step.action == Action::Create).map(|step| step.object.clone()).collect();
    for step in steps() {
        let on_new_table = relation(&step.object).is_some_and(|it| made.contains(&it));
        for hazard in &step.hazards {
            let name = hazard.danger.name();
            if let Some((on, _)) = schema.acceptance(&step.object, hazard.danger) {
                used.insert((on, hazard.danger));
            } else if hazard.danger != Danger::LosesData && !on_new_table && said.insert(hazard) {
                let help = format!(
                    "MIGRATION_GUIDE.md#{name} says what to do instead; where it is weighed, say why: {}",
                    attribute(hazard.danger, "..")
                );
                let at = place(&step.object, sources);
                findings.push(Diagnostic::warning(name, at, hazard.message.clone()).help(help));
            }
        }
    }
    for (object, accepted) in &schema.accepted {
        for (danger, reason) in
            accepted.iter().filter(|(danger, _)| !used.contains(&(object.clone(), **danger)))
        {
            let message = format!("nothing that the next migration does to {object} is {}", danger.name());
            let help = format!("delete {}", attribute(*danger, reason));
            findings.push(Diagnostic::warning("accept-unused", place(object, sources), message).help(help));
        }
    }
    findings
}

fn attribute(danger: Danger, reason: &str) -> String {
    format!("#[accept({} = {reason:?})]", danger.name().replace('-', "_"))
}

/// Where an object is declared; of a part that is not, the table.
fn place(object: &ObjectId, sources: &BTreeMap<ObjectId, Location>) -> Option<Location> {
    sources.get(object).or_else(|| sources.get(&relation(object)?)).cloned()
}

/// The table that an object is a part of.
fn relation(object: &ObjectId) -> Option<ObjectId> {
    object.part().map(|(table, _)| ObjectId::Table(table.clone()))
}

/// A word as a shell reads it back.
fn shell_word(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "._-/".contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', r"'\''"))
    }
}
