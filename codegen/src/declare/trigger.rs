//! Triggers as they are declared.

use std::marker::PhantomData;

use super::names;
use super::object::TriggerFunction;
use crate::diagnostic::Location;
use crate::model::{
    self, Danger, Deferrable, FunctionId, Name, QualifiedName, Sql, Timing, TriggerEnabled, TriggerEvent,
    TriggerLevel,
};

/// A trigger of the table or view `T`.
pub struct Trigger<T> {
    name: Option<String>,
    timing: Timing,
    events: Vec<TriggerEvent>,
    level: TriggerLevel,
    old_table: Option<Name>,
    new_table: Option<Name>,
    condition: Option<Sql>,
    function: FunctionId,
    arguments: Vec<String>,
    constraint: Option<Deferrable>,
    enabled: TriggerEnabled,
    comment: Option<String>,
    pub(super) renamed_from: Option<String>,
    pub(super) accepted: Vec<(Danger, String)>,
    pub(super) added: bool,
    pub(super) at: Location,
    of: PhantomData<fn() -> T>,
}

impl<T> Trigger<T> {
    /// A trigger that runs `F` once per row.
    #[must_use]
    pub fn new<F: TriggerFunction>(timing: Timing, events: Vec<TriggerEvent>, at: Location) -> Self {
        Self {
            name: None,
            timing,
            events,
            level: TriggerLevel::Row,
            old_table: None,
            new_table: None,
            condition: None,
            function: F::function(),
            arguments: Vec::new(),
            constraint: None,
            enabled: TriggerEnabled::Origin,
            comment: None,
            renamed_from: None,
            accepted: Vec::new(),
            added: false,
            at,
            of: PhantomData,
        }
    }

    /// With this name instead of the function's.
    #[must_use]
    pub fn named(mut self, name: &str) -> Self {
        self.name = Some(name.to_owned());
        self
    }

    /// Once per statement.
    #[must_use]
    pub fn statement(mut self) -> Self {
        self.level = TriggerLevel::Statement;
        self
    }

    /// `REFERENCING OLD TABLE AS name`.
    #[must_use]
    pub fn old_table(mut self, name: &str) -> Self {
        self.old_table = Some(Name::new(name));
        self
    }

    /// `REFERENCING NEW TABLE AS name`.
    #[must_use]
    pub fn new_table(mut self, name: &str) -> Self {
        self.new_table = Some(Name::new(name));
        self
    }

    /// `WHEN (condition)`.
    #[must_use]
    pub fn when(mut self, condition: &str) -> Self {
        self.condition = Some(Sql::new(condition));
        self
    }

    /// With string arguments for its function.
    #[must_use]
    pub fn arguments<'a>(mut self, arguments: impl IntoIterator<Item = &'a str>) -> Self {
        self.arguments = arguments.into_iter().map(str::to_owned).collect();
        self
    }

    /// `CREATE CONSTRAINT TRIGGER`, with its timing.
    #[must_use]
    pub fn constraint(mut self, deferrable: Deferrable) -> Self {
        self.constraint = Some(deferrable);
        self
    }

    /// When it fires, as to replication.
    #[must_use]
    pub fn enabled(mut self, enabled: TriggerEnabled) -> Self {
        self.enabled = enabled;
        self
    }

    /// With `COMMENT ON TRIGGER`.
    #[must_use]
    pub fn comment(mut self, comment: &str) -> Self {
        self.comment = Some(comment.to_owned());
        self
    }

    /// Called so before, and kept under its new name.
    #[must_use]
    pub fn renamed_from(mut self, former: &str) -> Self {
        self.renamed_from = Some(former.to_owned());
        self
    }

    /// A danger of a change that is accepted, and why.
    #[must_use]
    pub fn accept(mut self, danger: Danger, reason: &str) -> Self {
        self.accepted.push((danger, reason.to_owned()));
        self
    }

    /// Ours, on somebody else's table.
    #[must_use]
    pub fn added(mut self) -> Self {
        self.added = true;
        self
    }

    /// The model's trigger on `table`.
    pub(super) fn on(self, table: &QualifiedName) -> Result<model::Trigger, String> {
        let name = match &self.name {
            Some(name) => names::checked(name)?,
            None => self.function.name.name.clone(),
        };
        Ok(model::Trigger {
            enabled: self.enabled,
            table: table.clone(),
            name,
            timing: self.timing,
            events: self.events,
            level: self.level,
            old_table: self.old_table,
            new_table: self.new_table,
            condition: self.condition,
            function: self.function,
            arguments: self.arguments,
            constraint: self.constraint,
            comment: self.comment,
        })
    }
}
