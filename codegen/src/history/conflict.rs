//! A history in which git left a conflict: both sides of it are read.

use std::collections::BTreeMap;

use super::{Entry, History};

/// Both sides of a text with conflicts (git-merge(1), "How conflicts are presented"); none for a text without.
pub(super) fn sides(text: &str) -> Option<[String; 2]> {
    let mut sides = [String::new(), String::new()];
    let mut part = Part::Both;
    let mut found = false;
    for line in text.split_inclusive('\n') {
        match (line.get(..7), part) {
            (Some("<<<<<<<"), _) => (part, found) = (Part::Ours, true),
            (Some("|||||||"), Part::Ours) => part = Part::Base,
            (Some("======="), Part::Ours | Part::Base) => part = Part::Theirs,
            (Some(">>>>>>>"), Part::Theirs) => part = Part::Both,
            (_, Part::Both) => sides.iter_mut().for_each(|side| side.push_str(line)),
            (_, Part::Ours) => sides[0].push_str(line),
            (_, Part::Theirs) => sides[1].push_str(line),
            (_, Part::Base) => {}
        }
    }
    found.then_some(sides)
}

#[derive(Clone, Copy)]
enum Part {
    Both,
    Ours,
    Base,
    Theirs,
}

/// One history with the migrations of both, the sealed one where they differ in that; the snapshot is the one that `is`
/// on disk.
pub(super) fn union([ours, theirs]: [History; 2], is: &str) -> History {
    let snapshots = [&ours.snapshot, &theirs.snapshot].map(Option::clone);
    let mut entries: BTreeMap<(u32, String), Entry> = BTreeMap::new();
    for entry in ours.migrations.into_iter().chain(theirs.migrations) {
        let key = (entry.number, entry.forward.clone());
        match entries.get(&key) {
            Some(other) if other.sealed || !entry.sealed => {}
            _ => drop(entries.insert(key, entry)),
        }
    }
    let snapshot = snapshots.iter().flatten().find(|snapshot| snapshot.checksum == is);
    let snapshot = snapshot.or_else(|| snapshots.iter().flatten().next()).cloned();
    History { migrations: entries.into_values().collect(), snapshot }
}
