//! Triggers.

use serde::{Deserialize, Serialize};

use super::constraint::Deferrable;
use super::id::{FunctionId, Name, QualifiedName};
use super::is_default;
use super::sql::Sql;

/// A trigger (PostgreSQL manual, CREATE TRIGGER).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trigger {
    /// The table or view.
    pub table: QualifiedName,
    /// Its name, unique in its table; triggers of one event fire in the order of their names.
    pub name: Name,
    /// `BEFORE`, `AFTER` or `INSTEAD OF`.
    pub timing: Timing,
    /// What fires it.
    pub events: Vec<TriggerEvent>,
    /// Once per row or per statement.
    pub level: TriggerLevel,
    /// `REFERENCING OLD TABLE AS`.
    pub old_table: Option<Name>,
    /// `REFERENCING NEW TABLE AS`.
    pub new_table: Option<Name>,
    /// `WHEN (…)`.
    pub condition: Option<Sql>,
    /// The function that it runs.
    pub function: FunctionId,
    /// String arguments of the function.
    pub arguments: Vec<String>,
    /// `CONSTRAINT TRIGGER`, with its timing.
    pub constraint: Option<Deferrable>,
    /// When it fires, as to replication.
    #[serde(default, skip_serializing_if = "is_default")]
    pub enabled: TriggerEnabled,
    /// `COMMENT ON TRIGGER`.
    pub comment: Option<String>,
}

/// Whether a trigger fires (PostgreSQL manual, ALTER TABLE, ENABLE TRIGGER).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TriggerEnabled {
    /// Unless the session applies replicated changes.
    #[default]
    Origin,
    /// In every session.
    Always,
    /// Only where the session applies replicated changes.
    Replica,
    /// Never.
    Disabled,
}

/// When a trigger fires.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant is the key word that it is named after")]
pub enum Timing {
    Before,
    After,
    InsteadOf,
}

/// What fires a trigger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant is the event that it is named after")]
pub enum TriggerEvent {
    Insert,
    /// Of these columns only, where any are named.
    Update(Vec<Name>),
    Delete,
    Truncate,
}

/// Once per row or once per statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant is the key word that it is named after")]
pub enum TriggerLevel {
    Row,
    Statement,
}
