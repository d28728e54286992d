//! States in between: what a transaction cannot do, or should not do while others work, becomes a migration of its own.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use crate::diff::{self, Difference};
use crate::kind::{self, State};
use crate::model::{Index, ObjectId, Pair, Schema, Sql, sql};

/// The previous state with the new labels of its enums, if anything new uses one: a label cannot be used in the transaction
/// that adds it (PostgreSQL manual, ALTER TYPE).
pub(super) fn with_labels(pair: Pair<&Schema>) -> Option<Schema> {
    let mut between = None;
    let texts = OnceCell::new();
    let is_said = |label: &&String| {
        let literal = sql::literal(label);
        texts.get_or_init(|| new_texts(pair)).iter().any(|text| text.as_str().contains(&literal))
    };
    for (name, next) in &pair.next.enums {
        let Some(previous) = pair.previous.enums.get(name) else { continue };
        let mut kept = next.labels.iter().filter(|label| previous.labels.contains(label));
        let grows = previous.labels.iter().all(|label| kept.next() == Some(label));
        let mut new = next.labels.iter().filter(|label| !previous.labels.contains(label));
        if grows && new.any(|label| is_said(&label)) {
            let schema = between.get_or_insert_with(|| pair.previous.clone());
            if let Some(of) = schema.enums.get_mut(name) {
                of.labels.clone_from(&next.labels);
            }
        }
    }
    between
}

/// The texts that are new.
fn new_texts(pair: Pair<&Schema>) -> BTreeSet<Sql> {
    let Pair { previous, next } = pair.map(|schema| {
        let texts = kind::objects(schema)
            .flat_map(|object| object.texts().into_iter().map(|text| text.sql.clone()).collect::<Vec<_>>());
        texts.chain(schema.functions.values().map(|function| function.body.clone())).collect::<BTreeSet<_>>()
    });
    &next - &previous
}

/// The next state without the indexes that are built, or built anew, on tables that may hold rows: they are built while
/// others read and write (PostgreSQL manual, CREATE INDEX, Building Indexes Concurrently).
///
/// An index stays where it is if it comes with a column or module that is new (adding the column locks the table anyway), or
/// if something else needs it.
pub(super) fn without_online(states: Pair<&State<'_>>) -> Option<Schema> {
    let pair = states.map(|state| state.schema);
    let ours = |index: &Index| {
        // Nothing of a partitioned table is built while others write (PostgreSQL manual, CREATE INDEX).
        let partitioned =
            pair.next.tables.get(&index.table).is_some_and(|table| table.partition_by.is_some());
        if partitioned || index.inherited {
            return false;
        }
        let table = ObjectId::Table(index.table.clone());
        pair.previous.tables.contains_key(&index.table)
            || pair.previous.materialized_views.contains_key(&index.table)
            || (pair.next.is_external(&table) && !pair.previous.modules.is_empty())
    };
    let changed =
        pair.next.indexes.iter().filter(|(key, index)| pair.previous.indexes.get(*key) != Some(index));
    let candidates: Vec<_> = changed.filter(|(_, index)| ours(index)).collect();
    if candidates.is_empty() {
        return None;
    }
    let diff = diff::diff(states, false);
    let known: BTreeSet<_> = pair.previous.modules.iter().map(|module| &module.name).collect();
    let in_a_new_module = |id: &ObjectId| {
        let module = states.next.place(id).and_then(|(module, _)| pair.next.modules.get(module));
        module.is_some_and(|module| module.migration.is_some() && !known.contains(&module.name))
    };
    let constraints = diff.differences.keys().filter(|id| matches!(id, ObjectId::Constraint(..)));
    let needed: BTreeSet<_> = constraints.flat_map(|id| states.next.needs(id)).collect();
    let mut between = None;
    for (key, index) in candidates {
        let id = ObjectId::Index(key.0.clone(), key.1.clone());
        let again = match diff.differences.get(&id) {
            Some(Difference::Replaced) => true,
            Some(Difference::Created) => false,
            Some(Difference::Altered(_) | Difference::Dropped) | None => continue,
        };
        let needs = states.next.needs(&id);
        let is_new = |need: &ObjectId| diff.differences.get(need) == Some(&Difference::Created);
        let on_a_new_column = needs.iter().any(|need| matches!(need, ObjectId::Column(..)) && is_new(need));
        // What is made anew only because something that it depends on is, cannot wait for it.
        let moves =
            |need: &ObjectId| is_new(need) || diff.differences.get(need) == Some(&Difference::Replaced);
        let follows = again && (pair.previous.indexes.get(key) == Some(index) || needs.iter().any(moves));
        if on_a_new_column || follows || needed.contains(&id) || in_a_new_module(&id) {
            continue;
        }
        let schema: &mut Schema = between.get_or_insert_with(|| pair.next.clone());
        match pair.previous.indexes.get(key) {
            Some(old) if again => {
                schema.indexes.insert(key.clone(), old.clone());
            }
            _ => {
                schema.indexes.remove(key);
            }
        }
    }
    between
}
