//! Names that follow from those of a table, column, function or domain.

use std::collections::{BTreeMap, BTreeSet};

use super::{Map, Renames, rewrite};
use crate::declare::names::object_name;
use crate::model::{
    Constraint, ConstraintKind, FunctionId, Index, Name, ObjectId, Pair, Policy, QualifiedName, Schema,
    Statistics, Trigger,
};

/// Adds the parts that are the same as before but for their names.
pub(super) fn add(renames: &mut Renames, pair: Pair<&Schema>) {
    pass_on(renames, pair.previous);
    let seen = rewrite::rewrite(pair.previous, renames);
    let inverse = renames.invert();
    let back = &Map::new(&inverse);
    let seen = Pair::new(&seen, pair.next);
    let mut found = Found { named: &inverse.objects.keys().cloned().collect(), back, objects: Vec::new() };
    for table in &touched(renames) {
        found.constraints(seen, table);
        found.indexes(seen, table);
        found.statistics(seen, table);
        found.policies(seen, table);
        found.triggers(seen.map(|schema| schema.triggers_of(table).collect()));
    }
    let functions: BTreeSet<FunctionId> = inverse.objects.keys().filter_map(function).collect();
    if !functions.is_empty() {
        found.triggers_of_functions(seen, &functions);
    }
    let objects = found.objects;
    let checks = checks(&inverse, back, seen);
    renames.objects.extend(objects);
    renames.checks.extend(checks);
}

/// Children and partitions have the columns of their parents, also under another name.
fn pass_on(renames: &mut Renames, previous: &Schema) {
    loop {
        let columns = renames.objects.iter().filter_map(|(id, now)| match id {
            ObjectId::Column(of, name) => Some((of, name, now)),
            _ => None,
        });
        let columns: Vec<_> = columns.collect();
        let of_children = previous.tables.values().flat_map(|table| {
            let passed_on = columns.iter().filter(|(of, name, _)| {
                table.parents().any(|parent| parent == *of) && table.column(name).is_some()
            });
            passed_on
                .map(|(_, name, now)| (ObjectId::Column(table.name.clone(), (*name).clone()), (*now).clone()))
        });
        let new: Vec<_> = of_children.filter(|(id, _)| !renames.objects.contains_key(id)).collect();
        if new.is_empty() {
            return;
        }
        renames.objects.extend(new);
    }
}

fn function(id: &ObjectId) -> Option<FunctionId> {
    if let ObjectId::Function(function) = id { Some(function.clone()) } else { None }
}

/// The relations, under their names of afterwards, that are renamed or have a renamed column.
fn touched(renames: &Renames) -> BTreeSet<QualifiedName> {
    let map = Map::new(renames);
    let relations = renames.objects.keys().filter_map(|id| match id {
        ObjectId::Table(of)
        | ObjectId::View(of)
        | ObjectId::MaterializedView(of)
        | ObjectId::Column(of, _) => Some(map.named(of)),
        _ => None,
    });
    relations.collect()
}

struct Found<'a> {
    /// What is declared to be renamed, by identity of afterwards.
    named: &'a BTreeSet<ObjectId>,
    back: &'a Map<'a>,
    /// Identity before, name afterwards.
    objects: Vec<(ObjectId, Name)>,
}

