//! Indexes.

use serde::{Deserialize, Serialize};

use std::collections::BTreeSet;

use super::Parameters;
use super::id::{Name, QualifiedName};
use super::is_default;
use super::sql::Sql;

/// An index that belongs to no constraint (PostgreSQL manual, CREATE INDEX). It lives in its table's schema.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(clippy::struct_excessive_bools, reason = "each is a word of CREATE INDEX")]
pub struct Index {
    /// The table or materialized view, in whose schema it lives.
    pub table: QualifiedName,
    /// Its name, unique among the relations of that schema.
    pub name: Name,
    /// Unique?
    pub unique: bool,
    /// Do nulls count as equal?
    pub nulls_not_distinct: bool,
    /// The access method, such as `btree`.
    pub method: Name,
    /// The keys, in order.
    pub keys: Vec<IndexKey>,
    /// `INCLUDE` columns.
    pub include: Vec<Name>,
    /// `WHERE`: which rows are indexed.
    pub predicate: Option<Sql>,
    /// Storage parameters.
    pub storage: Parameters,
    /// Does it come with an index of the partitioned table?
    #[serde(default, skip_serializing_if = "is_default")]
    pub inherited: bool,
    /// `ON ONLY`: of a partitioned table without its partitions, and so not valid (PostgreSQL manual, CREATE INDEX)?
    #[serde(default, skip_serializing_if = "is_default")]
    pub only: bool,
    /// Of such a one: the indexes of partitions that are its parts nevertheless (PostgreSQL manual, ALTER INDEX, ATTACH
    /// PARTITION).
    #[serde(default, skip_serializing_if = "is_default")]
    pub attached: BTreeSet<QualifiedName>,
    /// Is it one that was never finished, by CREATE INDEX CONCURRENTLY (PostgreSQL manual, CREATE INDEX, Building Indexes
    /// Concurrently)?
    #[serde(default, skip_serializing_if = "is_default")]
    pub invalid: bool,
    /// `COMMENT ON INDEX`.
    pub comment: Option<String>,
}

/// One key of an index.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IndexKey {
    /// What is indexed.
    pub target: IndexTarget,
    /// `COLLATE`.
    pub collation: Option<QualifiedName>,
    /// Operator class, as SQL.
    pub operator_class: Option<String>,
    /// Ascending or descending.
    pub order: SortOrder,
    /// Where nulls go, if not where the order puts them.
    pub nulls: Option<Nulls>,
    /// Of an expression: its statistics target (PostgreSQL manual, ALTER INDEX, SET STATISTICS).
    #[serde(default, skip_serializing_if = "is_default")]
    pub statistics: Option<i32>,
}

/// What an index key indexes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IndexTarget {
    /// A column.
    Column(Name),
    /// An expression, without its parentheses.
    Expression(Sql),
}

/// The order of an index key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant is the key word that it is named after")]
pub enum SortOrder {
    #[default]
    Asc,
    Desc,
}

/// Where nulls stand in the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant is the key word that it is named after")]
pub enum Nulls {
    First,
    Last,
}
