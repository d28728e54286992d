//! What belongs to somebody else is compared by what the schema relies on: that it is there, the types of the columns that
//! are used, and the keys that are referred to. Whatever else its owner does with it is the owner's business.

use std::collections::BTreeSet;

use crate::kind;
use crate::model::{Constraint, ConstraintKind, IndexTarget, Name, ObjectId, QualifiedName, Schema};

/// What a live database holds, as far as it is the schema's business: what is somebody else's is as the schema says,
/// unless it is missing or of another type.
pub(super) fn ours(wanted: &Schema, live: &Schema, external: &BTreeSet<ObjectId>) -> Schema {
    let mut found = live.clone();
    let theirs: BTreeSet<ObjectId> = external.union(&live.external).cloned().collect();
    let needed = needed_by(live, &theirs);
    let relations: BTreeSet<&QualifiedName> = theirs.iter().filter_map(relation).collect();
    let is_theirs = |id: &ObjectId| {
        theirs.contains(id)
            || match id {
                ObjectId::Privileges(on) => theirs.contains(&**on) || is_part(on, &relations),
                _ => is_part(id, &relations),
            }
    };
    let declared: BTreeSet<ObjectId> = wanted.ids().collect();
    let is_ours = |id: &ObjectId| declared.contains(id) && !external.contains(id);
    found.retain(|id| is_ours(id) || !(is_theirs(id) || (needed.contains(id) && !declared.contains(id))));
    let there: BTreeSet<ObjectId> = live.ids().collect();
    let mut served = wanted.clone();
    served.retain(|id| is_theirs(id) && !is_ours(id) && serves(wanted, live, &there, id));
    for (name, table) in &mut served.tables {
        let found = live.tables.get(name);
        table.columns.retain_mut(|column| match found.and_then(|live| live.column(&column.name)) {
            Some(there) => {
                column.ty = there.ty.clone();
                true
            }
            None => false,
        });
    }
    found.extend(served);
    found.external = theirs.union(&wanted.external).cloned().collect();
    found
}

/// What somebody else's objects need in turn: as little ours as they are.
fn needed_by(live: &Schema, theirs: &BTreeSet<ObjectId>) -> BTreeSet<ObjectId> {
    let relations: BTreeSet<&QualifiedName> = theirs.iter().filter_map(relation).collect();
    let mut open: Vec<ObjectId> = Vec::new();
    for object in kind::objects(live) {
        let id = object.id();
        if theirs.contains(&id) || is_part(&id, &relations) {
            open.extend(object.needs(live));
        }
    }
    let mut needed = BTreeSet::new();
    while let Some(id) = open.pop() {
        if theirs.contains(&id) || is_part(&id, &relations) || !needed.insert(id.clone()) {
            continue;
        }
        open.extend(live.depends.get(&id).into_iter().flatten().cloned());
    }
    needed
}

fn relation(id: &ObjectId) -> Option<&QualifiedName> {
    match id {
        ObjectId::Table(name) | ObjectId::View(name) | ObjectId::MaterializedView(name) => Some(name),
        _ => None,
    }
}

fn is_part(id: &ObjectId, relations: &BTreeSet<&QualifiedName>) -> bool {
    id.part().is_some_and(|(relation, _)| relations.contains(relation))
}

/// Is an object of somebody else's there as far as the schema relies on it?
fn serves(wanted: &Schema, live: &Schema, there: &BTreeSet<ObjectId>, id: &ObjectId) -> bool {
    match id {
        ObjectId::Constraint(table, name) => {
            let constraint = wanted.constraints.get(&(table.clone(), name.clone()));
            constraint.is_none_or(|constraint| has_key(live, constraint))
        }
        ObjectId::Privileges(_) | ObjectId::Owner(_) => true,
        // Other parts of tables are their owner's, whatever the schema was tried with.
        _ => id.part().is_some() || there.contains(id),
    }
}

/// Is there a key of the same columns, by whatever name? What is no key is no matter of ours.
fn has_key(live: &Schema, constraint: &Constraint) -> bool {
    let (ConstraintKind::PrimaryKey { columns, .. } | ConstraintKind::Unique { columns, .. }) =
        &constraint.kind
    else {
        return true;
    };
    let wanted: BTreeSet<&Name> = columns.iter().collect();
    let by_constraint = live.constraints_of(&constraint.table).any(|there| match &there.kind {
        ConstraintKind::PrimaryKey { columns, .. } | ConstraintKind::Unique { columns, .. } => {
            columns.iter().collect::<BTreeSet<_>>() == wanted
        }
        _ => false,
    });
    by_constraint
        || live.indexes_of(&constraint.table).any(|index| {
            let keys: Option<BTreeSet<&Name>> = (index.keys.iter())
                .map(|key| match &key.target {
                    IndexTarget::Column(name) => Some(name),
                    IndexTarget::Expression(_) => None,
                })
                .collect();
            index.unique && index.predicate.is_none() && keys.as_ref() == Some(&wanted)
        })
}
