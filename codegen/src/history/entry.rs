//! One migration as the history keeps it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::model::{Danger, Name, ObjectId};
use crate::plan::Step;

/// A forward file and its rollback, and what the documents tell of them without planning them again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its number.
    pub number: u32,
    /// Its name, such as `create_books_table`.
    pub name: Name,
    /// The name that a person gave; where several files are needed, each has it in its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub named: Option<Name>,
    /// The module that it creates, if it is made for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub module: Option<Name>,
    /// Applied somewhere, and never to be rewritten?
    pub sealed: bool,
    /// The forward file's name.
    pub forward: String,
    /// SHA-256 of the forward file, in hexadecimal.
    pub forward_checksum: String,
    /// The rollback file's name.
    pub rollback: String,
    /// SHA-256 of the rollback file, in hexadecimal.
    pub rollback_checksum: String,
    /// What it is for.
    pub doc: String,
    /// What it creates, in order, the constraints inside its CREATE TABLE statements included.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub creates: Vec<ObjectId>,
    /// What it alters, without what it creates.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alters: Vec<ObjectId>,
    /// What it drops for good.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub drops: Vec<ObjectId>,
    /// What it builds on: objects of others, and of earlier migrations.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub needs: BTreeSet<ObjectId>,
    /// Does the forward file run outside of a transaction, at least in part?
    #[serde(default, skip_serializing_if = "is_false")]
    pub online: bool,
    /// What is dangerous about the forward file.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hazards: Vec<Hazard>,
    /// What is dangerous about the rollback file.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rollback_hazards: Vec<Hazard>,
    /// Objects whose data a person allowed it to lose.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub allowed_losses: BTreeSet<String>,
    /// What a linter of migrations says of the forward file, and why it stays.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accepted: Vec<Accepted>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
fn is_false(value: &bool) -> bool {
    !value
}

/// A hazard of one object, in words: a later version of the generator may know other hazards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hazard {
    /// The object.
    pub object: ObjectId,
    /// The hazard's name, in kebab case.
    pub name: String,
    /// What happens, in a sentence without its full stop.
    pub message: String,
    /// Why it is taken, where the schema said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted: Option<String>,
}

impl Hazard {
    /// The hazards of some steps, in their order; what several steps do is said once.
    #[must_use]
    pub fn of(steps: &[Step]) -> Vec<Self> {
        let mut seen = BTreeSet::new();
        let all = steps.iter().flat_map(|step| step.hazards.iter().map(move |hazard| (step, hazard)));
        all.filter(|(_, hazard)| seen.insert(*hazard))
            .map(|(step, hazard)| Self {
                object: step.object.clone(),
                name: hazard.danger.name().to_owned(),
                message: hazard.message.clone(),
                accepted: hazard.accepted.clone(),
            })
            .collect()
    }

    /// Is something that was stored gone afterwards?
    #[must_use]
    pub fn loses_data(&self) -> bool {
        self.name == Danger::LosesData.name()
    }
}

/// A finding of a linter of migrations that is accepted, with the reason.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accepted {
    /// The rule's name.
    pub rule: String,
    /// The object.
    pub object: ObjectId,
    /// Why it stays.
    pub reason: String,
}
