//! Objects that one statement or two make, and that are changed by making them anew.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::id::Name;
use super::is_default;
use super::sql::{self, Sql};

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
    /// What a foreign-data wrapper is told of it (`OPTIONS`).
    #[serde(default, skip_serializing_if = "is_default")]
    pub options: ForeignOptions,
    /// `COMMENT ON`.
    pub comment: Option<String>,
}

impl Definition {
    /// The statements that make it with all its clauses and options.
    pub fn statements(&self) -> impl Iterator<Item = Sql> {
        let first = self.create.first().map(|first| {
            let options = Some(self.options.clause()).filter(|options| !options.is_empty());
            let inline = self.clauses.values().filter_map(|clause| clause.inline.as_ref());
            let parts = std::iter::once(first.to_string()).chain(options);
            Sql::verbatim(parts.chain(inline.map(Sql::to_string)).collect::<Vec<_>>().join(" "))
        });
        let apart = self.clauses.values().filter(|clause| clause.inline.is_none());
        let clauses = apart.filter_map(|clause| clause.set.clone());
        first.into_iter().chain(self.create.iter().skip(1).cloned()).chain(clauses)
    }

    /// The statements that undo these. What is nothing but its clauses goes with them.
    pub fn undoing(&self) -> impl Iterator<Item = &Sql> {
        let clauses = self.clauses.values().filter_map(|clause| clause.unset.as_ref());
        self.drop.iter().chain(clauses.filter(|_| self.drop.is_empty()))
    }

    /// The same as a declaration says it, whose statements are one list.
    #[must_use]
    pub fn declared(&self) -> Self {
        let create = self.statements().collect();
        let drop = self.undoing().cloned().collect();
        Self { create, drop, clauses: BTreeMap::new(), options: ForeignOptions::default(), ..self.clone() }
    }
}

/// Options by name, in the order in which they were given; that means nothing, so that two orders are alike.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "BTreeMap<Name, String>", into = "BTreeMap<Name, String>")]
pub struct ForeignOptions(pub Vec<(Name, String)>);

impl PartialEq for ForeignOptions {
    fn eq(&self, other: &Self) -> bool {
        self.by_name() == other.by_name()
    }
}

impl Eq for ForeignOptions {}

impl From<BTreeMap<Name, String>> for ForeignOptions {
    fn from(options: BTreeMap<Name, String>) -> Self {
        Self(options.into_iter().collect())
    }
}

impl From<ForeignOptions> for BTreeMap<Name, String> {
    fn from(options: ForeignOptions) -> Self {
        options.0.into_iter().collect()
    }
}

impl ForeignOptions {
    fn by_name(&self) -> BTreeMap<&Name, &String> {
        self.0.iter().map(|(name, value)| (name, value)).collect()
    }

    fn clause(&self) -> String {
        let options = self.0.iter().map(|(name, value)| format!("{name} {}", sql::literal(value)));
        if self.0.is_empty() { String::new() } else { format!("options ({})", sql::list(options)) }
    }

    /// The clause that turns others into these (PostgreSQL manual, ALTER SERVER); empty where nothing differs.
    #[must_use]
    pub fn change(&self, previous: &Self) -> String {
        if self == previous {
            return String::new();
        }
        let (before, after) = (previous.by_name(), self.by_name());
        let stays = previous.0.iter().map(|(name, _)| name).filter(|name| after.contains_key(name));
        let comes = self.0.iter().map(|(name, _)| name).filter(|name| !before.contains_key(name));
        // A new one comes last: in any other order all of them come again.
        let again = !stays.chain(comes).eq(self.0.iter().map(|(name, _)| name));
        let gone = previous.0.iter().filter(|(name, _)| again || !after.contains_key(name));
        let gone = gone.map(|(name, _)| format!("drop {name}"));
        let set = self.0.iter().filter(|(name, value)| again || before.get(name) != Some(&value));
        let set = set.map(|(name, value)| {
            let word = if !again && before.contains_key(name) { "set" } else { "add" };
            format!("{word} {name} {}", sql::literal(value))
        });
        format!("options ({})", sql::list(gone.chain(set)))
    }
}

/// A part of an object that is set and taken away by statements of its own, such as a table of a publication.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clause {
    /// What it is in the statement that creates the object, where it is a part of that.
    #[serde(default, skip_serializing_if = "is_default")]
    pub inline: Option<Sql>,
    /// The statement that sets it; none where only what creates the object does.
    pub set: Option<Sql>,
    /// The statement that takes it away again; none where another setting takes its place.
    pub unset: Option<Sql>,
}

/// The kinds of such objects, in an order in which they can be made where nothing else is known of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant is the kind of PostgreSQL object that it is named after")]
pub enum DefinitionKind {
    ShellType,
    Language,
    Collation,
    Conversion,
    BaseType,
    RangeType,
    Operator,
    OperatorFamily,
    OperatorClass,
    Function,
    Cast,
    Transform,
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
    DomainDefault,
    ColumnSettings,
    TableAccessMethod,
    TypedTable,
    Statistics,
    Trigger,
    TriggerState,
    Publication,
    Subscription,
    EventTrigger,
    DefaultPrivileges,
    MemberPrivileges,
    ChainedGrant,
    Comment,
}

impl DefinitionKind {
    /// The kind in one word, as a declaration and a snapshot spell it.
    #[must_use]
    pub fn word(self) -> String {
        let word = serde_json::to_value(self).ok();
        word.as_ref().and_then(|word| word.as_str()).unwrap_or_default().to_owned()
    }

    /// The kind in PostgreSQL's words, as `DROP` and `COMMENT ON` spell it.
    #[must_use]
    pub fn as_sql(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::Collation => "collation",
            Self::Conversion => "conversion",
            Self::BaseType | Self::RangeType | Self::ShellType => "type",
            Self::Operator => "operator",
            Self::OperatorFamily => "operator family",
            Self::OperatorClass => "operator class",
            Self::Function => "function",
            Self::Cast => "cast",
            Self::Transform => "transform",
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
            Self::DomainDefault => "default of domain",
            Self::ColumnSettings => "settings of column",
            Self::TableAccessMethod => "access method of",
            Self::TypedTable => "type of table",
            Self::Statistics => "statistics",
            Self::Trigger => "trigger",
            Self::TriggerState => "state of trigger",
            Self::Publication => "publication",
            Self::Subscription => "subscription",
            Self::EventTrigger => "event trigger",
            Self::DefaultPrivileges => "default privileges",
            Self::Comment => "comment on",
            Self::MemberPrivileges => "privileges on a member of an extension,",
            Self::ChainedGrant => "grant",
        }
    }
}
