//! From a migration of the plan to what the history keeps of it.

use std::collections::BTreeSet;

use super::squawk;
use crate::history::{Entry, Hazard, Wishes, checksum};
use crate::model::{ObjectId, Schema};
use crate::plan::{Action, Migration, Plan, Step};

/// The objects that have a step of their own to create them.
pub(super) fn created(plan: &Plan) -> BTreeSet<&ObjectId> {
    plan.migrations.iter().flat_map(Migration::creates).collect()
}

/// A draft, with the texts of its two files.
pub(super) fn entry(
    schema: &Schema,
    created: &BTreeSet<&ObjectId>,
    migration: &Migration,
    [forward, rollback]: [&str; 2],
    wishes: &Wishes,
) -> Entry {
    let hazards = Hazard::of(&migration.forward);
    let lost = hazards.iter().filter(|hazard| hazard.loses_data()).map(|hazard| hazard.object.name());
    let allowed_losses = lost.filter(|name| wishes.allowed_losses.contains(name)).collect();
    let Touched { creates, alters, drops } = touched(schema, created, migration);
    Entry {
        number: migration.number,
        name: migration.name.clone(),
        named: wishes.name.clone().filter(|_| migration.module.is_none()),
        module: migration.module.clone(),
        sealed: false,
        forward: migration.forward_file(),
        forward_checksum: checksum(forward),
        rollback: migration.rollback_file(),
        rollback_checksum: checksum(rollback),
        doc: migration.doc.clone(),
        creates,
        alters,
        drops,
        needs: migration.needs.clone(),
        online: migration.forward.iter().any(Step::is_online),
        hazards,
        rollback_hazards: Hazard::of(&migration.rollback),
        allowed_losses,
        accepted: squawk::accepted(schema, migration),
    }
}

/// The objects that a migration does something to, each in one list.
struct Touched {
    creates: Vec<ObjectId>,
    alters: Vec<ObjectId>,
    drops: Vec<ObjectId>,
}

fn touched(schema: &Schema, created: &BTreeSet<&ObjectId>, migration: &Migration) -> Touched {
    let of =
        |action| migration.forward.iter().filter(move |step| step.action == action).map(|step| &step.object);
    let (made, gone): (BTreeSet<_>, BTreeSet<_>) = (of(Action::Create).collect(), of(Action::Drop).collect());
    let mut creates = Vec::new();
    for object in of(Action::Create).filter(|object| !gone.contains(object)) {
        creates.push(object.clone());
        // The constraints that are clauses of the table's statement.
        if let ObjectId::Table(table) = object {
            let constraints =
                schema.constraints_of(table).map(|of| ObjectId::Constraint(table.clone(), of.name.clone()));
            creates.extend(constraints.filter(|id| !created.contains(id)));
        }
    }
    // What is dropped and created again is another than it was; a tie of what is new to something else is no change.
    let mut seen = BTreeSet::new();
    let altered = migration.forward.iter().map(|step| &step.object).filter(|object| {
        match (made.contains(object), gone.contains(object)) {
            (true, again) => again,
            (false, gone) => !gone,
        }
    });
    let alters = altered.filter(|object| seen.insert(*object)).cloned().collect();
    let drops = of(Action::Drop).filter(|object| !made.contains(object)).cloned().collect();
    Touched { creates, alters, drops }
}
