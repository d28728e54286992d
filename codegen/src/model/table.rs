//! Tables, their columns, and sequences.

use serde::{Deserialize, Serialize};

use super::Parameters;
use super::access::Access;
use super::id::{FunctionId, Name, QualifiedName};
use super::is_default;
use super::sql::Sql;
use super::ty::Type;

/// A table (PostgreSQL manual, CREATE TABLE). Its constraints, indexes, triggers and policies are objects of their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Schema and name.
    pub name: QualifiedName,
    /// Columns in order.
    pub columns: Vec<Column>,
    /// `UNLOGGED`?
    pub unlogged: bool,
    /// Storage parameters, such as `fillfactor`.
    pub storage: Parameters,
    /// Row-level security enabled?
    pub row_security: bool,
    /// … and for the owner too (`FORCE ROW LEVEL SECURITY`)?
    pub force_row_security: bool,
    /// `PARTITION BY`, such as `RANGE (day)` (PostgreSQL manual, 5.12 Table Partitioning).
    #[serde(default, skip_serializing_if = "is_default")]
    pub partition_by: Option<Sql>,
    /// `PARTITION OF`: what it is a part of.
    #[serde(default, skip_serializing_if = "is_default")]
    pub partition_of: Option<PartitionOf>,
    /// `INHERITS`: its parents in order (PostgreSQL manual, 5.11 Inheritance).
    #[serde(default, skip_serializing_if = "is_default")]
    pub inherits: Vec<QualifiedName>,
    /// `REPLICA IDENTITY`: how logical replication tells its rows apart.
    #[serde(default, skip_serializing_if = "is_default")]
    pub replica_identity: ReplicaIdentity,
    /// The index that CLUSTER orders it by.
    #[serde(default, skip_serializing_if = "is_default")]
    pub clustered_on: Option<Name>,
    /// `COMMENT ON TABLE`.
    pub comment: Option<String>,
    /// The Rust struct that declares it.
    pub rust_name: Option<String>,
    /// The column that says which tenant a row belongs to.
    pub tenant: Option<Name>,
    /// The column that says which user a row belongs to.
    pub owner: Option<Name>,
    /// Who is meant to do what: the policies and privileges derive from it.
    pub access: Option<Access>,
}

/// The place of a partition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartitionOf {
    /// The partitioned table.
    pub parent: QualifiedName,
    /// `FOR VALUES …`, or `DEFAULT`.
    pub bound: Sql,
}

/// How logical replication tells the rows of a table apart (PostgreSQL manual, ALTER TABLE, REPLICA IDENTITY).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReplicaIdentity {
    /// By the primary key.
    #[default]
    Default,
    /// By all columns.
    Full,
    /// Not at all.
    Nothing,
    /// By a unique index.
    Index(Name),
}

impl Table {
    /// The tables whose columns and constraints it has beside its own: of a partition that of which it is one.
    pub fn parents(&self) -> impl Iterator<Item = &QualifiedName> {
        self.partition_of.iter().map(|of| &of.parent).chain(&self.inherits)
    }

    /// Is it this index by which it is replicated, or by which a later CLUSTER goes?
    #[must_use]
    pub fn goes_by(&self, index: &Name) -> bool {
        let identity = matches!(&self.replica_identity, ReplicaIdentity::Index(name) if name == index);
        identity || self.clustered_on.as_ref() == Some(index)
    }

    /// A column by name.
    #[must_use]
    pub fn column(&self, name: &Name) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == *name)
    }
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its name.
    pub name: Name,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: Type,
    /// `NOT NULL`?
    pub not_null: bool,
    /// `DEFAULT` expression.
    pub default: Option<Sql>,
    /// `GENERATED ALWAYS AS (…)`.
    pub generated: Option<Generated>,
    /// `GENERATED … AS IDENTITY`.
    pub identity: Option<Identity>,
    /// `COLLATE`.
    pub collation: Option<QualifiedName>,
    /// `STORAGE`, such as `external`.
    pub storage: Option<String>,
    /// `COMPRESSION`, such as `lz4`.
    pub compression: Option<String>,
    /// `SET STATISTICS`: how much ANALYZE gathers, if not as much as of any column.
    #[serde(default, skip_serializing_if = "is_default")]
    pub statistics: Option<i32>,
    /// Attribute options, such as `n_distinct`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub options: Parameters,
    /// Does it come from a parent of its table alone?
    #[serde(default, skip_serializing_if = "is_default")]
    pub inherited: bool,
    /// `COMMENT ON COLUMN`.
    pub comment: Option<String>,
    /// The closed set of values that it takes: a key of [`super::Schema::values`].
    pub values: Option<String>,
    /// The shape of the JSON that it holds: a key of [`super::Schema::json`].
    pub json: Option<String>,
    /// The trigger function that fills it in when a writer leaves it out.
    pub filled_by: Option<FunctionId>,
}

impl Column {
    /// Its default, if that says something: one that is null does not.
    #[must_use]
    pub fn default_value(&self) -> Option<&Sql> {
        self.default.as_ref().filter(|default| {
            let text = default.as_str().to_lowercase();
            text != "null" && !text.starts_with("null::")
        })
    }

    /// May an INSERT leave it out?
    #[must_use]
    pub fn is_optional_on_insert(&self) -> bool {
        !self.not_null
            || self.default.is_some()
            || self.generated.is_some()
            || self.identity.is_some()
            || self.filled_by.is_some()
    }

    /// Does the database refuse any value that a writer gives for it?
    #[must_use]
    pub fn is_always_generated(&self) -> bool {
        self.generated.is_some() || self.identity.as_ref().is_some_and(|identity| identity.always)
    }
}

/// A generated column's expression (PostgreSQL manual, 5.4 Generated Columns).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Generated {
    /// The expression.
    pub expression: Sql,
    /// Kept on disk? PostgreSQL 15 to 17 know no other sort.
    pub stored: bool,
}

/// An identity column (PostgreSQL manual, 5.3 Identity Columns).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// `ALWAYS`, or `BY DEFAULT`?
    pub always: bool,
    /// The name of its sequence, if it is not the one that PostgreSQL chooses.
    #[serde(default, skip_serializing_if = "is_default")]
    pub sequence: Option<QualifiedName>,
    /// Options of its sequence.
    pub options: SequenceOptions,
}

/// Options of a sequence that differ from the defaults (PostgreSQL manual, CREATE SEQUENCE).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "each field is the option of CREATE SEQUENCE that it is named after")]
pub struct SequenceOptions {
    pub increment: Option<i64>,
    pub minvalue: Option<i64>,
    pub maxvalue: Option<i64>,
    pub start: Option<i64>,
    pub cache: Option<i64>,
    pub cycle: bool,
}

/// A free-standing sequence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sequence {
    /// Schema and name.
    pub name: QualifiedName,
    /// `AS` type.
    #[serde(rename = "type")]
    pub ty: Type,
    /// `UNLOGGED`?
    #[serde(default, skip_serializing_if = "is_default")]
    pub unlogged: bool,
    /// Its options.
    pub options: SequenceOptions,
    /// The table's column that it is `OWNED BY`.
    pub owned_by: Option<(QualifiedName, Name)>,
    /// `COMMENT ON SEQUENCE`.
    pub comment: Option<String>,
}
