//! What can go wrong, or be lost, when a migration runs on a database in use.

use serde::{Deserialize, Serialize};

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
    /// What is stored stays what a function gave before it changed.
    KeepsOldResults,
}

impl Danger {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::LosesData,
        Self::RewritesTable,
        Self::BlocksReads,
        Self::BlocksWrites,
        Self::MayFail,
        Self::KeepsOldResults,
    ];

    /// Its name in files and documents, in kebab case; `#[accept(..)]` writes it with underscores.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::LosesData => "loses-data",
            Self::RewritesTable => "rewrites-table",
            Self::BlocksReads => "blocks-reads",
            Self::BlocksWrites => "blocks-writes",
            Self::MayFail => "may-fail",
            Self::KeepsOldResults => "keeps-old-results",
        }
    }
}