impl Found<'_> {
    fn add(&mut self, id: &ObjectId, now: &Name) {
        self.objects.push((self.back.object(id), now.clone()));
    }

    /// Pairs the parts that have no namesake with those that are the same but for the name.
    fn pair<T>(
        &mut self,
        parts: Pair<Vec<&T>>,
        id: impl Fn(&T) -> ObjectId,
        name: impl Fn(&T) -> &Name,
        same: impl Fn(&T, &T) -> bool,
    ) {
        let (Pair { previous, next }, named) = (parts, self.named);
        let unmatched = |part: &T, others: &[&T]| {
            !others.iter().any(|other| name(other) == name(part) && same(other, part))
                && !named.contains(&id(part))
        };
        let mut added: Vec<&T> = next.iter().copied().filter(|part| unmatched(part, &previous)).collect();
        for part in previous.iter().copied().filter(|part| unmatched(part, &next)) {
            if let Some(at) = added.iter().position(|other| same(part, other) && name(part) != name(other)) {
                let other = added.remove(at);
                self.add(&id(part), name(other));
            }
        }
    }

    // A check that has followed its column is the same check, even if it has changed: one that a closed set asks for
    // changes with the names of the values.
    fn constraints(&mut self, schemas: Pair<&Schema>, table: &QualifiedName) {
        let followed = self.checks_of_columns(schemas.next, table);
        let same = |one: &Constraint, other: &Constraint| {
            let checks = [one, other].iter().all(|of| matches!(of.kind, ConstraintKind::Check { .. }));
            let follows = |old: &Constraint, new: &Constraint| {
                followed.iter().any(|(from, to)| {
                    let number = old.name.as_str().strip_prefix(from);
                    number.is_some_and(|number| number.chars().all(|c| c.is_ascii_digit()))
                        && number == new.name.as_str().strip_prefix(to)
                })
            };
            (&one.kind, one.deferrable) == (&other.kind, other.deferrable)
                || (checks && (follows(one, other) || follows(other, one)))
        };
        let id = |part: &Constraint| ObjectId::Constraint(part.table.clone(), part.name.clone());
        self.pair(schemas.map(|schema| schema.constraints_of(table).collect()), id, |part| &part.name, same);
    }

    /// What checks of each column are called, before and afterwards.
    fn checks_of_columns(&self, next: &Schema, table: &QualifiedName) -> Vec<(String, String)> {
        let before = self.back.named(table);
        let called = |table: &QualifiedName, column: &Name| {
            object_name(table.name.as_str(), column.as_str(), "check").as_str().to_owned()
        };
        let columns = next.tables.get(table).into_iter().flat_map(|table| &table.columns);
        let names = columns.map(|column| {
            (called(&before, &self.back.column(table, &column.name)), called(table, &column.name))
        });
        names.filter(|(before, afterwards)| before != afterwards).collect()
    }

    fn indexes(&mut self, schemas: Pair<&Schema>, table: &QualifiedName) {
        let same = |one: &Index, other: &Index| {
            let named = Index { name: one.name.clone(), comment: one.comment.clone(), ..other.clone() };
            named == *one
        };
        let id = |part: &Index| ObjectId::Index(part.table.clone(), part.name.clone());
        self.pair(schemas.map(|schema| schema.indexes_of(table).collect()), id, |part| &part.name, same);
    }

    fn statistics(&mut self, schemas: Pair<&Schema>, table: &QualifiedName) {
        let same = |one: &Statistics, other: &Statistics| {
            let named = Statistics { name: one.name.clone(), comment: one.comment.clone(), ..other.clone() };
            named == *one
        };
        let id = |part: &Statistics| ObjectId::Statistics(part.table.clone(), part.name.clone());
        self.pair(schemas.map(|schema| schema.statistics_of(table).collect()), id, |part| &part.name, same);
    }

    // A policy can be altered in place: one whose name has merely followed its table is the same policy.
    fn policies(&mut self, schemas: Pair<&Schema>, table: &QualifiedName) {
        let before = self.back.named(table);
        let rest = |name: &Name, table: &QualifiedName| {
            name.as_str().strip_prefix(table.name.as_str()).map(str::to_owned)
        };
        let previous: BTreeSet<Name> =
            schemas.previous.policies_of(table).map(|policy| policy.name.clone()).collect();
        let same = |one: &Policy, other: &Policy| {
            let named = Policy { name: one.name.clone(), comment: one.comment.clone(), ..other.clone() };
            // Which of the two is the former one does not matter: only one has the former table's name.
            let (old, new) = if previous.contains(&one.name) { (one, other) } else { (other, one) };
            let derived = rest(&old.name, &before);
            let followed = derived.is_some() && derived == rest(&new.name, table);
            named == *one || (followed && old.command == new.command && old.permissive == new.permissive)
        };
        let id = |part: &Policy| ObjectId::Policy(part.table.clone(), part.name.clone());
        self.pair(schemas.map(|schema| schema.policies_of(table).collect()), id, |part| &part.name, same);
    }

    fn triggers(&mut self, triggers: Pair<Vec<&Trigger>>) {
        let same = |one: &Trigger, other: &Trigger| {
            let named = Trigger { name: one.name.clone(), comment: one.comment.clone(), ..other.clone() };
            named == *one
        };
        let id = |part: &Trigger| ObjectId::Trigger(part.table.clone(), part.name.clone());
        self.pair(triggers, id, |part| &part.name, same);
    }

    /// A trigger is called after its function.
    fn triggers_of_functions(&mut self, schemas: Pair<&Schema>, functions: &BTreeSet<FunctionId>) {
        let runs = schemas.previous.triggers.values().filter(|trigger| functions.contains(&trigger.function));
        let tables: BTreeSet<&QualifiedName> = runs.map(|trigger| &trigger.table).collect();
        for table in tables {
            let runs = |trigger: &&Trigger| functions.contains(&trigger.function);
            self.triggers(schemas.map(|schema| schema.triggers_of(table).filter(runs).collect()));
        }
    }
}

/// The checks of renamed domains.
fn checks(
    inverse: &Renames,
    back: &Map<'_>,
    schemas: Pair<&Schema>,
) -> BTreeMap<(QualifiedName, Name), Name> {
    let mut renamed = BTreeMap::new();
    for id in inverse.objects.keys() {
        let ObjectId::Domain(domain) = id else { continue };
        let Pair { previous: Some(previous), next: Some(next) } =
            schemas.map(|schema| schema.domains.get(domain))
        else {
            continue;
        };
        let mut added: Vec<_> =
            next.checks.iter().filter(|(name, _)| !previous.checks.contains_key(*name)).collect();
        for (name, check) in previous.checks.iter().filter(|(name, _)| !next.checks.contains_key(*name)) {
            if let Some(at) = added.iter().position(|(_, other)| *other == check) {
                let (now, _) = added.remove(at);
                renamed.insert((back.named(domain), name.clone()), now.clone());
            }
        }
    }
    renamed
}
