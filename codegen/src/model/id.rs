//! Names and identities of database objects.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::definition::DefinitionKind;
use super::sql;
use super::ty::Type;

/// An SQL identifier as the catalog stores it: unquoted, case kept.
///
/// `Display` writes it as SQL: quoted where PostgreSQL would need quotes
/// (PostgreSQL manual, 4.1.1 Identifiers and Key Words). Its copies share the text: a large schema holds each name many times.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(from = "String")]
pub struct Name(Arc<str>);

impl Name {
    /// An identifier from its catalog spelling.
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into().into())
    }

    /// The catalog spelling, without quotes.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&sql::identifier(&self.0))
    }
}

impl From<&str> for Name {
    fn from(name: &str) -> Self {
        Self(name.into())
    }
}

impl From<String> for Name {
    fn from(name: String) -> Self {
        Self(name.into())
    }
}

impl Serialize for Name {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl PartialEq<str> for Name {
    fn eq(&self, other: &str) -> bool {
        &*self.0 == other
    }
}

impl PartialEq<&str> for Name {
    fn eq(&self, other: &&str) -> bool {
        &*self.0 == *other
    }
}

/// A name qualified by its schema. `Display` writes `schema.name`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QualifiedName {
    /// The schema (PostgreSQL manual, 5.10 Schemas).
    pub schema: Name,
    /// The name inside that schema.
    pub name: Name,
}

impl QualifiedName {
    /// `schema.name`.
    pub fn new(schema: impl Into<Name>, name: impl Into<Name>) -> Self {
        Self { schema: schema.into(), name: name.into() }
    }
}

impl fmt::Display for QualifiedName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.schema, self.name)
    }
}

// A qualified name is a key of JSON objects in the snapshot, so it is stored as one SQL string.
impl Serialize for QualifiedName {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for QualifiedName {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        match sql::split_qualified(&text).as_deref() {
            Some([schema, name]) => Ok(Self::new(schema.as_str(), name.as_str())),
            _ => Err(serde::de::Error::custom(format!("`{text}` is not a name of the form schema.name"))),
        }
    }
}

/// The identity of a function or procedure: its name and the types of its input arguments.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FunctionId {
    /// Where it lives and what it is called.
    pub name: QualifiedName,
    /// The types of its `IN`, `INOUT` and `VARIADIC` arguments, in order.
    pub arguments: Vec<Type>,
}

impl fmt::Display for FunctionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({})", self.name, sql::list(&self.arguments))
    }
}

/// The identity of one object of the database, over all kinds.
///
/// `Display` writes what `COMMENT ON` and `DROP` call it, kind first: `policy p on public.t`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant is the kind of PostgreSQL object that it is named after")]
pub enum ObjectId {
    Schema(Name),
    Extension(Name),
    Enum(QualifiedName),
    Domain(QualifiedName),
    Composite(QualifiedName),
    Sequence(QualifiedName),
    Table(QualifiedName),
    /// A column by its table and name.
    Column(QualifiedName, Name),
    /// The default of a column, by table and column.
    Default(QualifiedName, Name),
    /// A constraint by its table and name.
    Constraint(QualifiedName, Name),
    /// An index by its table (or materialized view) and name; it lives in the table's schema.
    Index(QualifiedName, Name),
    /// Extended statistics by their table and name; they live in the table's schema.
    Statistics(QualifiedName, Name),
    Function(FunctionId),
    View(QualifiedName),
    MaterializedView(QualifiedName),
    /// A trigger by its table (or view) and name.
    Trigger(QualifiedName, Name),
    /// A row-level security policy by its table and name.
    Policy(QualifiedName, Name),
    /// An object that is kept as the statements that make it, by its kind and as DROP calls it.
    Definition(DefinitionKind, Name),
    /// All the privileges on one object.
    Privileges(Box<ObjectId>),
    /// Who owns an object, where somebody has said so.
    Owner(Box<ObjectId>),
}

impl ObjectId {
    /// The kind in PostgreSQL's words, as `DROP` and `COMMENT ON` spell it.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Schema(_) => "schema",
            Self::Extension(_) => "extension",
            Self::Enum(_) | Self::Composite(_) => "type",
            Self::Domain(_) => "domain",
            Self::Sequence(_) => "sequence",
            Self::Table(_) => "table",
            Self::Column(..) => "column",
            Self::Default(..) => "default",
            Self::Constraint(..) => "constraint",
            Self::Index(..) => "index",
            Self::Statistics(..) => "statistics",
            Self::Function(_) => "function",
            Self::View(_) => "view",
            Self::MaterializedView(_) => "materialized view",
            Self::Trigger(..) => "trigger",
            Self::Policy(..) => "policy",
            Self::Definition(kind, _) => kind.as_sql(),
            Self::Privileges(_) => "privileges",
            Self::Owner(_) => "owner",
        }
    }

    /// The schema that it is in; that of its table or object, for a part of one.
    #[must_use]
    pub fn schema(&self) -> Option<&Name> {
        match self {
            Self::Schema(_) | Self::Extension(_) | Self::Definition(..) => None,
            Self::Enum(name)
            | Self::Domain(name)
            | Self::Composite(name)
            | Self::Sequence(name)
            | Self::Table(name)
            | Self::View(name)
            | Self::MaterializedView(name)
            | Self::Column(name, _)
            | Self::Default(name, _)
            | Self::Constraint(name, _)
            | Self::Index(name, _)
            | Self::Statistics(name, _)
            | Self::Trigger(name, _)
            | Self::Policy(name, _) => Some(&name.schema),
            Self::Function(id) => Some(&id.name.schema),
            Self::Privileges(object) | Self::Owner(object) => object.schema(),
        }
    }

    /// The relation that a part belongs to, and the part's name there.
    #[must_use]
    pub fn part(&self) -> Option<(&QualifiedName, &Name)> {
        match self {
            Self::Column(relation, name)
            | Self::Default(relation, name)
            | Self::Constraint(relation, name)
            | Self::Index(relation, name)
            | Self::Statistics(relation, name)
            | Self::Trigger(relation, name)
            | Self::Policy(relation, name) => Some((relation, name)),
            _ => None,
        }
    }

    /// What follows the kind: the name, qualified where it has a schema or a table.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Schema(name) | Self::Extension(name) => name.to_string(),
            Self::Enum(name)
            | Self::Domain(name)
            | Self::Composite(name)
            | Self::Sequence(name)
            | Self::Table(name)
            | Self::View(name)
            | Self::MaterializedView(name) => name.to_string(),
            Self::Column(table, name) => format!("{table}.{name}"),
            Self::Default(table, name) => format!("of {table}.{name}"),
            Self::Index(table, name) | Self::Statistics(table, name) => format!("{}.{name}", table.schema),
            Self::Function(id) => id.to_string(),
            Self::Constraint(table, name) | Self::Trigger(table, name) | Self::Policy(table, name) => {
                format!("{name} on {table}")
            }
            Self::Definition(_, name) => name.as_str().to_owned(),
            Self::Privileges(object) => format!("on {object}"),
            Self::Owner(object) => format!("of {object}"),
        }
    }
}

impl fmt::Display for ObjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind(), self.name())
    }
}
