//! From two states of a schema to numbered migrations: which statements, in which order, in which file, and how to undo
//! them.
//!
//! What differs ([`crate::diff`]) becomes the nodes of two graphs, of what is dropped and of what is made ([`side`],
//! [`graph`]); every node gets a migration ([`place`]) and becomes a step ([`steps`]). The way back is the same over the
//! states exchanged. What cannot be done in one transaction is parted from the rest by a state in between ([`between`]).

mod between;
mod graph;
pub mod lock;
mod moves;
mod needs;
mod obstacle;
mod place;
mod side;
mod steps;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use self::obstacle::Obstacle;
use self::place::Places;
use self::side::Side;
use self::steps::{Writer, fires};
use crate::diagnostic::{Diagnostic, Location};
use crate::diff;
use crate::diff::rename::{Renames, Renaming, Replacement};
use crate::kind::{self, Existing, Filling, Fills, Hazard, State, Way};
use crate::model::{Name, ObjectId, Pair, Schema};

/// The migrations that bring one state to the next, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// One for each new module, and those for all other differences.
    pub migrations: Vec<Migration>,
}

/// A numbered forward file and its rollback file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Migration {
    /// Its number.
    pub number: u32,
    /// Its name, such as `create_books_table`.
    pub name: Name,
    /// The module that it creates, if it is there for one.
    pub module: Option<Name>,
    /// What it is for.
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
        let name = self.module.as_ref().unwrap_or(&self.name);
        format!("rollback_{:03}_{}.sql", self.number, name.as_str())
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
    /// What people call it: its kind and name.
    pub title: String,
    /// What happens to it.
    pub action: Action,
    /// The statements, without semicolons.
    pub statements: Vec<String>,
    /// What is dangerous about them.
    pub hazards: Vec<Hazard>,
    /// May they run inside a transaction?
    pub transactional: bool,
    /// When they run.
    pub phase: Phase,
}

impl Step {
    /// Statements that change a table or what is in it.
    fn change(schema: &Schema, object: ObjectId, statements: Vec<String>) -> Self {
        Self {
            title: kind::title(schema, &object),
            object,
            action: Action::Alter,
            statements,
            hazards: Vec::new(),
            transactional: true,
            phase: Phase::Transaction,
        }
    }

    /// Does it run outside of a transaction?
    #[must_use]
    pub fn is_online(&self) -> bool {
        !self.transactional || self.phase == Phase::Afterwards
    }

    /// The statements that rename objects of a schema; they are called what they are called then.
    fn renamings(schema: &Schema, renamings: Vec<Renaming>) -> Vec<Self> {
        renamings.into_iter().map(|it| Self::change(schema, it.object, vec![it.statement])).collect()
    }
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

/// When a step of a migration runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// With all the others, in one transaction.
    #[default]
    Transaction,
    /// When that is committed, so that its locks are gone: what reads the rows that are there.
    Afterwards,
}

/// What the migrations are called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Numbering {
    /// The number of the first one.
    pub first: u32,
    /// The name of the one for all that is of no new module, where a person gave one.
    pub name: Option<Name>,
}

/// How a plan goes about it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Manner {
    /// For a database that nobody else uses meanwhile: in one transaction, but for labels of enums, which the transaction that
    /// adds them cannot use.
    pub at_once: bool,
    /// Do rows get values where nothing says which?
    pub fills: Fills,
}

/// Plans the migrations from one state to the next.
///
/// # Errors
/// Objects that need one another in a circle, or that stand in a module before the one they need; each finding at the
/// place in `sources` where its object is declared.
pub fn plan(
    pair: Pair<&Schema>,
    sources: &BTreeMap<ObjectId, Location>,
    numbering: &Numbering,
) -> Result<Plan, Vec<Diagnostic>> {
    plan_in(pair, sources, numbering, Manner::default())
}

/// The same in another manner.
///
/// # Errors
/// Those of [`plan`].
pub fn plan_in(
    pair: Pair<&Schema>,
    sources: &BTreeMap<ObjectId, Location>,
    numbering: &Numbering,
    manner: Manner,
) -> Result<Plan, Vec<Diagnostic>> {
    let migrations = migrations(pair, numbering, manner);
    let mut migrations = migrations.map_err(|obstacles| found(&obstacles, sources))?;
    if manner.at_once {
        let steps = migrations.iter_mut().flat_map(|of| of.forward.iter_mut().chain(&mut of.rollback));
        steps.for_each(|step| step.phase = Phase::Transaction);
    }
    Ok(Plan { migrations })
}

