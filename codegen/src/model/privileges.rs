//! Privileges.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::id::{Name, ObjectId};
use super::is_default;

/// All the privileges that others than the owner have on one object (PostgreSQL manual, 5.8 Privileges).
///
/// What is not listed is revoked: default privileges give nothing away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Privileges {
    /// The table, view, function, sequence, type or schema.
    pub object: ObjectId,
    /// By role, what it may do.
    pub grants: BTreeMap<Name, BTreeMap<Privilege, Columns>>,
    /// What of that the role may grant to others (`WITH GRANT OPTION`).
    #[serde(default, skip_serializing_if = "is_default")]
    pub grantable: BTreeMap<Name, BTreeMap<Privilege, Columns>>,
    /// What the owner has been denied; nothing but an object's creation gives an owner privileges.
    #[serde(default, skip_serializing_if = "is_default")]
    pub withheld: BTreeSet<Privilege>,
}

impl Privileges {
    /// These privileges, none of which can be handed on.
    #[must_use]
    pub fn new(object: ObjectId, grants: BTreeMap<Name, BTreeMap<Privilege, Columns>>) -> Self {
        Self { object, grants, grantable: BTreeMap::new(), withheld: BTreeSet::new() }
    }
}

/// The columns that a privilege is granted on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Columns {
    /// The whole object.
    All,
    /// These columns.
    Only(BTreeSet<Name>),
    /// The whole object, and these columns beside.
    AllAnd(BTreeSet<Name>),
}

/// A privilege.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant is the privilege that it is named after")]
pub enum Privilege {
    Select,
    Insert,
    Update,
    Delete,
    Truncate,
    References,
    Trigger,
    Usage,
    Create,
    Execute,
    Maintain,
}

impl Privilege {
    /// The key word.
    #[must_use]
    pub fn as_sql(self) -> &'static str {
        match self {
            Self::Select => "select",
            Self::Insert => "insert",
            Self::Update => "update",
            Self::Delete => "delete",
            Self::Truncate => "truncate",
            Self::References => "references",
            Self::Trigger => "trigger",
            Self::Usage => "usage",
            Self::Create => "create",
            Self::Execute => "execute",
            Self::Maintain => "maintain",
        }
    }
}
