//! Data that drafts would lose: each loss is asked for by the name of the object.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Location};
use crate::kind::Danger;
use crate::model::ObjectId;
use crate::plan::Plan;

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
            if lost.insert(name.clone()) && !allowed.contains(&name) {
                let message = format!("the next migration loses data: {}", hazard.message);
                let help = format!(
                    "declare {} again, or accept the loss: cargo xtask gen --allow-data-loss {}",
                    step.object,
                    shell_word(&name)
                );
                let table = step.object.part().map(|(table, _)| ObjectId::Table(table.clone()));
                let at = sources.get(&step.object).or_else(|| sources.get(&table?)).cloned();
                findings.push(Diagnostic::error("data-loss", at, message).help(help));
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

/// A word as a shell reads it back.
fn shell_word(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "._-/".contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', r"'\''"))
    }
}