/// The same at once ([`Manner::at_once`]).
///
/// # Errors
/// Those of [`plan`].
pub fn at_once(
    pair: Pair<&Schema>,
    sources: &BTreeMap<ObjectId, Location>,
    numbering: &Numbering,
) -> Result<Plan, Vec<Diagnostic>> {
    plan_in(pair, sources, numbering, Manner { at_once: true, ..Manner::default() })
}

/// Plans the migrations that create a schema where nothing of it exists.
///
/// # Errors
/// Those of [`plan`].
pub fn creation(schema: &Schema, sources: &BTreeMap<ObjectId, Location>) -> Result<Plan, Vec<Diagnostic>> {
    let numbering = Numbering { first: schema.first_migration, name: None };
    plan(Pair::new(&Schema::default(), schema), sources, &numbering)
}

fn migrations(
    pair: Pair<&Schema>,
    numbering: &Numbering,
    manner: Manner,
) -> Result<Vec<Migration>, Vec<Obstacle>> {
    let renames = Renames::between(pair);
    let back = renames.invert();
    let (renamed, renamings) = renames.apply(pair.previous);
    // On the way back they change while everything still has its names of today.
    let rows = renames.replacements(pair.previous);
    let reversed = rows.iter().map(Replacement::reversed).collect();
    let rows = Pair::new(rows, reversed);
    let renamings = Pair::new(
        Step::renamings(&renamed, renamings),
        Step::renamings(pair.previous, back.apply(&renamed).1),
    );
    let pair = Pair::new(&*renamed, pair.next);
    let labels = between::with_labels(pair);
    let start = labels.as_ref().unwrap_or(pair.previous);
    // What the way back needs of labels that go is let go of last.
    let wide = between::with_labels(Pair::new(pair.next, start));
    let goal = wide.as_ref().unwrap_or(pair.next);
    let (start, goal) = (&State::of(start), &State::of(goal));
    // What rows get they get for the indexes that are built, too.
    let is_one = manner.at_once || manner.fills == Fills::Both;
    let offline = if is_one { None } else { between::without_online(Pair::new(start, goal)) };
    let offline = offline.as_ref().map(State::of);
    let end = offline.as_ref().unwrap_or(goal);
    let mut plans = Vec::new();
    let nothing = Pair::default();
    if labels.is_some() {
        let before = State::of(pair.previous);
        plans.extend(by_way_of_text(Pair::new(&before, start), Stage::Labels, numbering, &nothing, manner)?);
    }
    plans.extend(by_way_of_text(Pair::new(start, end), Stage::Main, numbering, &rows, manner)?);
    if offline.is_some() {
        plans.extend(stage(Pair::new(end, goal), Stage::Online, numbering, &nothing, manner)?);
    }
    if wide.is_some() {
        let after = State::of(pair.next);
        plans.extend(by_way_of_text(Pair::new(goal, &after), Stage::Labels, numbering, &nothing, manner)?);
    }
    rename(&mut plans, renamings, numbering);
    for (number, migration) in (numbering.first..).zip(&mut plans) {
        migration.number = number;
        for step in &mut migration.forward {
            for hazard in &mut step.hazards {
                let accepted = pair.next.acceptance(&step.object, hazard.danger);
                hazard.accepted = accepted.map(|(_, reason)| reason.to_owned());
            }
        }
    }
    Ok(plans)
}

