//! Renames that two states imply, where neither of them can say it: rows of a table that stays refer to one that goes, and then
//! by the same columns to one that comes. What they refer to has nowhere else to come from. And a partition that takes the same
//! rows as one that goes.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::Renames;
use super::identity::{has, leaf};
use crate::model::{BaseType, ConstraintKind, ObjectId, Pair, QualifiedName, Renamed, Schema, Table, Type};

/// The former names that two states imply, by present identity.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Implied {
    /// Of what rows refer to.
    pub referred: Renamed,
    /// Of partitions.
    pub parts: Renamed,
}

impl Implied {
    /// All of them.
    #[must_use]
    pub fn renamed(&self) -> Renamed {
        self.referred.with(&self.parts)
    }
}

/// What two states imply. Nothing where the next one is a declaration, which says it itself.
#[must_use]
pub fn implied(pair: Pair<&Schema>) -> Implied {
    let mut implied = Implied::default();
    if pair.next.is_declared() {
        return implied;
    }
    let (mut state, _) = Renames::between(pair).apply(pair.previous);
    // A table under its new name may refer to others.
    loop {
        let states = Pair::new(&*state, pair.next);
        let said = |found: Vec<(ObjectId, ObjectId)>| Renamed {
            objects: found.into_iter().map(|(gone, new)| (new, leaf(&gone).clone())).collect(),
            ..Renamed::default()
        };
        let found = Implied { referred: said(referred(states)), parts: said(parts(states)) };
        if found == Implied::default() {
            return implied;
        }
        implied.referred = implied.referred.with(&found.referred);
        implied.parts = implied.parts.with(&found.parts);
        let next = Schema { renamed: found.renamed(), ..pair.next.clone() };
        let after = Renames::between(Pair::new(&state, &next)).apply(&state).0.into_owned();
        state = Cow::Owned(after);
    }
}

/// The tables, or their schemas, that a foreign key of the same columns refers to before and afterwards: each the only one for
/// the other.
fn referred(pair: Pair<&Schema>) -> Vec<(ObjectId, ObjectId)> {
    let Pair { previous, next } = pair;
    let gone = |schema: &ObjectId| has(previous, schema) && !has(next, schema);
    let come = |schema: &ObjectId| has(next, schema) && !has(previous, schema);
    let mut found = BTreeSet::new();
    for (from, to) in targets(pair) {
        let [old, new] = [from, to].map(|of| ObjectId::Schema(of.schema.clone()));
        if old == new {
            found.insert((ObjectId::Table(from.clone()), ObjectId::Table(to.clone())));
        } else if from.name == to.name && gone(&old) && come(&new) {
            found.insert((old, new));
        }
    }
    let only = |(gone, new): &&(ObjectId, ObjectId)| {
        found.iter().filter(|(from, to)| from == gone || to == new).count() == 1
    };
    found.iter().filter(only).cloned().collect()
}

/// The partitions of the same bounds, of a table that stays and is partitioned as before.
fn parts(pair: Pair<&Schema>) -> Vec<(ObjectId, ObjectId)> {
    let Pair { previous, next } = pair;
    let id = |table: &Table| ObjectId::Table(table.name.clone());
    let lone = |of: &'_ Schema, other: &Schema, table: &Table| {
        !of.is_external(&id(table)) && !other.tables.contains_key(&table.name)
    };
    let gone = previous.tables.values().filter(|table| lone(previous, next, table));
    let bounds = gone.filter_map(|table| {
        let of = table.partition_of.as_ref()?;
        Some(((&of.parent, of.bound.as_str()), table))
    });
    let bounds: BTreeMap<_, _> = bounds.collect();
    let come = next.tables.values().filter(|table| lone(next, previous, table));
    let found = come.filter_map(|new| {
        let of = new.partition_of.as_ref()?;
        let old = *bounds.get(&(&of.parent, of.bound.as_str()))?;
        let wholes = [previous, next].map(|schema| schema.tables.get(&of.parent));
        let [before, after] = wholes.map(|whole| whole.map(|whole| &whole.partition_by));
        let is_like =
            before == after && old.partition_by == new.partition_by && old.name.schema == new.name.schema;
        is_like.then(|| (id(old), id(new)))
    });
    found.collect()
}

/// What foreign keys of tables that stay refer to no more, and to what instead.
fn targets(pair: Pair<&Schema>) -> impl Iterator<Item = (&QualifiedName, &QualifiedName)> {
    let Pair { previous, next } = pair;
    let before = previous.constraints.values().filter_map(move |before| {
        let ConstraintKind::ForeignKey { columns, references, referenced, .. } = &before.kind else {
            return None;
        };
        let goes = !next.tables.contains_key(references);
        goes.then_some((&before.table, columns, references, referenced))
    });
    before.flat_map(move |(table, columns, references, referenced)| {
        let after = next.constraints_of(table).filter_map(move |after| match &after.kind {
            ConstraintKind::ForeignKey { columns: own, references: to, referenced: keys, .. } => {
                (own == columns && keys == referenced).then_some(to)
            }
            _ => None,
        });
        let comes = move |to: &&QualifiedName| !previous.tables.contains_key(*to);
        after.filter(comes).filter(move |to| may_be_one(pair, references, to)).map(move |to| (references, to))
    })
}

/// Are two tables of a sort, neither somebody else's, with half of their columns by the same names and types? The rows of
/// partitions go by their bounds.
fn may_be_one(pair: Pair<&Schema>, gone: &QualifiedName, new: &QualifiedName) -> bool {
    let is_external =
        |schema: &Schema, name: &QualifiedName| schema.is_external(&ObjectId::Table(name.clone()));
    if is_external(pair.previous, gone) || is_external(pair.next, new) {
        return false;
    }
    let (Some(gone), Some(new)) = (pair.previous.tables.get(gone), pair.next.tables.get(new)) else {
        return false;
    };
    let is_part = |table: &Table| table.partition_of.is_some();
    let shared = gone.columns.iter().filter(|column| {
        // A type of the schema may have another name too.
        new.column(&column.name).is_some_and(|other| {
            let own = |ty: &Type| matches!(ty.base, BaseType::User(_));
            other.ty == column.ty || (own(&other.ty) && own(&column.ty))
        })
    });
    let shared = shared.count();
    !is_part(gone)
        && !is_part(new)
        && gone.partition_by == new.partition_by
        && shared * 2 >= gone.columns.len().max(new.columns.len())
}
