//! Renames that two states imply, where neither of them can say it: what stays holds on to something, and then to the same
//! under another name.
//!
//! Of a table or column that goes, and another that comes and is like it, nobody knows whether they are one. Where a foreign
//! key, an index or a view of one and the same name is as it was but for that, they are: the rows that it is about have
//! nowhere else to come from.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::identity::{has, leaf, passing_on, relation, schema};
use super::{Renames, alike};
use crate::kind::State;
use crate::model::{ConstraintKind, Name, ObjectId, Pair, QualifiedName, Renamed, Schema};

/// What two states imply: the former names by present identity. Nothing where the next one is a declaration, which says it
/// itself.
#[must_use]
pub fn implied(pair: Pair<&Schema>) -> Renamed {
    let mut implied = Renamed::default();
    if pair.next.is_declared() {
        return implied;
    }
    let mut state = Cow::Borrowed(pair.previous);
    let said = Renames::between(pair);
    if !said.is_empty() {
        state = Cow::Owned(said.apply(pair.previous).0.into_owned());
    }
    // What has another name may have parts that have.
    loop {
        let found = witnessed(Pair::new(&state, pair.next));
        if found.is_empty() {
            return implied;
        }
        let next = saying(pair.next, &found);
        let renames = Renames::between(Pair::new(&state, &next));
        let after = renames.apply(&state).0.into_owned();
        state = Cow::Owned(after);
        implied.objects.extend(found.into_iter().map(|(gone, new)| (new, leaf(&gone).clone())));
    }
}

/// What goes and what comes instead, where something that stays says that they are one.
fn witnessed(pair: Pair<&Schema>) -> Vec<(ObjectId, ObjectId)> {
    let referred = referred(pair);
    let candidates = candidates(pair, &referred);
    if candidates.is_empty() {
        return candidates;
    }
    let next = saying(pair.next, &candidates);
    let renames = Renames::between(Pair::new(pair.previous, &next));
    let (after, _) = renames.apply(pair.previous);
    let [before, after, next] = [pair.previous, &after, pair.next].map(State::of);
    let stays = |id: &ObjectId| {
        relation(id).is_none_or(|of| {
            let [before, next] = [before.schema, next.schema].map(|schema| schema.relation_or_type(of));
            before.is_some() && before == next
        })
    };
    let is_witness = |id: &ObjectId| {
        let now = renames.object(id);
        let (as_renamed, wanted) = (after.get(&now), next.get(&now));
        as_renamed.zip(wanted).is_some_and(|(one, other)| one.equals(&other))
    };
    let has_witness = |of: &ObjectId| {
        let is_outside = |id: &ObjectId| matches!(of, ObjectId::Column(..)) || relation(id) != relation(of);
        let mut holding = before.dependents(of).into_iter();
        holding.any(|id| is_outside(id) && stays(id) && is_witness(id))
    };
    let is_one = |(gone, new): &(ObjectId, ObjectId)| match gone {
        ObjectId::Schema(name) => {
            tables_of(pair.previous, name).any(|table| has_witness(&ObjectId::Table(table.clone())))
        }
        gone => referred.contains(&(gone.clone(), new.clone())) || has_witness(gone),
    };
    candidates.into_iter().filter(is_one).collect()
}

/// What goes and what comes, where one may be the other: each the only one for the other.
fn candidates(pair: Pair<&Schema>, referred: &[(ObjectId, ObjectId)]) -> Vec<(ObjectId, ObjectId)> {
    let own =
        |gone: &ObjectId| passing_on(pair.previous, gone).is_none() && !is_partition(pair.previous, gone);
    let is_referred =
        |gone: &ObjectId, new: &ObjectId| referred.iter().any(|(from, to)| from == gone || to == new);
    let alike = alike::holding(pair).into_iter();
    let alike =
        alike.filter(|(gone, new)| own(gone) && schema(gone) == schema(new) && !is_referred(gone, new));
    referred.iter().cloned().chain(alike).chain(schemas(pair)).collect()
}

/// The rows of partitions go by their bounds.
fn is_partition(schema: &Schema, id: &ObjectId) -> bool {
    match id {
        ObjectId::Table(name) => schema.tables.get(name).is_some_and(|table| table.partition_of.is_some()),
        _ => false,
    }
}

/// Tables that go and come where a foreign key of the same columns refers to the one, and then to the other.
fn referred(pair: Pair<&Schema>) -> Vec<(ObjectId, ObjectId)> {
    let Pair { previous, next } = pair;
    let is_gone = |of: &QualifiedName| !next.tables.contains_key(of);
    let mut found = BTreeSet::new();
    for before in previous.constraints.values() {
        let ConstraintKind::ForeignKey { columns, references, referenced, .. } = &before.kind else {
            continue;
        };
        if !is_gone(references) {
            continue;
        }
        for after in next.constraints_of(&before.table) {
            let ConstraintKind::ForeignKey { columns: own, references: to, referenced: keys, .. } =
                &after.kind
            else {
                continue;
            };
            let is_new = !previous.tables.contains_key(to) && to.schema == references.schema;
            if is_new && own == columns && keys == referenced && are_one(previous, references, next, to) {
                found.insert((ObjectId::Table(references.clone()), ObjectId::Table(to.clone())));
            }
        }
    }
    let only = |(gone, new): &&(ObjectId, ObjectId)| {
        found.iter().filter(|(from, to)| from == gone || to == new).count() == 1
    };
    let own = |(gone, new): &&(ObjectId, ObjectId)| !is_partition(previous, gone) && !is_partition(next, new);
    found.iter().filter(own).filter(only).cloned().collect()
}

/// Have two tables of a sort half of their columns by the same names?
fn are_one(previous: &Schema, gone: &QualifiedName, next: &Schema, new: &QualifiedName) -> bool {
    let (Some(gone), Some(new)) = (previous.tables.get(gone), next.tables.get(new)) else { return false };
    let shared = gone.columns.iter().filter(|column| new.column(&column.name).is_some()).count();
    gone.partition_by == new.partition_by && shared * 2 >= gone.columns.len().max(new.columns.len())
}

/// Schemas that go and come, where the tables of the one are those of the other.
fn schemas(pair: Pair<&Schema>) -> Vec<(ObjectId, ObjectId)> {
    let Pair { previous, next } = pair;
    let only = |of: &Schema, other: &Schema| -> Vec<Name> {
        let names = of.namespaces.keys().filter(|name| !has(other, &ObjectId::Schema((*name).clone())));
        names.cloned().collect()
    };
    let (gone, come) = (only(previous, next), only(next, previous));
    let tables = |schema: &Schema, of: &Name| -> Vec<Name> {
        tables_of(schema, of).map(|table| table.name.clone()).collect()
    };
    let like = |old: &Name, new: &Name| {
        let old = tables(previous, old);
        !old.is_empty() && old == tables(next, new)
    };
    let pairs = gone.iter().flat_map(|old| come.iter().map(move |new| (old, new)));
    let pairs = pairs.filter(|(old, new)| like(old, new));
    pairs.map(|(old, new)| (ObjectId::Schema(old.clone()), ObjectId::Schema(new.clone()))).collect()
}

fn tables_of<'s>(schema: &'s Schema, of: &Name) -> impl Iterator<Item = &'s QualifiedName> {
    schema.tables.keys().filter(move |table| table.schema == *of)
}

/// The next state, as if it said so.
fn saying(next: &Schema, renames: &[(ObjectId, ObjectId)]) -> Schema {
    let mut next = next.clone();
    let said = renames.iter().map(|(gone, new)| (new.clone(), leaf(gone).clone()));
    next.renamed.objects.extend(said);
    next
}
