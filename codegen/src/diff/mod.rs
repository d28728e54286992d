//! What differs between two states of a schema, object by object, and what has to be made anew because of that.
//!
//! Generic over the kinds: what a kind can change in place it says itself ([`crate::kind::Kind::alter`]).

pub mod rename;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::kind::{self, Alteration, Change, Context, Object};
use crate::model::{ObjectId, Pair, Schema};

/// What happens to an object on the way from one state to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// It is not there yet.
    Created,
    /// It is not there any more.
    Dropped,
    /// It changes in place.
    Altered(Alteration),
    /// It is dropped and created again.
    Replaced,
}

/// Two states and what differs.
#[derive(Clone, Debug)]
pub struct Diff<'a> {
    /// The states.
    pub pair: Pair<&'a Schema>,
    /// The objects of each.
    pub objects: Pair<BTreeMap<ObjectId, Object<'a>>>,
    /// What is there before the first statement runs: ours and others'.
    pub existing: BTreeSet<ObjectId>,
    /// What happens to those that do not stay as they are.
    pub differences: BTreeMap<ObjectId, Difference>,
}

/// Compares two states. Statements that run outside of a transaction are `online`.
#[must_use]
pub fn diff(pair: Pair<&Schema>, online: bool) -> Diff<'_> {
    let objects: Pair<BTreeMap<_, _>> =
        pair.map(|schema| kind::objects(schema).map(|object| (object.id(), object)).collect());
    let existing = objects.previous.keys().chain(&pair.next.external).cloned().collect();
    let mut diff = Diff { pair, objects, existing, differences: BTreeMap::new() };
    diff.compare(online);
    diff.spread();
    diff
}

impl Diff<'_> {
    /// Is it somebody else's, before or afterwards?
    fn is_external(&self, object: &ObjectId) -> bool {
        self.pair.previous.is_external(object) || self.pair.next.is_external(object)
    }

    fn compare(&mut self, online: bool) {
        let context = Context {
            schema: self.pair.next,
            other: self.pair.previous,
            folded: Vec::new(),
            existing: &self.existing,
            online,
        };
        let Pair { previous, next } = &self.objects;
        let mut differences = BTreeMap::new();
        for (id, object) in next {
            let difference = match previous.get(id) {
                None => Difference::Created,
                Some(before) => match object.alter(before, &context) {
                    Change::Replace => Difference::Replaced,
                    Change::Alter(alteration) if alteration.is_empty() => continue,
                    Change::Alter(alteration) => Difference::Altered(alteration),
                },
            };
            differences.insert(id.clone(), difference);
        }
        let gone = previous.keys().filter(|id| !next.contains_key(*id));
        differences.extend(gone.map(|id| (id.clone(), Difference::Dropped)));
        differences.retain(|id, _| !self.is_external(id));
        self.differences = differences;
    }

    /// What depends on an object that is dropped, or changed so that it must be out of the way, is made anew.
    fn spread(&mut self) {
        let mut queue: VecDeque<(ObjectId, Reach)> = VecDeque::new();
        for (id, difference) in &self.differences {
            match difference {
                Difference::Created => {}
                // What takes its place cannot be there beside it, so that it goes before anything changes.
                Difference::Dropped if self.is_succeeded(id) => queue.push_back((id.clone(), Reach::All)),
                Difference::Dropped => queue.push_back((id.clone(), Reach::Unchanged)),
                Difference::Replaced => queue.push_back((id.clone(), Reach::All)),
                Difference::Altered(alteration) => {
                    queue.extend(alteration.disturbs.iter().map(|disturbance| {
                        let reach = if disturbance.all { Reach::All } else { Reach::Rigid };
                        (disturbance.object.clone(), reach)
                    }));
                }
            }
        }
        if queue.is_empty() {
            return;
        }
        let dependents = self.dependents();
        while let Some((id, reach)) = queue.pop_front() {
            for dependent in dependents.get(&id).into_iter().flatten() {
                let (Some(before), true) =
                    (self.objects.previous.get(dependent), self.objects.next.contains_key(dependent))
                else {
                    continue;
                };
                let stays = match self.differences.get(dependent) {
                    None => reach == Reach::Rigid && before.follows_its_columns(),
                    Some(Difference::Altered(_)) => {
                        reach == Reach::Unchanged || (reach == Reach::Rigid && before.follows_its_columns())
                    }
                    Some(_) => true,
                };
                if !stays && !before.holds_data() && !self.is_external(dependent) {
                    self.differences.insert(dependent.clone(), Difference::Replaced);
                    queue.push_back((dependent.clone(), Reach::All));
                }
            }
        }
    }

    /// Is it a function that gives its name to another one?
    fn is_succeeded(&self, object: &ObjectId) -> bool {
        let ObjectId::Function(old) = object else { return false };
        self.differences.iter().any(|(id, difference)| {
            matches!(id, ObjectId::Function(new) if new.name == old.name)
                && *difference == Difference::Created
        })
    }

    /// What depends on each object of the previous state; its parts do.
    fn dependents(&self) -> BTreeMap<ObjectId, Vec<ObjectId>> {
        let schema = self.pair.previous;
        let mut dependents: BTreeMap<ObjectId, Vec<ObjectId>> = BTreeMap::new();
        for (id, object) in &self.objects.previous {
            for need in object.needs(schema).into_iter().chain(object.parent(schema)) {
                if need != *id {
                    dependents.entry(need).or_default().push(id.clone());
                }
            }
        }
        dependents
    }
}

/// Which dependents of an object have to be made anew.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// All of them.
    All,
    /// Those that do not follow their columns.
    Rigid,
    /// Those that nothing else changes: what does change needs it no more.
    Unchanged,
}