/// Renames come before everything else, and are undone after it. Where that is in a transaction of its own kind, they are
/// in a migration by themselves.
fn rename(plans: &mut Vec<Migration>, renamings: Pair<Vec<Step>>, numbering: &Numbering) {
    let Pair { previous: forward, next: back } = renamings;
    if forward.is_empty() {
        return;
    }
    let fits = |migration: &Migration| {
        migration.module.is_none()
            && migration.forward.iter().chain(&migration.rollback).all(|it| it.transactional)
    };
    if !plans.first().is_some_and(fits) {
        let name = numbering.name.clone().unwrap_or_else(|| derived_name(&forward));
        plans.insert(
            0,
            Migration { name: Name::new(format!("{}_renames", name.as_str())), ..Migration::default() },
        );
    }
    if let Some(first) = plans.first_mut() {
        // Event triggers go before, and come again after.
        let gone = first.forward.iter().take_while(|step| fires(step)).count();
        first.forward.splice(gone..gone, forward);
        // What is completed afterwards says the names of today, and so has to be done while they are.
        for step in &mut first.rollback {
            step.phase = Phase::Transaction;
        }
        let come = first.rollback.iter().rev().take_while(|step| fires(step)).count();
        let at = first.rollback.len() - come;
        first.rollback.splice(at..at, back);
    }
}

/// A part of the way that is a transaction of its own, or none.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// New labels of enums, which the transaction that adds them cannot use.
    Labels,
    /// What runs in transactions.
    Main,
    /// What must not run in one.
    Online,
}

/// A part of the way on which types are made anew under columns that stay, forward or back: in either direction what such a
/// column holds is text first.
fn by_way_of_text(
    states: Pair<&State<'_>>,
    kind: Stage,
    numbering: &Numbering,
    rows: &Pair<Vec<Replacement>>,
    manner: Manner,
) -> Result<Vec<Migration>, Vec<Obstacle>> {
    let bare = Pair::new(between::without_types(states), between::without_types(states.reversed()));
    if bare.previous.is_none() && bare.next.is_none() {
        return stage(states, kind, numbering, rows, manner);
    }
    let bare = Pair::new(bare.previous.as_ref().map(State::of), bare.next.as_ref().map(State::of));
    let Pair { previous: start, next: end } = states;
    let (ahead, back) = (bare.previous.as_ref().unwrap_or(start), bare.next.as_ref().unwrap_or(end));
    let mut plans = stage(Pair::new(ahead, end), kind, numbering, rows, manner)?;
    let mut rollbacks = stage(Pair::new(start, back), kind, numbering, rows, manner)?.into_iter();
    for migration in &mut plans {
        migration.rollback = rollbacks.next().map(|of| of.rollback).unwrap_or_default();
    }
    plans.extend(rollbacks.map(|of| Migration { forward: Vec::new(), ..of }));
    let nothing = Pair::default();
    let there = stage(Pair::new(start, ahead), kind, numbering, &nothing, manner)?;
    let from_there = stage(Pair::new(back, end), kind, numbering, &nothing, manner)?;
    let at_once = |steps: Vec<Step>| steps.into_iter().map(|step| Step { phase: Phase::Transaction, ..step });
    let there: Vec<_> = at_once(there.into_iter().flat_map(|of| of.forward).collect()).collect();
    let from_there: Vec<_> =
        at_once(from_there.into_iter().rev().flat_map(|of| of.rollback).collect()).collect();
    if let Some(first) = plans.first_mut() {
        first.forward.splice(0..0, there);
    }
    if let Some(last) = plans.last_mut() {
        last.rollback.splice(0..0, from_there);
    }
    Ok(plans)
}

