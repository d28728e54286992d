//! What can go wrong, or be lost, when a step runs on a database in use.

use serde::{Deserialize, Serialize};

use crate::model::Danger;

/// A named danger of a step.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Hazard {
    /// What sort of danger.
    pub danger: Danger,
    /// What happens, in a sentence without its full stop.
    pub message: String,
    /// Why somebody takes it, where the schema says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted: Option<String>,
}

impl Danger {
    /// This danger, with what happens.
    pub(super) fn because(self, message: impl Into<String>) -> Hazard {
        Hazard { danger: self, message: message.into(), accepted: None }
    }
}
