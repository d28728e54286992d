//! What can go wrong, or be lost, when a step runs on a database in use.

use serde::{Deserialize, Serialize};

/// A named danger of a step.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Hazard {
    /// What sort of danger.
    pub danger: Danger,
    /// What happens, in a sentence without its full stop.
    pub message: String,
}

/// A sort of danger. The locks are those of the PostgreSQL manual, 13.3.1 Table-Level Locks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Danger {
    /// Something that was stored is gone afterwards.
    LosesData,
    /// A table is written anew, and nobody reads or writes it meanwhile.
    RewritesTable,
    /// Nobody reads or writes a table while it runs.
    BlocksReads,
    /// Nobody writes to a table while it runs.
    BlocksWrites,
    /// Existing rows can make it fail.
    MayFail,
}

impl Danger {
    /// Its name in files and documents, in kebab case.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::LosesData => "loses-data",
            Self::RewritesTable => "rewrites-table",
            Self::BlocksReads => "blocks-reads",
            Self::BlocksWrites => "blocks-writes",
            Self::MayFail => "may-fail",
        }
    }

    /// This danger, with what happens.
    pub(super) fn because(self, message: impl Into<String>) -> Hazard {
        Hazard { danger: self, message: message.into() }
    }
}
