//! A plan with what a reader wants to know beside its statements: files, locks, and why the steps stand as they do.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::diff::rename;
use crate::kind::{self, State};
use crate::model::{ConstraintKind, ObjectId, Pair, QualifiedName, Schema};
use crate::plan::lock::{self, Lock};
use crate::plan::{Action, Migration, Phase, Plan, Step};

/// The migrations.
#[derive(Debug, Serialize)]
pub(super) struct PlanView {
    pub migrations: Vec<MigrationView>,
}

/// A migration.
#[derive(Debug, Serialize)]
pub(super) struct MigrationView {
    pub number: u32,
    pub name: String,
    pub forward_file: String,
    pub rollback_file: String,
    pub doc: String,
    /// What it builds on.
    pub needs: Vec<String>,
    pub forward: Vec<StepView>,
    pub rollback: Vec<StepView>,
}

/// What happens to an object.
#[derive(Debug, Serialize)]
pub(super) struct StepView {
    pub object: String,
    pub action: Action,
    pub phase: Phase,
    pub transactional: bool,
    pub hazards: Vec<HazardView>,
    pub locks: Vec<LockView>,
    /// Objects of earlier steps: this one needs them, or, where it drops, they needed this one.
    pub after: Vec<String>,
    pub statements: Vec<String>,
}

/// What is dangerous about it.
#[derive(Debug, Serialize)]
pub(super) struct HazardView {
    pub name: &'static str,
    pub message: String,
    /// Why the schema takes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accepted: Option<String>,
}

/// The strongest lock on a relation that is there before.
#[derive(Debug, Serialize)]
pub(super) struct LockView {
    pub relation: String,
    pub lock: &'static str,
    pub effect: &'static str,
}

/// The view of a plan between two states.
pub(super) fn view(plan: &Plan, states: Pair<&Schema>) -> PlanView {
    // Renames come first: what follows them knows things under their new names.
    let (renamed, _) = rename::apply(states.previous, states.next);
    let renamed = Pair::new(&*renamed, states.next).map(State::of);
    let renamed = Pair::new(&renamed.previous, &renamed.next);
    let (mut ahead, back) = (Reader::new(renamed), Reader::new(renamed.reversed()));
    ahead.existing.extend(relations(states.previous));
    let migrations = plan.migrations.iter().map(|migration| migration_view(migration, &ahead, &back));
    PlanView { migrations: migrations.collect() }
}

fn migration_view(migration: &Migration, ahead: &Reader<'_>, back: &Reader<'_>) -> MigrationView {
    MigrationView {
        number: migration.number,
        name: migration.name.as_str().to_owned(),
        forward_file: migration.forward_file(),
        rollback_file: migration.rollback_file(),
        doc: migration.doc.clone(),
        needs: migration.needs.iter().map(|object| kind::title(ahead.states.next.schema, object)).collect(),
        forward: ahead.steps(&migration.forward),
        rollback: back.steps(&migration.rollback),
    }
}

/// One direction of the way.
struct Reader<'a> {
    states: Pair<&'a State<'a>>,
    /// Relations that are there before anything runs, as statements spell them.
    existing: BTreeSet<String>,
}

impl<'a> Reader<'a> {
    fn new(states: Pair<&'a State<'a>>) -> Self {
        let Pair { previous, next } = states.map(|state| state.schema);
        let external = next.external.iter().filter(|id| is_relation(id)).map(ObjectId::name);
        let existing = relations(previous).chain(external).collect();
        Self { states, existing }
    }

    fn steps(&self, steps: &[Step]) -> Vec<StepView> {
        let mut made = BTreeSet::new();
        let mut gone: BTreeMap<ObjectId, BTreeSet<ObjectId>> = BTreeMap::new();
        let mut views = Vec::new();
        for step in steps {
            let dropped = step.action == Action::Drop;
            let state = if dropped { self.states.previous } else { self.states.next };
            let (schema, needs) = (state.schema, needs(state, &step.object));
            let after = if dropped {
                gone.get(&step.object).cloned().unwrap_or_default()
            } else {
                needs.iter().filter(|need| made.contains(*need)).cloned().collect()
            };
            views.push(StepView {
                object: step.title.clone(),
                action: step.action,
                phase: step.phase,
                transactional: step.transactional,
                hazards: hazards(step),
                locks: self.locks(step),
                after: after.iter().map(|object| kind::title(schema, object)).collect(),
                statements: step.statements.clone(),
            });
            if dropped {
                for need in needs {
                    gone.entry(need).or_default().insert(step.object.clone());
                }
            } else {
                made.insert(step.object.clone());
            }
        }
        views
    }

    fn locks(&self, step: &Step) -> Vec<LockView> {
        let mut strongest: BTreeMap<String, Lock> = BTreeMap::new();
        let named = step.statements.iter().flat_map(|statement| lock::locks(statement));
        let concerned =
            self.concerned(step).into_iter().map(|name| (Lock::AccessExclusive, name.to_string()));
        for (lock, relation) in named.chain(concerned).filter(|(_, name)| self.existing.contains(name)) {
            let of = strongest.entry(relation).or_insert(lock);
            *of = lock.max(*of);
        }
        let view = |(relation, lock): (String, Lock)| LockView {
            relation,
            lock: lock.name(),
            effect: lock.effect(),
        };
        strongest.into_iter().map(view).collect()
    }

    /// Tables that a step locks without naming them, when it drops something: those that a foreign key refers to, and
    /// that of an index.
    fn concerned(&self, step: &Step) -> Vec<QualifiedName> {
        if step.action != Action::Drop {
            return Vec::new();
        }
        let previous = self.states.previous.schema;
        let gone: Vec<_> = match &step.object {
            ObjectId::Index(table, _) if step.transactional => return vec![table.clone()],
            ObjectId::Constraint(table, name) => {
                previous.constraints.get(&(table.clone(), name.clone())).into_iter().collect()
            }
            ObjectId::Table(table) => previous.constraints_of(table).collect(),
            _ => return Vec::new(),
        };
        let referenced = gone.into_iter().filter_map(|constraint| match &constraint.kind {
            ConstraintKind::ForeignKey { references, .. } => Some(references.clone()),
            _ => None,
        });
        referenced.collect()
    }
}

/// What an object needs beyond what it is a part of.
fn needs(state: &State<'_>, id: &ObjectId) -> BTreeSet<ObjectId> {
    let own = |need: &&ObjectId| *need != id && whole(need) != whole(id);
    state.needs(id).iter().filter(own).cloned().collect()
}

fn is_relation(id: &ObjectId) -> bool {
    matches!(id, ObjectId::Table(_) | ObjectId::View(_) | ObjectId::MaterializedView(_) | ObjectId::Index(..))
}

/// The relations of a state, as statements spell them.
fn relations(schema: &Schema) -> impl Iterator<Item = String> {
    schema.ids().filter(is_relation).map(|id| id.name())
}

fn hazards(step: &Step) -> Vec<HazardView> {
    let view = |hazard: &kind::Hazard| HazardView {
        name: hazard.danger.name(),
        message: hazard.message.clone(),
        accepted: hazard.accepted.clone(),
    };
    step.hazards.iter().map(view).collect()
}

/// The object that a part belongs to.
fn whole(id: &ObjectId) -> ObjectId {
    match (id.part(), id) {
        (Some((relation, _)), _) => ObjectId::Table(relation.clone()),
        (None, ObjectId::Privileges(on) | ObjectId::Owner(on)) => whole(on),
        (None, other) => other.clone(),
    }
}
