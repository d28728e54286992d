//! From a schema to numbered migrations: which statements, in which order, in which file, and how to undo them.
//!
//! Objects become the nodes of a graph ([`graph`]), every node gets a migration ([`place`]), and each migration's nodes
//! become steps forward and, in reverse, steps back ([`steps`]).

mod graph;
mod obstacle;
mod place;
mod steps;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use self::graph::Graph;
use self::obstacle::Obstacle;
use crate::diagnostic::{Diagnostic, Location};
use crate::kind::Hazard;
use crate::model::{Name, ObjectId, Schema};

/// The migrations that create a schema, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// One for each module that has a migration of its own.
    pub migrations: Vec<Migration>,
}

/// A numbered forward file and its rollback file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Migration {
    /// Its number.
    pub number: u32,
    /// Its name, such as `create_books_table`.
    pub name: Name,
    /// The module that it creates.
    pub module: Name,
    /// What the module is for.
    pub doc: String,
    /// What it builds on: objects of others, and of earlier migrations.
    pub needs: BTreeSet<ObjectId>,
    /// Statements in the order of execution.
    pub forward: Vec<Step>,
    /// Statements that undo `forward`, in the order of execution.
    pub rollback: Vec<Step>,
}

impl Migration {
    /// The name of the forward file: `003_create_books_table.sql`.
    #[must_use]
    pub fn forward_file(&self) -> String {
        format!("{:03}_{}.sql", self.number, self.name.as_str())
    }

    /// The name of the rollback file: `rollback_003_books.sql`.
    #[must_use]
    pub fn rollback_file(&self) -> String {
        format!("rollback_{:03}_{}.sql", self.number, self.module.as_str())
    }

    /// The objects that it creates, those among them that are part of another one's statement left out.
    pub fn creates(&self) -> impl Iterator<Item = &ObjectId> {
        self.forward.iter().filter(|step| step.action == Action::Create).map(|step| &step.object)
    }
}

/// What happens to one object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The object.
    pub object: ObjectId,
    /// What happens to it.
    pub action: Action,
    /// The statements, without semicolons.
    pub statements: Vec<String>,
    /// What is dangerous about them.
    pub hazards: Vec<Hazard>,
    /// May they run inside a transaction?
    pub transactional: bool,
}

/// What happens to an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant is the statement that it is named after")]
pub enum Action {
    Create,
    Alter,
    Drop,
}

/// Plans the migrations that create a schema.
///
/// # Errors
/// Objects that need one another in a circle, or that stand in a module before the one they need; each finding at the
/// place in `sources` where its object is declared.
pub fn plan(schema: &Schema, sources: &BTreeMap<ObjectId, Location>) -> Result<Plan, Vec<Diagnostic>> {
    match migrations(schema) {
        Ok(migrations) => Ok(Plan { migrations }),
        Err(obstacles) => Err(found(&obstacles, sources)),
    }
}

fn migrations(schema: &Schema) -> Result<Vec<Migration>, Vec<Obstacle>> {
    let graph = Graph::of(schema, |id| !schema.is_external(id));
    let order = graph.order()?;
    let slots = place::place(schema, &graph, &order)?;
    Ok(steps::migrations(schema, &graph, &slots))
}

/// The steps that create what the schema refers to and others own, for a database that lacks it; of the objects that
/// `wanted` picks.
///
/// # Errors
/// Objects that need one another in a circle.
pub fn external(
    schema: &Schema,
    sources: &BTreeMap<ObjectId, Location>,
    wanted: impl Fn(&ObjectId) -> bool,
) -> Result<Vec<Step>, Vec<Diagnostic>> {
    let graph = Graph::of(schema, |id| schema.is_external(id) && wanted(id));
    match graph.order() {
        Ok(order) => Ok(steps::creation(schema, &graph, &order)),
        Err(obstacles) => Err(found(&obstacles, sources)),
    }
}

fn found(obstacles: &[Obstacle], sources: &BTreeMap<ObjectId, Location>) -> Vec<Diagnostic> {
    obstacles.iter().map(|obstacle| obstacle.diagnostic(sources)).collect()
}
