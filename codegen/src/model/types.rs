//! Schemas of the database, user-defined types, and the closed sets and document shapes that columns are declared with.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

use super::id::{Name, QualifiedName};
use super::is_default;
use super::sql::{self, Sql};
use super::ty::Type;

/// A schema of the database (PostgreSQL manual, 5.10 Schemas); "namespace" here, since the whole is a schema too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Namespace {
    /// Its name.
    pub name: Name,
    /// `COMMENT ON SCHEMA`.
    pub comment: Option<String>,
}

/// An extension of the database (PostgreSQL manual, 38.17 Packaging Related Objects into an Extension).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extension {
    /// Its name.
    pub name: Name,
    /// The schema that its objects are installed in.
    pub schema: Name,
    /// Its version, where that is not the one that the server installs by itself.
    #[serde(default, skip_serializing_if = "is_default")]
    pub version: Option<String>,
    /// `COMMENT ON EXTENSION`, where it replaces the extension's own.
    pub comment: Option<String>,
}

/// A native enum type (PostgreSQL manual, 8.7 Enumerated Types).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enum {
    /// Schema and name.
    pub name: QualifiedName,
    /// Labels in order.
    pub labels: Vec<String>,
    /// `COMMENT ON TYPE`.
    pub comment: Option<String>,
    /// The Rust enum that declares it: a key of [`super::Schema::values`].
    pub rust_name: Option<String>,
}

/// A domain (PostgreSQL manual, 8.18 Domain Types).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Domain {
    /// Schema and name.
    pub name: QualifiedName,
    /// The underlying type.
    pub base: Type,
    /// `COLLATE`.
    pub collation: Option<QualifiedName>,
    /// `NOT NULL`?
    pub not_null: bool,
    /// `DEFAULT`.
    pub default: Option<Sql>,
    /// Checks by name.
    pub checks: BTreeMap<Name, Sql>,
    /// Those of the checks that the values which are there have not been held against (`NOT VALID`).
    #[serde(default, skip_serializing_if = "is_default")]
    pub not_valid: BTreeSet<Name>,
    /// `COMMENT ON DOMAIN`.
    pub comment: Option<String>,
}

/// A composite type (PostgreSQL manual, 8.16 Composite Types).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Composite {
    /// Schema and name.
    pub name: QualifiedName,
    /// Fields in order.
    pub fields: Vec<CompositeField>,
    /// `COMMENT ON TYPE`.
    pub comment: Option<String>,
    /// The Rust struct that declares it.
    pub rust_name: Option<String>,
}

/// A field of a composite type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompositeField {
    /// Its name.
    pub name: Name,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: Type,
    /// Is it declared to be possibly null? PostgreSQL itself lets every field be null.
    pub nullable: bool,
    /// `COLLATE`, where it is not the type's own.
    #[serde(default, skip_serializing_if = "is_default")]
    pub collation: Option<QualifiedName>,
    /// `COMMENT ON COLUMN`.
    pub comment: Option<String>,
    /// The closed set of values that it takes: a key of [`super::Schema::values`].
    pub values: Option<String>,
    /// The shape of the JSON that it holds: a key of [`super::Schema::json`].
    pub json: Option<String>,
}

/// What generated code makes of a type that an extension brings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExternalType {
    /// Schema and name.
    pub name: QualifiedName,
    /// The type that its values are cast to, and from, where Rust holds them; without it they travel as text.
    pub rust: Option<Type>,
    /// The TypeScript type of what the API makes of its values.
    pub typescript: Option<String>,
}

/// A closed set of values: a CHECK on each column that uses it, a union of literals in TypeScript, an enum in Rust.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Values {
    /// The Rust enum's name.
    pub rust_name: String,
    /// What it is.
    pub doc: Option<String>,
    /// The type that stores it.
    #[serde(rename = "type")]
    pub ty: Type,
    /// Variants in order: Rust name, stored value, documentation.
    pub variants: Vec<(String, ValueLiteral, Option<String>)>,
}

/// A stored value of a closed set.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ValueLiteral {
    /// A text.
    Text(String),
    /// A whole number.
    Integer(i64),
}

/// As SQL writes it.
impl fmt::Display for ValueLiteral {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(&sql::literal(text)),
            Self::Integer(number) => write!(f, "{number}"),
        }
    }
}

/// The shape of a JSON object that a column holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JsonShape {
    /// The Rust struct's name.
    pub rust_name: String,
    /// What it is.
    pub doc: Option<String>,
    /// Its fields in order.
    pub fields: Vec<JsonField>,
}

/// A field of a JSON object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JsonField {
    /// Its key.
    pub name: String,
    /// What it is.
    pub doc: Option<String>,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: JsonType,
    /// May it be absent (or null)?
    pub optional: bool,
}

/// The type of a JSON value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant is the JSON type that it is named after")]
pub enum JsonType {
    Boolean,
    /// A whole number that fits `i64`.
    Integer,
    Number,
    String,
    /// Any JSON value.
    Any,
    Array(Box<JsonType>),
    /// An object with free keys and values of one type.
    Map(Box<JsonType>),
    /// Another shape: a key of [`super::Schema::json`].
    Object(String),
    /// A closed set: a key of [`super::Schema::values`].
    Values(String),
}
