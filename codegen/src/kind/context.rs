//! What a kind is told of the plan that its statements go into.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use super::names::is_taken;
use super::{Object, State, references};
use crate::declare::names::free_name;
use crate::model::{Name, ObjectId, Pair, QualifiedName, Schema};

/// What a kind is told of the plan that its statements go into.
#[derive(Clone, Debug)]
pub struct Context<'a> {
    /// The state that the object is part of.
    pub schema: &'a Schema,
    /// The other state: what was there before, or, for a statement that drops, what follows.
    pub other: &'a Schema,
    /// The parts that its CREATE statement makes.
    pub folded: Vec<Object<'a>>,
    /// What is there before the migration begins.
    pub existing: Existing<'a>,
    /// How the migration goes.
    pub way: Way,
}

/// How a migration goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Way {
    /// Do its statements run outside of a transaction?
    pub online: bool,
    /// Does it undo another one? What it brings back has lost what it held.
    pub back: bool,
    /// What do rows get where nothing says which?
    pub filling: Filling,
    /// May it be taken for granted that what goes from one table and comes to another is the same?
    pub assumes: bool,
}

/// Which ways of a plan give rows what nothing says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fills {
    /// The way back alone, and only in columns that come.
    #[default]
    Least,
    /// The same; and what goes from one table and comes to another is moved there.
    Moved,
    /// The way back, all that it may need.
    Back,
    /// Both.
    Both,
}

impl Way {
    /// Do rows get values in columns that come?
    #[must_use]
    pub fn fills(self) -> bool {
        self.filling != Filling::Nothing
    }

    /// Do they get others in place of none, and of what does not go into another type?
    #[must_use]
    pub fn replaces(self) -> bool {
        self.filling == Filling::All
    }
}

/// What rows get where nothing says which.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Filling {
    /// Nothing.
    #[default]
    Nothing,
    /// Values in columns that come.
    Missing,
    /// Those, and others in place of what a column takes no more.
    All,
}

/// What is there before a migration begins.
#[derive(Clone, Copy, Debug)]
pub struct Existing<'a> {
    /// Before the plan begins.
    pub before: &'a State<'a>,
    /// What others own.
    pub external: &'a BTreeSet<ObjectId>,
    /// What earlier migrations of the plan have made.
    pub made: &'a BTreeSet<ObjectId>,
    /// What is made anew, and so is used by nobody yet.
    pub anew: &'a BTreeSet<ObjectId>,
    /// What goes, and the number of the migration that is asked for, where that is known.
    pub going: Option<(&'a Going, usize)>,
}

/// What goes in a plan, and when.
#[derive(Clone, Debug, Default)]
pub struct Going {
    /// The number of the migration that an object goes in, and whether it does before anything is made there.
    when: BTreeMap<ObjectId, (usize, bool)>,
    /// The tables that columns of a name go from.
    tables: BTreeMap<Name, Vec<QualifiedName>>,
    /// Is the last migration the first one to run?
    back: bool,
}

impl Going {
    /// Nothing yet.
    #[must_use]
    pub fn new(back: bool) -> Self {
        Self { back, ..Self::default() }
    }

    /// Adds an object that goes in a migration, maybe before anything is made there.
    pub fn add(&mut self, object: ObjectId, migration: usize, early: bool) {
        if let ObjectId::Column(table, name) = &object {
            self.tables.entry(name.clone()).or_default().push(table.clone());
        }
        self.when.insert(object, (migration, early));
    }

    /// The tables that columns of a name go from.
    pub(super) fn tables(&self, column: &Name) -> impl Iterator<Item = &QualifiedName> {
        self.tables.get(column).into_iter().flatten()
    }

    /// Is an object there while others are made in a migration?
    fn is_there(&self, object: &ObjectId, migration: usize) -> bool {
        self.when.get(object).is_none_or(|&(at, early)| match at.cmp(&migration) {
            Ordering::Equal => !early,
            Ordering::Less => self.back,
            Ordering::Greater => !self.back,
        })
    }
}

impl<'a> Existing<'a> {
    /// What is there before the first migration between two states: what the previous one has, and others'.
    #[must_use]
    pub fn before(states: Pair<&'a State<'a>>) -> Self {
        static NOTHING: BTreeSet<ObjectId> = BTreeSet::new();
        let external = &states.next.schema.external;
        Self { before: states.previous, external, made: &NOTHING, anew: &NOTHING, going: None }
    }

    /// Is a column there while others are made, also if it goes?
    #[must_use]
    pub fn lasts(&self, table: &QualifiedName, column: &Name) -> bool {
        let ids = [ObjectId::Table(table.clone()), ObjectId::Column(table.clone(), column.clone())];
        self.going.is_some_and(|(going, migration)| {
            ids.iter().all(|id| going.is_there(id, migration) && !self.anew.contains(id))
        })
    }

    /// Is it there?
    #[must_use]
    pub fn contains(&self, object: &ObjectId) -> bool {
        let there =
            self.before.contains(object) || self.external.contains(object) || self.made.contains(object);
        there && !self.anew.contains(object)
    }
}

impl<'a> Context<'a> {
    /// Both states, that of before first.
    #[must_use]
    pub fn states(&self) -> Pair<&'a Schema> {
        Pair::new(self.other, self.schema)
    }

    /// May this object hold rows, or be in use otherwise, when the migration runs?
    #[must_use]
    pub fn in_use(&self, object: &ObjectId) -> bool {
        self.existing.contains(object)
    }

    /// May this table or materialized view be in use when the migration runs?
    pub(super) fn relation_in_use(&self, relation: &QualifiedName) -> bool {
        references::relation(self.schema, relation).is_some_and(|id| self.in_use(&id))
    }

    /// A name for what stands beside a relation or type for a while.
    pub(super) fn free_name(&self, beside: &QualifiedName, label: &str) -> Name {
        let name = |name: &Name| QualifiedName::new(beside.schema.clone(), name.clone());
        let taken = |own: &Name| [self.schema, self.other].iter().any(|of| is_taken(of, &name(own)));
        free_name(beside.name.as_str(), "", label, taken)
    }

    /// Is this part made by its parent's CREATE statement?
    pub(super) fn folds(&self, object: &ObjectId) -> bool {
        self.folded.iter().any(|part| part.id() == *object)
    }
}
