//! What becomes of an object between two states.

use std::collections::BTreeSet;

use super::{Danger, Hazard};
use crate::model::ObjectId;

/// How an object gets from one state to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// In place.
    Alter(Alteration),
    /// By dropping it and creating it again.
    Replace,
}

/// A change in place; without statements there is nothing to do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alteration {
    /// What lets go of its place, before anything is made.
    pub release: Vec<String>,
    /// The statements, without semicolons.
    pub statements: Vec<String>,
    /// What completes the change once the transaction is over.
    pub finish: Vec<String>,
    /// What is dangerous about them.
    pub hazards: Vec<Hazard>,
    /// Objects that have to be made anew for it, with what they hold.
    pub replaces: BTreeSet<ObjectId>,
    /// Objects whose dependents must be out of the way while it runs.
    pub disturbs: Vec<Disturbance>,
}

/// An object that changes so much that what depends on it has to be made anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disturbance {
    /// The object.
    pub object: ObjectId,
    /// Also what follows its columns within a family of types?
    pub all: bool,
}

impl Alteration {
    /// A statement more.
    pub(super) fn push(&mut self, statement: impl Into<String>) {
        self.statements.push(statement.into());
    }

    /// A danger more.
    pub(super) fn warn(&mut self, danger: Danger, message: impl Into<String>) {
        self.hazards.push(danger.because(message));
    }

    /// Is there nothing to do?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let said = [&self.release, &self.statements, &self.finish];
        said.iter().all(|statements| statements.is_empty()) && self.disturbs.is_empty()
    }
}

/// A tie of an object to another one that can only be made when both are there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// The other object.
    pub to: ObjectId,
    /// The statement that ties them.
    pub attach: String,
    /// The statement that unties them.
    pub detach: String,
}
