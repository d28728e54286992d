//! Views and materialized views.

use serde::{Deserialize, Serialize};

use super::Parameters;
use super::access::Access;
use super::id::{Name, QualifiedName};
use super::is_default;
use super::sql::Sql;
use super::ty::Type;

/// A view (PostgreSQL manual, CREATE VIEW).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct View {
    /// Schema and name.
    pub name: QualifiedName,
    /// Columns in order.
    pub columns: Vec<ViewColumn>,
    /// The query.
    pub query: Sql,
    /// Are the rights of the caller checked, not those of the owner?
    pub security_invoker: bool,
    /// Are conditions of the caller kept from seeing filtered rows?
    pub security_barrier: bool,
    /// How these two are spelled where it is not `true`: PostgreSQL keeps the word. A declaration has none, and is compared without.
    #[serde(skip)]
    pub spelled: Parameters,
    /// `WITH CHECK OPTION`.
    pub check_option: Option<CheckOption>,
    /// `COMMENT ON VIEW`.
    pub comment: Option<String>,
    /// The Rust struct that declares it.
    pub rust_name: Option<String>,
    /// The column that says which tenant a row belongs to.
    pub tenant: Option<Name>,
    /// Who is meant to read it: the privileges derive from it.
    pub access: Option<Access>,
}

/// A materialized view (PostgreSQL manual, CREATE MATERIALIZED VIEW).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MaterializedView {
    /// Schema and name.
    pub name: QualifiedName,
    /// Columns in order.
    pub columns: Vec<ViewColumn>,
    /// The query.
    pub query: Sql,
    /// `WITH NO DATA`: cannot be read until it is refreshed?
    #[serde(default, skip_serializing_if = "is_default")]
    pub without_data: bool,
    /// Storage parameters.
    pub storage: Parameters,
    /// The index that CLUSTER orders it by (PostgreSQL manual, ALTER MATERIALIZED VIEW).
    #[serde(default, skip_serializing_if = "is_default")]
    pub clustered_on: Option<Name>,
    /// `COMMENT ON MATERIALIZED VIEW`.
    pub comment: Option<String>,
    /// The Rust struct that declares it.
    pub rust_name: Option<String>,
    /// The column that says which tenant a row belongs to.
    pub tenant: Option<Name>,
    /// Who is meant to read it: the privileges derive from it.
    pub access: Option<Access>,
}

/// A column of a view.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ViewColumn {
    /// Its name.
    pub name: Name,
    /// Its declared type, which the proof compares with the database's.
    #[serde(rename = "type")]
    pub ty: Type,
    /// Is it declared to hold no null?
    pub not_null: bool,
    /// `COMMENT ON COLUMN`.
    pub comment: Option<String>,
    /// The closed set of values that it takes: a key of [`super::Schema::values`].
    pub values: Option<String>,
    /// The shape of the JSON that it holds: a key of [`super::Schema::json`].
    pub json: Option<String>,
}

/// `WITH CASCADED CHECK OPTION` or `WITH LOCAL CHECK OPTION`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant is the key word that it is named after")]
pub enum CheckOption {
    Cascaded,
    Local,
}
