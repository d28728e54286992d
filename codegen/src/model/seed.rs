//! Test data, and the callers as whom access is tried.

use serde::{Deserialize, Serialize};

use super::id::{Name, QualifiedName};
use super::sql::Sql;

/// Rows for a development database, in the order of insertion.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Seed {
    /// The rows.
    pub rows: Vec<SeedRow>,
    /// Callers as whom the access matrix is executed.
    pub actors: Vec<Actor>,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeedRow {
    /// The table.
    pub table: QualifiedName,
    /// Column and value, in the order of the table's columns.
    pub values: Vec<(Name, SeedValue)>,
}

impl SeedRow {
    /// The value of a column, if the row names it.
    #[must_use]
    pub fn value(&self, column: &Name) -> Option<&SeedValue> {
        self.values.iter().find(|(name, _)| name == column).map(|(_, value)| value)
    }
}

/// A value of a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant is the sort of literal that it is named after")]
pub enum SeedValue {
    Null,
    Boolean(bool),
    /// A number as SQL writes it.
    Number(String),
    Text(String),
    /// A JSON document, as text.
    Json(String),
    /// An SQL expression.
    Expression(Sql),
}

/// A caller: who signs in, and what the access functions say of him.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor {
    /// What the matrix calls him, such as `owner`.
    pub name: String,
    /// The database role.
    pub role: Name,
    /// Claims of the signed token, as JSON: the `request.jwt.claims` that Supabase's `auth` functions read.
    pub claims: String,
    /// His tenant, as the tenant function answers it; none for null.
    pub tenant: Option<String>,
    /// His user id, as the user function answers it; none for null.
    pub user: Option<String>,
    /// Functions of the scope `when` that answer true for him.
    pub passes: Vec<QualifiedName>,
}
