//! Row-level security policies.

use serde::{Deserialize, Serialize};

use super::access::Command;
use super::id::{Name, QualifiedName};
use super::sql::Sql;

/// A row-level security policy (PostgreSQL manual, 5.9 Row Security Policies; CREATE POLICY).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    /// The table that it guards.
    pub table: QualifiedName,
    /// Its name, unique in its table.
    pub name: Name,
    /// The command that it applies to; none is `ALL`.
    pub command: Option<Command>,
    /// `PERMISSIVE`, or `RESTRICTIVE`?
    pub permissive: bool,
    /// The roles that it applies to.
    pub roles: Vec<Name>,
    /// Which existing rows the command may see.
    pub using: Option<Sql>,
    /// Which new rows the command may write.
    pub with_check: Option<Sql>,
    /// `COMMENT ON POLICY`.
    pub comment: Option<String>,
}
