//! Renames: what was called otherwise before keeps its rows, and everything that refers to it.
//!
//! A declaration says them with `#[renamed_from(..)]`. They are resolved against the state before ([`Renames::between`]);
//! that state is then seen under the names of today, as PostgreSQL's own ALTER .. RENAME leaves it, and what still
//! differs is the business of the diff ([`Renames::apply`]). The way back is the same with the names swapped
//! ([`Renames::invert`]).
//!
//! PostgreSQL does not rename what derives its name from a table or column: `books_author_id_fkey` stays when `books` does
//! not. Those follow of themselves here: a constraint, index, trigger or policy of a renamed table or column that is the
//! same as before in everything but its name is renamed too, and so are the sequences of identity columns.

mod alike;
mod aside;
mod assumed;
mod derived;
mod findings;
mod given;
mod identity;
mod implied;
mod map;
mod names;
mod order;
mod parts;
mod pending;
mod rewrite;
mod steps;
mod text;
mod values;
mod visit;

use std::borrow::Cow;
use std::collections::BTreeMap;

pub use self::assumed::{Assumed, Direction, least};
pub use self::findings::findings;
pub use self::given::{Given, conceivable, given, likely};
use self::identity::leaf;
pub use self::implied::{Implied, implied};
use self::map::Map;
pub use self::values::Replacement;
use crate::model::{Name, ObjectId, Pair, QualifiedName, Schema, ValueLiteral};

/// One statement that renames an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renaming {
    /// The object, under its name of afterwards; an enum type or domain for a label or check of it.
    pub object: ObjectId,
    /// The statement, without a semicolon. It may run in a transaction.
    pub statement: String,
}

/// Renames from one state to another, by the identities of the state before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Renames {
    /// The name afterwards. The columns of views and the fields of composite types are columns here.
    objects: BTreeMap<ObjectId, Name>,
    /// Checks of domains, by domain and name.
    checks: BTreeMap<(QualifiedName, Name), Name>,
    /// Labels of enum types.
    labels: BTreeMap<QualifiedName, BTreeMap<String, String>>,
    /// Values of closed sets, by the column that stores them.
    values: BTreeMap<(QualifiedName, Name), BTreeMap<ValueLiteral, ValueLiteral>>,
}

impl Renames {
    /// Those that `next` declares and `previous` has not made yet, with those that follow from them.
    #[must_use]
    pub fn between(pair: Pair<&Schema>) -> Self {
        let mut renames = pending::pending(pair);
        if !renames.is_empty() {
            derived::add(&mut renames, pair);
            aside::parts(&mut renames, pair);
        }
        renames
    }

    /// The same on the way back.
    #[must_use]
    pub fn invert(&self) -> Self {
        let map = Map::new(self);
        let objects = self.objects.keys().map(|id| (map.object(id), leaf(id).clone()));
        let checks = self.checks.iter();
        let checks = checks.map(|((of, name), now)| ((map.named(of), now.clone()), name.clone()));
        let labels = self.labels.iter().map(|(of, labels)| (map.named(of), swapped(labels)));
        let values = self.values.iter();
        let values =
            values.map(|((of, name), values)| ((map.named(of), map.column(of, name)), swapped(values)));
        Self {
            objects: objects.collect(),
            checks: checks.collect(),
            labels: labels.collect(),
            values: values.collect(),
        }
    }

    /// Are there none?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.objects.is_empty() && self.checks.is_empty() && self.labels.is_empty() && self.values.is_empty()
    }

    /// What an object of the state before is called afterwards.
    #[must_use]
    pub fn object(&self, id: &ObjectId) -> ObjectId {
        Map::new(self).object(id)
    }

    /// The state under its names of afterwards, and the statements that make it so, in the order of execution.
    #[must_use]
    pub fn apply<'a>(&self, schema: &'a Schema) -> (Cow<'a, Schema>, Vec<Renaming>) {
        if self.is_empty() {
            return (Cow::Borrowed(schema), Vec::new());
        }
        (Cow::Owned(rewrite::rewrite(schema, self)), steps::steps(schema, self))
    }

    /// The rows that hold a renamed value of a closed set, column by column under the names of afterwards; `schema` is the
    /// state that they are renamed in. A check on such a column must be gone while they change.
    #[must_use]
    pub fn replacements(&self, schema: &Schema) -> Vec<Replacement> {
        values::replacements(self, schema)
    }
}

/// The state before under the names of `next`, and the statements that make it so.
#[must_use]
pub fn apply<'a>(previous: &'a Schema, next: &Schema) -> (Cow<'a, Schema>, Vec<Renaming>) {
    Renames::between(Pair::new(previous, next)).apply(previous)
}

fn swapped<T: Clone + Ord>(names: &BTreeMap<T, T>) -> BTreeMap<T, T> {
    names.iter().map(|(one, other)| (other.clone(), one.clone())).collect()
}
