//! What a person says of the drafts on the command line.

use std::collections::BTreeSet;

use crate::declare::Declaration;
use crate::diagnostic::Diagnostic;
use crate::history::{self, Past};
use crate::model::Name;
use crate::plan::Plan;

/// Options of the commands that write drafts, or would.
#[derive(Clone, Debug, Default, clap::Args)]
pub(super) struct Drafting {
    /// Name the draft that changes what is there; it keeps the name until it is sealed.
    #[arg(long, value_parser = file_name)]
    pub name: Option<Name>,
    /// Accept that the draft loses what this object holds; once for each object that a `data-loss` finding names.
    #[arg(long, value_name = "OBJECT")]
    pub allow_data_loss: Vec<String>,
    /// Let drafts have other numbers than before: after a merge of two branches that both made the next one.
    #[arg(long)]
    pub renumber: bool,
}

impl Drafting {
    /// What is wrong with what was said of these drafts, and what they do that nobody has asked for.
    pub fn findings(&self, plan: &Plan, past: &Past, declaration: &Declaration) -> Vec<Diagnostic> {
        let asked: BTreeSet<String> = self.allow_data_loss.iter().cloned().collect();
        let mut findings = history::losses(plan, &declaration.sources, &past.wishes.allowed_losses, &asked);
        // Before the first seal there is no database that could be in use.
        if !past.sealed.is_empty() {
            findings.extend(history::dangers(plan, &declaration.schema, &declaration.sources));
        }
        if let Some(name) = &self.name
            && plan.migrations.iter().all(|migration| migration.module.is_some())
        {
            let message = format!("no draft takes the name `{}`", name.as_str());
            let help = if plan.migrations.is_empty() {
                "nothing has changed since the last seal, so that there is no draft"
            } else {
                "every draft creates a module, and has the name that the module is listed with"
            };
            findings.push(Diagnostic::error("draft-name", None, message).help(help));
        }
        findings
    }
}

/// The longest name: file systems take more, readers do not.
const LONGEST: usize = 100;

/// A name that can be part of a file's, and that every tool of migrations takes.
fn file_name(text: &str) -> Result<Name, String> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if text.is_empty() {
        Err("it is empty".to_owned())
    } else if let Some(wrong) = text.chars().find(|c| !fits(*c)) {
        Err(format!(
            "`{wrong}` cannot be part of a migration's file name: write lower-case letters, digits and `_`"
        ))
    } else if text.len() > LONGEST {
        Err(format!("it is longer than {LONGEST} characters"))
    } else {
        Ok(Name::new(text))
    }
}
