//! States in between: what a transaction cannot do, or should not do while others work, becomes a migration of its own.

use std::collections::BTreeSet;

use crate::diff::{self, Difference};
use crate::model::{ObjectId, Pair, Schema, Sql, sql};

/// The previous state with the new labels of its enums, if anything new uses one: a label cannot be used in the transaction
/// that adds it (PostgreSQL manual, ALTER TYPE).
pub(super) fn with_labels(pair: Pair<&Schema>) -> Option<Schema> {
    let mut between = None;
    for (name, next) in &pair.next.enums {
        let Some(previous) = pair.previous.enums.get(name) else { continue };
        let mut kept = next.labels.iter().filter(|label| previous.labels.contains(label));
        let grows = previous.labels.iter().all(|label| kept.next() == Some(label));
        let new: Vec<_> = next.labels.iter().filter(|label| !previous.labels.contains(label)).collect();
        if grows && new.iter().any(|label| is_used(pair, label)) {
            let schema = between.get_or_insert_with(|| pair.previous.clone());
            if let Some(of) = schema.enums.get_mut(name) {
                of.labels.clone_from(&next.labels);
            }
        }
    }
    between
}

/// Does a text that is new say this label?
fn is_used(pair: Pair<&Schema>, label: &str) -> bool {
    let literal = sql::literal(label);
    let new = |schema: &Schema| {
        texts(schema).into_iter().filter(|text| text.contains(&literal)).collect::<BTreeSet<_>>()
    };
    !new(pair.next).is_subset(&new(pair.previous))
}

/// The texts that are read when a statement is executed.
fn texts(schema: &Schema) -> Vec<String> {
    let defaults =
        schema.tables.values().flat_map(|table| &table.columns).filter_map(|column| column.default.as_ref());
    let policies = schema.policies.values().flat_map(|of| of.using.iter().chain(&of.with_check));
    let views = schema.views.values().map(|of| &of.query);
    let materialized = schema.materialized_views.values().map(|of| &of.query);
    let bodies = schema.functions.values().map(|of| &of.body);
    let predicates = schema.indexes.values().filter_map(|of| of.predicate.as_ref());
    let conditions = schema.triggers.values().filter_map(|of| of.condition.as_ref());
    let texts = defaults.chain(policies).chain(views).chain(materialized).chain(bodies).chain(predicates);
    let mut texts: Vec<String> = texts.chain(conditions).map(Sql::to_string).collect();
    let constraints = schema.constraints.values().filter_map(|of| match &of.kind {
        crate::model::ConstraintKind::Check { expression, .. } => Some(expression.to_string()),
        _ => None,
    });
    texts.extend(constraints);
    texts
}

/// The next state without the indexes that are built, or built anew, on tables that may hold rows: they are built while
/// others read and write (PostgreSQL manual, CREATE INDEX, Building Indexes Concurrently).
///
/// An index stays where it is if it comes with a column or module that is new (adding the column locks the table anyway), or
/// if something else needs it.
pub(super) fn without_online(pair: Pair<&Schema>) -> Option<Schema> {
    let ours = |index: &crate::model::Index| {
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
    let candidates: Vec<_> = pair
        .next
        .indexes
        .iter()
        .filter(|(key, index)| pair.previous.indexes.get(*key) != Some(index) && ours(index))
        .collect();
    if candidates.is_empty() {
        return None;
    }
    let diff = diff::diff(pair, false);
    let mut between = None;
    for (key, index) in candidates {
        let id = ObjectId::Index(key.0.clone(), key.1.clone());
        let Some(difference) = diff.differences.get(&id) else { continue };
        let again = match difference {
            Difference::Replaced => true,
            Difference::Created => false,
            Difference::Altered(_) | Difference::Dropped => continue,
        };
        // What is made anew only because something that it depends on is, cannot wait for it.
        let needs = diff.objects.next[&id].needs(pair.next);
        let stands = |need: &ObjectId| {
            !matches!(diff.differences.get(need), Some(Difference::Replaced | Difference::Created))
        };
        let on_a_new_column = {
            let mut columns = needs.iter().filter(|need| matches!(need, ObjectId::Column(..)));

            columns.any(|need| diff.differences.get(need) == Some(&Difference::Created))
        };
        let new_module = pair.next.modules.iter().any(|module| {
            module.migration.is_some()
                && pair.previous.modules.iter().all(|old| old.name != module.name)
                && module.objects.contains(&id)
        });
        let needed = index.unique
            && diff.differences.keys().filter(|other| matches!(other, ObjectId::Constraint(..))).any(
                |other| {
                    diff.objects.next.get(other).is_some_and(|object| object.needs(pair.next).contains(&id))
                },
            );
        let retyped = again && pair.previous.indexes.get(key) == Some(index);
        if on_a_new_column || new_module || needed || retyped || (again && !needs.iter().all(stands)) {
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
