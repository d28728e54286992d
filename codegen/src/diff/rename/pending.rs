//! Which of the declared renames are still to be made.

use std::collections::{BTreeMap, BTreeSet};

use super::identity::{called, has, leaf};
use super::{Map, Renames, aside, values};
use crate::model::{Name, ObjectId, Pair, Schema};

/// What has become of a declared rename.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// To be made: the identity before.
    Pending(ObjectId),
    /// Made before.
    Done,
    /// Nothing of the former name is there, nor of the present one.
    Unknown(ObjectId),
    /// Both are there.
    Taken(ObjectId),
    /// A function of the former name takes other arguments: it is another function, and no rename.
    Another,
}

/// The renames of objects and values that are to be made.
pub(super) fn pending(pair: Pair<&Schema>) -> Renames {
    let (mut renames, _) = judged(pair);
    values::add(&mut renames, pair);
    renames
}

/// The renames of objects that are to be made, and what has become of each declared one.
pub(super) fn judged(pair: Pair<&Schema>) -> (Renames, Vec<(&ObjectId, Verdict)>) {
    let (mut renames, mut verdicts) = (Renames::default(), Vec::new());
    for level in 0..=DEEPEST {
        let inverse = renames.invert();
        let back = Map::new(&inverse);
        let declared = pair.next.renamed.objects.iter().filter(|(id, _)| depth(id) == level);
        let judged = judge(pair, &back, declared);
        for (id, verdict) in judged {
            if let Verdict::Pending(former) = &verdict {
                renames.objects.insert(former.clone(), leaf(id).clone());
            }
            verdicts.push((id, verdict));
        }
        if level == TABLES {
            aside::tables(&mut renames, pair);
        }
    }
    (renames, verdicts)
}

/// Names change from the outside in: a column is looked up in its table's former name.
fn depth(id: &ObjectId) -> u8 {
    match id {
        ObjectId::Schema(_) | ObjectId::Extension(_) => 0,
        ObjectId::Enum(_)
        | ObjectId::Domain(_)
        | ObjectId::Composite(_)
        | ObjectId::Sequence(_)
        | ObjectId::Table(_)
        | ObjectId::View(_)
        | ObjectId::MaterializedView(_) => TABLES,
        ObjectId::Function(_) => 2,
        _ => DEEPEST,
    }
}

const TABLES: u8 = 1;
const DEEPEST: u8 = 3;

fn judge<'a>(
    pair: Pair<&Schema>,
    back: &Map<'_>,
    declared: impl Iterator<Item = (&'a ObjectId, &'a Name)>,
) -> Vec<(&'a ObjectId, Verdict)> {
    let mut verdicts: Vec<(&ObjectId, Verdict)> = Vec::new();
    // The identity that is asked for, as it is before the rename.
    let mut wanted: BTreeMap<ObjectId, ObjectId> = BTreeMap::new();
    for (id, former_name) in declared {
        // The parents' former names; of a function also those of its arguments' types.
        let target = back.object(id);
        let former = called(&target, former_name);
        let made = pair.previous.renamed.objects.get(&target) == Some(former_name);
        let verdict = if made && has(pair.previous, &target) {
            Verdict::Done
        } else if has(pair.previous, &former) {
            wanted.insert(former.clone(), target);
            Verdict::Pending(former)
        } else if has(pair.previous, &target) {
            Verdict::Done
        } else if overloaded(pair.previous, &former) {
            Verdict::Another
        } else {
            Verdict::Unknown(former)
        };
        verdicts.push((id, verdict));
    }
    let refused = refuse_taken(pair, wanted);
    for (_, verdict) in &mut verdicts {
        if let Verdict::Pending(former) = verdict
            && refused.contains(former)
        {
            // Where the former name is still declared beside the new one, the states agree: it has been made.
            let done = has(pair.next, former);
            *verdict = if done { Verdict::Done } else { Verdict::Taken(former.clone()) };
        }
    }
    verdicts
}

/// The renames whose new name something has that keeps it. Each refused one keeps its own name, which may refuse another.
fn refuse_taken(pair: Pair<&Schema>, mut wanted: BTreeMap<ObjectId, ObjectId>) -> BTreeSet<ObjectId> {
    let mut refused = BTreeSet::new();
    loop {
        let blocked = |(former, target): &(&ObjectId, &ObjectId)| {
            has(pair.previous, target)
                && !wanted.contains_key(*target)
                && !aside::may_stand(pair, former, target)
        };
        let found: Vec<ObjectId> = wanted.iter().filter(blocked).map(|(former, _)| former.clone()).collect();
        if found.is_empty() {
            return refused;
        }
        for former in found {
            wanted.remove(&former);
            refused.insert(former);
        }
    }
}

fn overloaded(schema: &Schema, id: &ObjectId) -> bool {
    let ObjectId::Function(function) = id else {
        return false;
    };
    schema.functions.keys().any(|other| other.name == function.name)
}
