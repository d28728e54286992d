//! Rows of tables that are made anew: put aside before the old table goes, and back when the new one is there.

use std::collections::{BTreeMap, BTreeSet};

use super::Step;
use crate::diff::{Diff, Difference};
use crate::kind::{self, Context, Existing, TableColumn, Way};
use crate::model::{
    BaseType, Builtin, Column, Constraint, Deferrable, DefinitionKind, Name, ObjectId, Pair, PartitionOf,
    QualifiedName, Schema, Table, Trigger, sql,
};

/// The steps that put rows aside, and those that put them back. They are of one transaction.
pub(super) fn of(
    diff: &Diff<'_>,
    tables: impl Iterator<Item = ObjectId>,
    gone: impl Iterator<Item = ObjectId>,
    (way, anew): (Way, &BTreeSet<ObjectId>),
) -> Pair<Vec<Step>> {
    let Pair { previous, next } = diff.states.map(|state| state.schema);
    let mut steps = Pair::<Vec<Step>>::default();
    let (moved, others): (Vec<_>, Vec<_>) =
        tables.partition(|id| diff.differences.get(id) == Some(&Difference::Replaced));
    let context = Context {
        schema: next,
        other: previous,
        folded: Vec::new(),
        existing: Existing::before(diff.states),
        way,
    };
    for id in others {
        let ObjectId::Table(name) = &id else { continue };
        let table = next.tables.get(name);
        let elsewhere = table.and_then(|table| kind::elsewhere(table, &context));
        steps.next.extend(elsewhere.map(|rows| Step::change(next, id, vec![rows.put_back()])));
    }
    let is_anew = |table: &QualifiedName| {
        diff.differences.get(&ObjectId::Table(table.clone())) == Some(&Difference::Replaced)
    };
    for id in gone.filter(|id| diff.differences.get(id) == Some(&Difference::Dropped)) {
        let ObjectId::Table(name) = &id else { continue };
        // Those of a whole that is made anew are among its rows.
        let table = previous.tables.get(name).filter(|_| !kind::ancestors(previous, name).any(is_anew));
        if let Some(rows) = table.and_then(|table| kind::handed_over(table, &own_rows(diff, table), &context))
        {
            steps.previous.push(Step::change(previous, id.clone(), rows.previous));
            steps.next.push(Step::change(previous, id, rows.next));
        }
    }
    for (number, id) in moved.into_iter().enumerate() {
        let ObjectId::Table(name) = &id else { continue };
        let (Some(before), Some(after)) = (previous.tables.get(name), next.tables.get(name)) else {
            continue;
        };
        // The rows of a partition are its parent's, unless it leaves that.
        let replaced =
            |parent: &QualifiedName| is_anew(parent) && kind::ancestors(next, name).any(|of| of == parent);
        if kind::ancestors(previous, name).any(replaced) {
            continue;
        }
        if !kind::has_place_for_rows(next, before, after) {
            continue;
        }
        let aside = format!("rows_{}", number + 1);
        let states = Pair::new(previous, next);
        let held = sql::list(before.columns.iter().map(|column| {
            let (name, held) = (&column.name, kind::held_as(states, &column.ty, after.column(&column.name)));
            match &column.ty.base {
                BaseType::User(_) if held.as_builtin() == Some(Builtin::Json) => {
                    format!("to_json({name}) as {name}")
                }
                BaseType::User(_) => format!("{name}::{held}{} as {name}", uncollated(previous, column)),
                BaseType::Builtin(_) if column.collation.is_some() => {
                    format!("{name}{} as {name}", uncollated(previous, column))
                }
                BaseType::Builtin(_) => name.to_string(),
            }
        }));
        let from = own_rows(diff, before);
        let create = format!("create temporary table {aside} on commit drop as select {held} from {from}");
        steps.previous.push(Step::change(previous, id.clone(), vec![create]));
        steps.next.push(Step::change(next, id, restored(&context, anew, (before, after), &aside)));
    }
    // No table changes while a check of its rows waits (PostgreSQL manual, SET CONSTRAINTS).
    let waits = |of: &Constraint| of.deferrable == Deferrable::InitiallyDeferred;
    if let Some(last) = steps.next.last_mut().filter(|_| next.constraints.values().any(waits)) {
        last.statements.push("set constraints all immediate".to_owned());
    }
    steps
}

/// A collation of the schema would not go while rows that are put aside have it.
fn uncollated(schema: &Schema, column: &Column) -> &'static str {
    let of_domain = |name: &QualifiedName| schema.domains.get(name).is_some_and(|of| of.collation.is_some());
    let within = || kind::within(schema, &column.ty);
    if column.collation.is_some() || within().iter().any(of_domain) {
        " collate pg_catalog.\"default\""
    } else {
        ""
    }
}

/// A table as FROM names the rows that move with it: not those of children, of partitions that stay somewhere else, or of
/// foreign tables, which have them still.
fn own_rows(diff: &Diff<'_>, table: &Table) -> String {
    let Pair { previous, next } = diff.states.map(|state| state.schema);
    if table.partition_by.is_none() {
        return format!("only {}", table.name);
    }
    let parts = kind::descendants(previous, &table.name);
    let is_one = |name: &QualifiedName| *name == table.name || parts.contains(&ObjectId::Table(name.clone()));
    let foreign = previous.definitions.keys().filter_map(|id| match id {
        ObjectId::Definition(DefinitionKind::ForeignTable, name) => kind::tables_under(previous, id)
            .any(|parent| is_one(&parent.name))
            .then(|| name.as_str().to_owned()),
        _ => None,
    });
    let still = kind::descendants(next, &table.name);
    let stays = |id: &&ObjectId| matches!(id, ObjectId::Table(name) if next.tables.contains_key(name));
    let left = parts.iter().filter(stays).filter(|id| !still.contains(id)).map(ObjectId::name);
    let elsewhere: Vec<_> = foreign.chain(left).collect();
    let elsewhere = elsewhere.iter().map(|name| format!("{}::regclass", sql::literal(name)));
    let elsewhere = sql::list(elsewhere);
    if elsewhere.is_empty() {
        return table.name.to_string();
    }
    format!("{} where tableoid not in ({elsewhere})", table.name)
}

