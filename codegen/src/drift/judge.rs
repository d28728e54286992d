//! How far a database is, and what in it is not as the migrations up to there make it.

use std::collections::{BTreeMap, BTreeSet};

use super::external::ours;
use super::{Applied, How, Line, Live, Record, Unlike, unlike};
use crate::diagnostic::Diagnostic;
use crate::kind;
use crate::model::{Danger, DefinitionKind, ObjectId, Pair, Schema};
use crate::plan::{self, Numbering, Plan, Step};

/// A database, judged.
#[derive(Clone, Debug)]
pub struct Drift {
    /// How many migrations of the line are applied.
    pub position: usize,
    /// What is not as they make it.
    pub unlike: Vec<Unlike>,
    /// What is as it was before, and after, what brings it back: seen without what is nobody's business here.
    pub schemas: Pair<Schema>,
    /// What brings it back.
    pub plan: Result<Plan, Vec<Diagnostic>>,
    /// What the record says that is not so, or that nobody knows.
    pub record: Vec<Unrecorded>,
    /// What could not be compared, since somebody holds it.
    pub locked: BTreeSet<ObjectId>,
}

/// Where the record of applied migrations is at odds with the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unrecorded {
    /// A migration of the line is applied, and not written down.
    Applied(usize),
    /// A migration of the line is written down, and not applied.
    Reverted(usize),
    /// A later migration is written down that the line does not have.
    Unknown(Applied),
}

/// Judges a database by the line that it should be on.
#[must_use]
pub fn judge(line: &Line, live: &Live) -> Drift {
    let compared: Vec<Compared> =
        line.states.iter().map(|state| Compared::new(line, live, &state.schema)).collect();
    let position = position(line, live, &compared);
    let record = unrecorded(line, &live.record, position);
    let mut compared = compared;
    // The position is one of the states.
    let Compared { wanted, found, unlike } = compared.swap_remove(position);
    let plan = plan::at_once(Pair::new(&found, &wanted), &BTreeMap::new(), &Numbering::default());
    let locked = live.catalog.locked.clone();
    Drift { position, unlike, schemas: Pair::new(found, wanted), plan, record, locked }
}

/// A database beside a state that it may be in.
struct Compared {
    wanted: Schema,
    found: Schema,
    unlike: Vec<Unlike>,
}

impl Compared {
    fn new(line: &Line, live: &Live, state: &Schema) -> Self {
        let locked = &live.catalog.locked;
        let mut wanted = state.clone();
        wanted.external.extend(line.external.iter().cloned());
        let mut found = ours(&wanted, live.schema(), &line.external);
        wanted.external.extend(found.external.iter().cloned());
        if !locked.is_empty() {
            let hidden = hidden(&wanted, &found, locked);
            wanted.retain(|id| !hidden.contains(id));
            found.retain(|id| !hidden.contains(id));
        }
        let unlike = unlike(&wanted, &found);
        Self { wanted, found, unlike }
    }
}

/// What cannot be compared while somebody holds these relations: they, their parts, and what needs them and was not read
/// for that reason.
fn hidden(wanted: &Schema, found: &Schema, locked: &BTreeSet<ObjectId>) -> BTreeSet<ObjectId> {
    let there: BTreeSet<ObjectId> = found.ids().collect();
    let mut hidden = locked.clone();
    loop {
        let more: Vec<ObjectId> = (kind::objects(wanted))
            .map(|object| (object.id(), object))
            .filter(|(id, _)| !hidden.contains(id))
            .filter(|(id, object)| {
                object.parent(wanted).is_some_and(|parent| hidden.contains(&parent))
                    || (!there.contains(id) && object.needs(wanted).iter().any(|need| hidden.contains(need)))
            })
            .map(|(id, _)| id)
            .collect();
        if more.is_empty() {
            return hidden;
        }
        hidden.extend(more);
    }
}

/// After which migration the database is: where it is exactly so, there; else where the record says, if there is one; else
/// where it is nearest.
fn position(line: &Line, live: &Live, compared: &[Compared]) -> usize {
    let off: Vec<usize> = compared.iter().map(|state| state.unlike.len()).collect();
    // The later of two that are as near: a migration may change nothing that is compared.
    let nearest = (0..off.len()).rev().min_by_key(|at| off[*at]).unwrap_or_default();
    if off.get(nearest) == Some(&0) {
        return nearest;
    }
    recorded(line, &live.record).unwrap_or(nearest)
}

/// How many migrations the record has, if it has any.
fn recorded(line: &Line, record: &Record) -> Option<usize> {
    let Record::Says(applied) = record else { return None };
    let last = applied.iter().filter_map(Applied::number).max()?;
    let count = line.migrations.iter().take_while(|migration| migration.number <= last).count();
    (count > 0).then_some(count)
}

fn unrecorded(line: &Line, record: &Record, position: usize) -> Vec<Unrecorded> {
    let Record::Says(applied) = record else { return Vec::new() };
    let numbers: BTreeSet<u32> = applied.iter().filter_map(Applied::number).collect();
    let mut found = Vec::new();
    for (at, migration) in line.migrations.iter().enumerate() {
        match (at < position, numbers.contains(&migration.number)) {
            (true, false) => found.push(Unrecorded::Applied(at)),
            (false, true) => found.push(Unrecorded::Reverted(at)),
            _ => {}
        }
    }
    let first = line.migrations.first().map_or(0, |migration| migration.number);
    let is_known = |number: u32| line.migrations.iter().any(|migration| migration.number == number);
    let unknown =
        applied.iter().filter(|of| of.number().is_none_or(|number| number >= first && !is_known(number)));
    found.extend(unknown.cloned().map(Unrecorded::Unknown));
    found
}

impl Drift {
    /// The statements that bring one object back.
    #[must_use]
    pub fn remedy(&self, object: &ObjectId) -> Vec<String> {
        self.steps(object).flat_map(|step| step.statements.clone()).collect()
    }

    /// What is lost when one object is brought back.
    pub fn losses(&self, object: &ObjectId) -> impl Iterator<Item = &str> {
        let hazards = self.steps(object).flat_map(|step| &step.hazards);
        hazards.filter(|hazard| hazard.danger == Danger::LosesData).map(|hazard| hazard.message.as_str())
    }

    /// The steps of an object; those of its columns are a table's.
    fn steps(&self, object: &ObjectId) -> impl Iterator<Item = &Step> {
        let steps = self.plan.iter().flat_map(|plan| &plan.migrations).flat_map(|it| &it.forward);
        steps.filter(move |step| match &step.object {
            ObjectId::Column(table, _) | ObjectId::Default(table, _) => {
                matches!(object, ObjectId::Table(name) if name == table)
            }
            own => own == object,
        })
    }

    /// Is it something of the whole database, which the platform and other tools put there as well?
    #[must_use]
    pub fn is_aside(unlike: &Unlike) -> bool {
        let whole = match &unlike.object {
            ObjectId::Extension(_) => true,
            ObjectId::Definition(kind, _) => matches!(
                kind,
                DefinitionKind::Language
                    | DefinitionKind::Cast
                    | DefinitionKind::ForeignDataWrapper
                    | DefinitionKind::ForeignServer
                    | DefinitionKind::UserMapping
                    | DefinitionKind::Publication
                    | DefinitionKind::EventTrigger
                    | DefinitionKind::DefaultPrivileges
            ),
            _ => false,
        };
        whole && unlike.how == How::Unexpected
    }
}
