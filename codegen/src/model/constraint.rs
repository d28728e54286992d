//! Constraints.

use serde::{Deserialize, Serialize};

use super::id::{Name, QualifiedName};
use super::sql::Sql;
use super::{Parameters, is_default};

/// A constraint of a table (PostgreSQL manual, 5.5 Constraints). `NOT NULL` belongs to its column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(clippy::struct_excessive_bools, reason = "each is a clause of SQL")]
pub struct Constraint {
    /// The table that it constrains.
    pub table: QualifiedName,
    /// Its name, unique in its table.
    pub name: Name,
    /// What it demands.
    pub kind: ConstraintKind,
    /// When it is checked.
    pub deferrable: Deferrable,
    /// Is it known to hold for every row (not `NOT VALID`)?
    pub validated: bool,
    /// Of a check or foreign key: is it said and not held to (`NOT ENFORCED`, PostgreSQL 18)? Then it is not validated either.
    #[serde(default, skip_serializing_if = "is_default")]
    pub not_enforced: bool,
    /// Is the last column of a key one of periods, which do not overlap where the others are equal (`WITHOUT OVERLAPS`), and
    /// that of a foreign key one that these cover (`PERIOD`; PostgreSQL 18)?
    #[serde(default, skip_serializing_if = "is_default")]
    pub temporal: bool,
    /// Does it come from a parent of its table alone?
    #[serde(default, skip_serializing_if = "is_default")]
    pub inherited: bool,
    /// Of a key of a partitioned table: is it that of the table alone, without its partitions (PostgreSQL manual, ALTER
    /// TABLE, ONLY)?
    #[serde(default, skip_serializing_if = "is_default")]
    pub only: bool,
    /// Storage parameters of the index that holds it up, such as `fillfactor`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub storage: Parameters,
    /// `COMMENT ON CONSTRAINT`.
    pub comment: Option<String>,
}

/// What a constraint demands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConstraintKind {
    /// `PRIMARY KEY (columns) INCLUDE (include)`.
    PrimaryKey {
        /// The key.
        columns: Vec<Name>,
        /// Columns carried in the index.
        include: Vec<Name>,
    },
    /// `UNIQUE [NULLS NOT DISTINCT] (columns) INCLUDE (include)`.
    Unique {
        /// The key.
        columns: Vec<Name>,
        /// Columns carried in the index.
        include: Vec<Name>,
        /// Do nulls count as equal?
        nulls_not_distinct: bool,
    },
    /// `CHECK (expression) [NO INHERIT]`.
    Check {
        /// The condition.
        expression: Sql,
        /// Not passed on to child tables?
        no_inherit: bool,
    },
    /// `FOREIGN KEY (columns) REFERENCES references (referenced)`.
    ForeignKey {
        /// The referring columns.
        columns: Vec<Name>,
        /// The table referred to.
        references: QualifiedName,
        /// Its columns, in the same order.
        referenced: Vec<Name>,
        /// `MATCH FULL`?
        match_full: bool,
        /// `ON DELETE`.
        on_delete: ForeignKeyAction,
        /// `ON UPDATE`.
        on_update: ForeignKeyAction,
    },
    /// `EXCLUDE USING method (elements) INCLUDE (include) WHERE (predicate)`.
    Exclude {
        /// The index access method.
        method: Name,
        /// What is compared, and how.
        elements: Vec<ExcludeElement>,
        /// More columns of the index.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        include: Vec<Name>,
        /// Which rows take part.
        predicate: Option<Sql>,
    },
}

impl ConstraintKind {
    /// Is the column part of what it demands? The texts of checks are searched for its name.
    #[must_use]
    pub fn names(&self, column: &Name) -> bool {
        match self {
            Self::PrimaryKey { columns, .. }
            | Self::Unique { columns, .. }
            | Self::ForeignKey { columns, .. } => columns.contains(column),
            Self::Check { expression, .. } => expression.as_str().contains(column.as_str()),
            Self::Exclude { elements, include, .. } => {
                include.contains(column)
                    || elements.iter().any(|element| element.target.as_str().contains(column.as_str()))
            }
        }
    }
}

impl Constraint {
    /// Is it `PRIMARY KEY` or `UNIQUE`, which an index holds up?
    #[must_use]
    pub fn is_key(&self) -> bool {
        self.is_primary_key() || matches!(self.kind, ConstraintKind::Unique { .. })
    }

    /// Has it an index, and the other one over the same?
    #[must_use]
    pub fn has_index_like(&self, other: &Self) -> bool {
        match (&self.kind, &other.kind) {
            (ConstraintKind::Exclude { .. }, ConstraintKind::Exclude { .. }) => self.kind == other.kind,
            (
                ConstraintKind::PrimaryKey { columns, .. } | ConstraintKind::Unique { columns, .. },
                ConstraintKind::PrimaryKey { columns: others, .. }
                | ConstraintKind::Unique { columns: others, .. },
            ) => columns == others,
            _ => false,
        }
    }

    /// Is it `PRIMARY KEY`?
    #[must_use]
    pub fn is_primary_key(&self) -> bool {
        matches!(self.kind, ConstraintKind::PrimaryKey { .. })
    }
}

/// One element of an exclusion constraint: `target WITH operator`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExcludeElement {
    /// A column or an expression in parentheses, with its operator class if any.
    pub target: Sql,
    /// The operator, such as `&&`.
    pub operator: String,
}

/// What a foreign key does to the referring row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant is the referential action that it is named after")]
pub enum ForeignKeyAction {
    #[default]
    NoAction,
    Restrict,
    Cascade,
    /// `SET NULL`, of these columns only where any are named.
    SetNull(Vec<Name>),
    /// `SET DEFAULT`, of these columns only where any are named.
    SetDefault(Vec<Name>),
}

/// When a constraint is checked (PostgreSQL manual, SET CONSTRAINTS).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant is the clause that it is named after")]
pub enum Deferrable {
    #[default]
    NotDeferrable,
    InitiallyImmediate,
    InitiallyDeferred,
}
