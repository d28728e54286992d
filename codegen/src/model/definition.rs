//! Objects that one statement or two make, and that are changed by making them anew.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::id::Name;
use super::is_default;
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
    /// What can change while the object stays, by a name that tells one from the other.
    #[serde(default, skip_serializing_if = "is_default")]
    pub clauses: BTreeMap<String, Clause>,
    /// `COMMENT ON`.
    pub comment: Option<String>,
}

impl Definition {
    /// The statements that make it with all its clauses.
    pub fn statements(&self) -> impl Iterator<Item = &Sql> {
        self.create.iter().chain(self.clauses.values().filter_map(|clause| clause.set.as_ref()))
    }

    /// The statements that undo these. What is nothing but its clauses goes with them.
    pub fn undoing(&self) -> impl Iterator<Item = &Sql> {
        let clauses = self.clauses.values().filter_map(|clause| clause.unset.as_ref());
        self.drop.iter().chain(clauses.filter(|_| self.drop.is_empty()))
    }

    /// The same as a declaration says it, whose statements are one list.
    #[must_use]
    pub fn declared(&self) -> Self {
        let create = self.statements().cloned().collect();
        let drop = self.undoing().cloned().collect();
        Self { create, drop, clauses: BTreeMap::new(), ..self.clone() }
    }
}

/// A part of an object that is set and taken away by statements of its own, such as an option of a foreign server.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clause {
    /// The statement that sets it; none where it is part of what creates the object.
    pub set: Option<Sql>,
    /// The statement that takes it away again; none where another setting takes its place.
    pub unset: Option<Sql>,
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
    Function,
    Cast,
    AccessMethod,
    Aggregate,
    TextSearchParser,
    TextSearchTemplate,
    TextSearchDictionary,
    TextSearchConfiguration,
    ForeignDataWrapper,
    ForeignServer,
    UserMapping,
    ForeignTable,
    Rule,
    ViewDefault,
    ColumnSettings,
    Trigger,
    TriggerState,
    Publication,
    EventTrigger,
    DefaultPrivileges,
    MemberPrivileges,
    Comment,
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
            Self::Function => "function",
            Self::Cast => "cast",
            Self::AccessMethod => "access method",
            Self::TextSearchParser => "text search parser",
            Self::TextSearchTemplate => "text search template",
            Self::Aggregate => "aggregate",
            Self::TextSearchDictionary => "text search dictionary",
            Self::TextSearchConfiguration => "text search configuration",
            Self::ForeignDataWrapper => "foreign data wrapper",
            Self::ForeignServer => "server",
            Self::UserMapping => "user mapping",
            Self::ForeignTable => "foreign table",
            Self::Rule => "rule",
            Self::ViewDefault => "default of a view's column",
            Self::ColumnSettings => "settings of column",
            Self::Trigger => "trigger",
            Self::TriggerState => "state of trigger",
            Self::Publication => "publication",
            Self::EventTrigger => "event trigger",
            Self::DefaultPrivileges => "default privileges",
            Self::Comment => "comment on",
            Self::MemberPrivileges => "privileges on a member of an extension,",
        }
    }
}
