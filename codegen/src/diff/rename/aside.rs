//! What goes while another object takes its name: it stands aside under a third one until it goes.

use std::collections::BTreeSet;

use super::identity::{called, has};
use super::{Map, Renames, alike};
use crate::declare::names::free_name;
use crate::kind;
use crate::model::{Name, ObjectId, Pair, QualifiedName, Schema};

/// Does what has a name go when another object takes it? A table does where the other one is there no more under its own and is
/// more like what has the name then, and no declaration speaks of the two, which says itself what goes.
pub(super) fn may_stand(pair: Pair<&Schema>, former: &ObjectId, target: &ObjectId) -> bool {
    let is_own = |id: &ObjectId| [pair.previous, pair.next].iter().all(|of| !of.is_external(id));
    let replaces = match (former, target) {
        (ObjectId::Table(former), ObjectId::Table(target)) => {
            let table = pair.previous.tables.get(former);
            table.is_some_and(|table| alike::replaces(pair, table, target))
        }
        _ => false,
    };
    replaces && !pair.next.is_declared() && !has(pair.next, former) && is_own(target)
}

/// Adds the tables whose names others take.
pub(super) fn tables(renames: &mut Renames, pair: Pair<&Schema>) {
    let targets = targets(renames);
    let tables = targets.iter().filter(|id| matches!(id, ObjectId::Table(_)) && has(pair.previous, id));
    for id in tables {
        stand(renames, pair, id);
        sequences(renames, pair, id);
    }
}

/// Adds the sequences of such a table whose names those of the other one have afterwards.
fn sequences(renames: &mut Renames, pair: Pair<&Schema>, aside: &ObjectId) {
    let ObjectId::Table(name) = aside else { return };
    let takes = |(id, now): (&ObjectId, &Name)| match id {
        ObjectId::Table(other) if other != name && other.schema == name.schema && *now == name.name => {
            Some(other.clone())
        }
        _ => None,
    };
    let Some(other) = renames.objects.iter().find_map(takes) else { return };
    let of = |schema: &Schema, table: &QualifiedName| -> Vec<(Name, QualifiedName)> {
        let owned = schema.sequences.values().filter_map(|it| Some((it.owned_by.as_ref()?, &it.name)));
        let own = owned.filter(|((owner, _), _)| owner == table);
        own.map(|((_, column), name)| (column.clone(), name.clone())).collect()
    };
    let (gone, come) = (of(pair.previous, name), of(pair.next, name));
    for (column, now) in of(pair.previous, &other) {
        let is_it = |(own, sequence): &&(Name, QualifiedName)| *own == column && *sequence != now;
        let Some((_, wanted)) = come.iter().find(is_it) else { continue };
        if gone.iter().any(|(_, sequence)| sequence == wanted) {
            renames.objects.insert(ObjectId::Sequence(now), wanted.name.clone());
            stand(renames, pair, &ObjectId::Sequence(wanted.clone()));
        }
    }
}

/// Adds what those tables have of the names that parts of others take.
pub(super) fn parts(renames: &mut Renames, pair: Pair<&Schema>) {
    let targets = targets(renames);
    let taken = |table: &QualifiedName, name: &Name| {
        targets.iter().any(|id| match id {
            ObjectId::Index(of, own) | ObjectId::Constraint(of, own) | ObjectId::Statistics(of, own) => {
                own == name && of.schema == table.schema
            }
            _ => false,
        })
    };
    let previous = pair.previous;
    let aside: Vec<_> = renames.objects.keys().filter(|id| targets.contains(id)).cloned().collect();
    let tables = aside.iter().filter_map(|id| match id {
        ObjectId::Table(name) => Some(name),
        _ => None,
    });
    let parts = tables.flat_map(|table| {
        let indexes = previous.indexes_of(table).map(|it| ObjectId::Index(table.clone(), it.name.clone()));
        let constraints =
            previous.constraints_of(table).map(|it| ObjectId::Constraint(table.clone(), it.name.clone()));
        let statistics =
            previous.statistics_of(table).map(|it| ObjectId::Statistics(table.clone(), it.name.clone()));
        indexes.chain(constraints).chain(statistics)
    });
    let parts: Vec<_> =
        parts.filter(|id| id.part().is_some_and(|(table, name)| taken(table, name))).collect();
    for id in &parts {
        stand(renames, pair, id);
    }
}

/// What objects are called afterwards, as if nothing but their own names changed.
fn targets(renames: &Renames) -> BTreeSet<ObjectId> {
    renames.objects.iter().map(|(id, now)| called(id, now)).collect()
}

fn stand(renames: &mut Renames, pair: Pair<&Schema>, id: &ObjectId) {
    let (ObjectId::Table(QualifiedName { schema, name })
    | ObjectId::Sequence(QualifiedName { schema, name })
    | ObjectId::Index(QualifiedName { schema, .. }, name)
    | ObjectId::Statistics(QualifiedName { schema, .. }, name)
    | ObjectId::Constraint(QualifiedName { schema, .. }, name)) = id
    else {
        return;
    };
    if renames.objects.contains_key(id) {
        return;
    }
    let present = Map::new(renames).schema(schema);
    let is_taken = |aside: &Name| {
        let of = |schema: &Name| QualifiedName::new(schema.clone(), aside.clone());
        kind::is_taken(pair.previous, &of(schema))
            || kind::is_taken(pair.next, &of(&present))
            || renames.objects.values().any(|now| now == aside)
    };
    let aside = free_name(name.as_str(), "", "before", is_taken);
    renames.objects.insert(id.clone(), aside);
}
