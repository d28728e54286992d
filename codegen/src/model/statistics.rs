//! Extended statistics.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::id::{Name, QualifiedName};
use super::sql::Sql;

/// What ANALYZE learns of several columns together, or of an expression (PostgreSQL manual, CREATE STATISTICS). It
/// lives in its table's schema.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statistics {
    /// The table, in whose schema it lives.
    pub table: QualifiedName,
    /// Its name, unique among the statistics objects of that schema.
    pub name: Name,
    /// What is learned; nothing to choose, and so empty, for a single expression.
    pub kinds: BTreeSet<StatisticsKind>,
    /// The columns. Their order means nothing, and PostgreSQL forgets it.
    pub columns: BTreeSet<Name>,
    /// The expressions, without their parentheses.
    pub expressions: Vec<Sql>,
    /// How much ANALYZE gathers, if not what it gathers of the columns (`SET STATISTICS`).
    pub target: Option<u16>,
    /// `COMMENT ON STATISTICS`.
    pub comment: Option<String>,
}

/// A kind of extended statistics (PostgreSQL manual, 14.2.2 Extended Statistics).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StatisticsKind {
    /// How many combinations there are.
    Ndistinct,
    /// How far one column follows from others.
    Dependencies,
    /// The combinations that are most common.
    Mcv,
}

impl StatisticsKind {
    /// Every kind, in the manual's order.
    pub const ALL: [Self; 3] = [Self::Ndistinct, Self::Dependencies, Self::Mcv];

    /// The word of CREATE STATISTICS.
    #[must_use]
    pub fn as_sql(self) -> &'static str {
        match self {
            Self::Ndistinct => "ndistinct",
            Self::Dependencies => "dependencies",
            Self::Mcv => "mcv",
        }
    }
}
