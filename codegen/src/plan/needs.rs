//! What has to come first beside what a state says of itself: what the two states together ask for.

use std::collections::BTreeMap;

use crate::diff::Diff;
use crate::kind::Object;
use crate::model::{ConstraintKind, ObjectId, Pair, QualifiedName};

/// No table that is logged may refer to one that is not: which becomes so, or no more, after which others.
pub(super) fn relogged(diff: &Diff<'_>) -> BTreeMap<ObjectId, Vec<ObjectId>> {
    let mut after: BTreeMap<ObjectId, Vec<ObjectId>> = BTreeMap::new();
    let Pair { previous, next } = diff.states.map(|state| state.schema);
    let becomes = |name: &QualifiedName| {
        let (before, now) = (previous.tables.get(name)?.unlogged, next.tables.get(name)?.unlogged);
        (before != now).then_some(now)
    };
    for constraint in next.constraints.values() {
        let ConstraintKind::ForeignKey { references, .. } = &constraint.kind else { continue };
        let (Some(unlogged), true) = (becomes(&constraint.table), becomes(references).is_some()) else {
            continue;
        };
        let tables = [&constraint.table, references].map(|name| ObjectId::Table(name.clone()));
        let [first, then] = if unlogged { tables } else { [tables[1].clone(), tables[0].clone()] };
        if first != then {
            after.entry(then).or_default().push(first);
        }
    }
    after
}

/// The identity columns that hold the names of sequences before: each gives its own away before another one takes it.
pub(super) fn holders(diff: &Diff<'_>) -> BTreeMap<QualifiedName, ObjectId> {
    let columns = diff.states.previous.iter().filter_map(|(id, object)| match object {
        Object::Column(column) => Some((column.sequence()?, id.clone())),
        _ => None,
    });
    columns.collect()
}

/// The types that an object was made of: one that is made anew takes the object along before it changes itself.
pub(super) fn types_before(diff: &Diff<'_>, id: &ObjectId) -> Vec<ObjectId> {
    let needs = diff.states.previous.needs(id).iter();
    needs
        .filter(|need| matches!(need, ObjectId::Enum(_) | ObjectId::Domain(_) | ObjectId::Composite(_)))
        .cloned()
        .collect()
}

/// The columns of the tables that become a table's parents, and what its own of these names need: it has them all when they
/// do.
pub(super) fn columns_of_new_parents(diff: &Diff<'_>, id: &ObjectId) -> Vec<ObjectId> {
    let ObjectId::Table(name) = id else { return Vec::new() };
    let Pair { previous, next } = diff.states.map(|state| state.schema);
    let (Some(before), Some(after)) = (previous.tables.get(name), next.tables.get(name)) else {
        return Vec::new();
    };
    let new = after.parents().filter(|parent| before.parents().all(|old| old != *parent));
    let new = new.filter_map(|parent| next.tables.get(parent));
    let columns =
        new.flat_map(|parent| parent.columns.iter().map(|column| (parent.name.clone(), column.name.clone())));
    let columns: Vec<_> = columns.collect();
    let comes = columns.iter().map(|(_, column)| column).filter(|column| before.column(column).is_none());
    let own = comes.flat_map(|column| {
        [ObjectId::Column(name.clone(), column.clone()), ObjectId::Default(name.clone(), column.clone())]
    });
    let needed = own.flat_map(|part| diff.states.next.needs(&part).clone());
    let is_of_another =
        |need: &ObjectId| need != id && !matches!(need, ObjectId::Column(table, _) if table == name);
    let needed: Vec<_> = needed.filter(is_of_another).collect();
    columns.into_iter().map(|(table, column)| ObjectId::Column(table, column)).chain(needed).collect()
}
