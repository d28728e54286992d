//! Objects that one statement or two make, and that are changed by making them anew.

use serde::{Deserialize, Serialize};

use super::id::Name;
use super::sql::Sql;

/// An object of a kind that applications seldom have, kept as the statements that make it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Definition {
    /// What it is.
    pub kind: DefinitionKind,
    /// How DROP and COMMENT ON call it, such as `public.total(integer)` or `quiet on public.books`.
    pub name: Name,
    /// The statements that make it.
    pub create: Vec<Sql>,
    /// The statements that undo these.
    pub drop: Vec<Sql>,
    /// `COMMENT ON`.
    pub comment: Option<String>,
}

/// The kinds of such objects, in an order in which they can be made where nothing else is known of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant is the kind of PostgreSQL object that it is named after")]
pub enum DefinitionKind {
    Language,
    Collation,
    Conversion,
    RangeType,
    Operator,
    OperatorFamily,
    OperatorClass,
    Cast,
    Aggregate,
    TextSearchDictionary,
    TextSearchConfiguration,
    ForeignDataWrapper,
    ForeignServer,
    UserMapping,
    ForeignTable,
    Rule,
    Publication,
    EventTrigger,
    DefaultPrivileges,
}

impl DefinitionKind {
    /// The kind in PostgreSQL's words, as `DROP` and `COMMENT ON` spell it.
    #[must_use]
    pub fn as_sql(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::Collation => "collation",
            Self::Conversion => "conversion",
            Self::RangeType => "type",
            Self::Operator => "operator",
            Self::OperatorFamily => "operator family",
            Self::OperatorClass => "operator class",
            Self::Cast => "cast",
            Self::Aggregate => "aggregate",
            Self::TextSearchDictionary => "text search dictionary",
            Self::TextSearchConfiguration => "text search configuration",
            Self::ForeignDataWrapper => "foreign data wrapper",
            Self::ForeignServer => "server",
            Self::UserMapping => "user mapping",
            Self::ForeignTable => "foreign table",
            Self::Rule => "rule",
            Self::Publication => "publication",
            Self::EventTrigger => "event trigger",
            Self::DefaultPrivileges => "default privileges",
        }
    }
}