fn stage(
    states: Pair<&State<'_>>,
    stage: Stage,
    numbering: &Numbering,
    rows_of: &Pair<Vec<Replacement>>,
    manner: Manner,
) -> Result<Vec<Migration>, Vec<Obstacle>> {
    let online = stage == Stage::Online;
    let (there, back) = match manner.fills {
        Fills::Least | Fills::Moved => (Filling::Nothing, Filling::Missing),
        Fills::Back => (Filling::Nothing, Filling::All),
        Fills::Both => (Filling::All, Filling::All),
    };
    let assumes = manner.fills != Fills::Least;
    let way = |back, filling| Way { online, back, filling, assumes };
    let (there, back) = (way(false, there), way(true, back));
    let forward = diff::diff(states, there);
    let backward = diff::diff(states.reversed(), back);
    let (ahead, behind) = match (Side::of(&forward), Side::of(&backward)) {
        (Ok(ahead), Ok(behind)) => (ahead, behind),
        (Err(obstacles), _) | (_, Err(obstacles)) => return Err(obstacles),
    };
    let places = if stage == Stage::Main {
        Places::new(states, &ahead.makes, &ahead.make_order, numbering.name.is_some())?
    } else {
        Places::one()
    };
    let count = places.count();
    let ahead = Writer::new(&ahead, count, there, |node| places.of(node));
    let back = Writer::new(&behind, count, back, |node| places.of(node));
    let (existing, back_existing) = (Existing::before(states), Existing::before(states.reversed()));
    let mut made = BTreeSet::new();
    let mut migrations = Vec::new();
    for slot in 0..count {
        let last = slot == count - 1;
        let rows = |of: &[Replacement], state: &State<'_>| {
            let of = of.iter().filter(|_| last);
            of.map(|it| Step::change(state.schema, it.object(), vec![it.statement()])).collect()
        };
        let ahead_rows = rows(&rows_of.previous, states.previous);
        let back_rows = rows(&rows_of.next, states.next);
        let steps = ahead.steps(slot, Existing { made: &made, ..existing }, ahead_rows);
        let rollback = back.steps(slot, back_existing, back_rows);
        if let Some(module) = places.modules.get(slot) {
            let name = module.migration.clone().unwrap_or_else(|| module.name.clone());
            migrations.push(Migration {
                number: 0,
                name,
                module: Some(module.name.clone()),
                doc: module.doc.clone(),
                needs: ahead.needs(slot),
                forward: steps,
                rollback,
            });
        } else if !(steps.is_empty() && rollback.is_empty()) {
            let suffix = match stage {
                Stage::Labels => "_labels",
                Stage::Main => "",
                Stage::Online => "_indexes",
            };
            let name = numbering.name.clone().unwrap_or_else(|| derived_name(&steps));
            let name = Name::new(format!("{}{suffix}", name.as_str()));
            migrations.push(Migration {
                number: 0,
                module: None,
                name,
                doc: String::new(),
                needs: ahead.needs(slot),
                forward: steps,
                rollback,
            });
        }
        made.extend(ahead.made_objects(slot));
    }
    Ok(migrations)
}

/// What a migration is called that nobody named: after the first thing that it does.
fn derived_name(steps: &[Step]) -> Name {
    let worth = |step: &&Step| match (step.action, &step.object) {
        (Action::Create, ObjectId::Table(_)) => 0,
        (Action::Create, ObjectId::Column(..)) => 1,
        (Action::Create, _) => 2,
        _ => 3,
    };
    let Some(step) = steps.iter().min_by_key(worth) else {
        return Name::new("change");
    };
    let verb = match step.action {
        Action::Create => "add",
        Action::Alter => "change",
        Action::Drop => "drop",
    };
    let (name, of) = match &step.object {
        ObjectId::Default(table, name) => (format!("default_of_{}", name.as_str()), Some(table)),
        ObjectId::Column(table, name)
        | ObjectId::Constraint(table, name)
        | ObjectId::Index(table, name)
        | ObjectId::Trigger(table, name)
        | ObjectId::Policy(table, name) => (name.as_str().to_owned(), Some(table)),
        ObjectId::Privileges(_) => ("privileges".to_owned(), None),
        ObjectId::Owner(_) => ("owner".to_owned(), None),
        other => (kind::bare_name(other), None),
    };
    let of = of.map(|table| format!("_{}_{}", if verb == "drop" { "of" } else { "on" }, table.name.as_str()));
    let text = format!("{verb}_{name}{}", of.unwrap_or_default());
    let plain = text.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' });
    Name::new(plain.collect::<String>())
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
    // Seen by itself, what is external is as much to be created as anything else.
    let ours = Schema { external: BTreeSet::new(), ..schema.clone() };
    let nothing = Schema::default();
    let states = Pair::new(State::of(&nothing), State::of(&ours));
    let states = Pair::new(&states.previous, &states.next);
    let mut diff = diff::diff(states, Way::default());
    diff.differences.retain(|id, _| schema.is_external(id) && wanted(id));
    let side = Side::of(&diff).map_err(|obstacles| found(&obstacles, sources))?;
    Ok(Writer::new(&side, 1, Way::default(), |_| 0).steps(0, Existing::before(states), Vec::new()))
}

fn found(obstacles: &[Obstacle], sources: &BTreeMap<ObjectId, Location>) -> Vec<Diagnostic> {
    obstacles.iter().map(|obstacle| obstacle.diagnostic(sources)).collect()
}