/// The table that rows are put back into: that at the top, where partitions beside theirs, or above it, come, go or have other
/// bounds.
fn home<'s>(states: Pair<&'s Schema>, table: &'s Table) -> &'s QualifiedName {
    let parts = |schema: &Schema, parent: &QualifiedName| -> BTreeMap<QualifiedName, Option<PartitionOf>> {
        schema.tables.partitions(parent).map(|of| (of.name.clone(), of.partition_of.clone())).collect()
    };
    let above: Vec<_> = kind::ancestors(states.next, &table.name).collect();
    let before = kind::ancestors(states.previous, &table.name);
    let stay = above.iter().copied().eq(before);
    let moves = above.iter().any(|parent| parts(states.previous, parent) != parts(states.next, parent));
    // No trigger of the whole sees them come.
    let is_seen = |trigger: &Trigger| kind::sees_moves(trigger) && above.contains(&&trigger.table);
    let is_seen = states.next.triggers.values().any(is_seen);
    above.last().copied().filter(|_| stay && moves && !is_seen).unwrap_or(&table.name)
}

/// What is in both is written back.
fn restored(
    context: &Context<'_>,
    anew: &BTreeSet<ObjectId>,
    (before, after): (&Table, &Table),
    aside: &str,
) -> Vec<String> {
    let (states, way) = (Pair::new(context.other, context.schema), context.way);
    let looked_up = Context { existing: Existing { anew, ..context.existing }, ..context.clone() };
    // What nothing says.
    let any = |column: &Column| {
        let mut columns = after.columns.iter().enumerate().filter(|(_, of)| of.name == column.name);
        let of = columns.next().map(|(index, column)| TableColumn { table: after, column, index });
        of.and_then(|of| of.written(&looked_up))
    };
    let written = after.columns.iter().filter(|column| column.generated.is_none());
    let both: Vec<_> = written.filter_map(|column| Some((before.column(&column.name)?, column))).collect();
    // What the way forward has dropped comes back empty-handed.
    let lost = after
        .columns
        .iter()
        .filter(|column| way.fills() && before.column(&column.name).is_none() && column.generated.is_none());
    let lost = lost.filter_map(|column| {
        let is_to_be_said = kind::is_to_be_said(states.next, column);
        let any = || any(column).filter(|_| is_to_be_said);
        Some((&column.name, kind::key_value(states.next, after, column).or_else(any)?))
    });
    let lost: Vec<_> = lost.collect();
    let held = |column: &Column| Column {
        ty: kind::held_as(states, &column.ty, after.column(&column.name)),
        ..column.clone()
    };
    let values: Vec<_> = both
        .iter()
        .map(|(before, column)| {
            let value = kind::converted_or(context, after, &held(before), column);
            let is_lacking = way.replaces() && column.not_null && !before.not_null;
            let default = || column.default_value().map(ToString::to_string);
            let key = || kind::key_value(states.next, after, column);
            match default().or_else(key).or_else(|| any(column)).filter(|_| is_lacking) {
                Some(other) => {
                    let other = beyond(other, &value.value, aside);
                    value.unless_null(&other)
                }
                None => value,
            }
        })
        .collect();
    let kept = both.iter().zip(&values).map(|((_, column), value)| (&column.name, value.value.as_str()));
    let given = kept.chain(lost.iter().map(|(name, value)| (*name, value.as_str())));
    let given: Vec<(&Name, &str)> = given.collect();
    let into = home(states, after);
    let numbers = |table: &Table| table.columns.iter().any(|column| column.identity.is_some());
    let identity = [Some(after), states.next.tables.get(into)].into_iter().flatten().any(numbers);
    let overriding = if identity { " overriding system value" } else { "" };
    let from = if given.iter().any(|(_, value)| value.contains("numbered.")) {
        format!("(select *, row_number() over () as nth_row from pg_temp.{aside}) as numbered")
    } else {
        format!("pg_temp.{aside}")
    };
    let insert = if given.is_empty() {
        format!("insert into {into} select from {from}")
    } else {
        let names = sql::list(given.iter().map(|(name, _)| name));
        let insert = format!("insert into {into} ({names}){overriding}");
        let home = states.next.tables.get(into).unwrap_or(after);
        kind::inserted(home, &insert, (&given, &from), context)
    };
    let inserted = values.into_iter().fold(vec![insert], |statements, value| value.around(statements));
    let numbered = both.iter().filter_map(|(_, column)| Some((&column.name, column.identity.as_ref()?)));
    let counted = numbered.map(|(column, identity)| kind::counted_on(&after.name, column, identity));
    // Another migration of the same transaction may put others aside.
    let drop = format!("drop table pg_temp.{aside}");
    inserted.into_iter().chain(counted).chain([drop]).collect()
}

/// The number of a row is beyond those that others have.
fn beyond(other: String, value: &str, aside: &str) -> String {
    if other == "numbered.nth_row" {
        format!("(select coalesce(max({value}), 0) from pg_temp.{aside}) + {other}")
    } else {
        other
    }
}
