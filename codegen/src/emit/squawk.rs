//! What squawk (<https://squawkhq.com/docs/rules>), a linter of migrations, says of the forward files, and why it stays.

use std::collections::BTreeMap;

use crate::history::Accepted;
use crate::kind::Hazard;
use crate::model::{BaseType, Builtin, Column, ConstraintKind, Danger, ObjectId, Schema, Type};
use crate::plan::{Action, Migration, Step};

/// Every finding that a migration's forward file accepts.
#[must_use]
pub fn accepted(schema: &Schema, migration: &Migration) -> Vec<Accepted> {
    let mut accepted: Vec<_> = in_columns(schema, migration).into_iter().collect();
    accepted.extend(migration.forward.iter().flat_map(|step| at_statement(schema, step)));
    accepted
}

/// Findings on the types of columns; squawk hears of them once for the file.
pub(super) fn in_columns(schema: &Schema, migration: &Migration) -> Vec<Accepted> {
    let created = migration.creates().filter_map(|object| match object {
        ObjectId::Table(name) => schema.tables.get(name).map(|table| (object, table)),
        _ => None,
    });
    let mut columns: BTreeMap<(&'static str, &ObjectId), Vec<&Column>> = BTreeMap::new();
    for (object, table) in created {
        for column in &table.columns {
            if let Some(rule) = of_type(&column.ty) {
                columns.entry((rule, object)).or_default().push(column);
            }
        }
    }
    let accepted = columns.into_iter().map(|((rule, object), columns)| {
        let columns: Vec<_> =
            columns.iter().map(|column| format!("{} is {}", column.name, column.ty)).collect();
        Accepted {
            rule: rule.to_owned(),
            object: object.clone(),
            reason: format!("declared so: {}", columns.join(", ")),
        }
    });
    accepted.collect()
}

/// Findings on a step's first statement; squawk hears of them on the line before it.
pub(super) fn at_statement(schema: &Schema, step: &Step) -> Vec<Accepted> {
    if step.action != Action::Create {
        return Vec::new();
    }
    let waits = "the file is one transaction, and its lock_timeout bounds the wait";
    let accept = |rule: &str, reason: &str| Accepted {
        rule: rule.to_owned(),
        object: step.object.clone(),
        reason: reason.to_owned(),
    };
    let locks = |hazard: &Hazard| matches!(hazard.danger, Danger::BlocksReads | Danger::BlocksWrites);
    let in_use = step.hazards.iter().any(locks);
    match &step.object {
        ObjectId::Index(table, _)
            if schema.materialized_views.contains_key(table) && !in_use && step.transactional =>
        {
            vec![accept(
                "require-concurrent-index-creation",
                "the view is made in this transaction: nobody waits",
            )]
        }
        ObjectId::Index(..) if in_use => vec![accept("require-concurrent-index-creation", waits)],
        ObjectId::Constraint(table, name) if in_use => {
            let constraint = schema.constraints.get(&(table.clone(), name.clone()));
            let own = match constraint.map(|constraint| &constraint.kind) {
                Some(ConstraintKind::Unique { .. }) => Some("disallowed-unique-constraint"),
                Some(ConstraintKind::PrimaryKey { .. }) => Some("adding-serial-primary-key-field"),
                Some(ConstraintKind::ForeignKey { .. }) => Some("adding-foreign-key-constraint"),
                _ => None,
            };
            let validated = constraint.is_some_and(|constraint| constraint.validated);
            let rules = validated.then_some("constraint-missing-not-valid").into_iter().chain(own);
            rules.map(|rule| accept(rule, waits)).collect()
        }
        ObjectId::Domain(name)
            if schema
                .domains
                .get(name)
                .is_some_and(|domain| domain.not_null || !domain.checks.is_empty()) =>
        {
            vec![accept(
                "ban-create-domain-with-constraint",
                "the constraint is what the domain is declared for",
            )]
        }
        _ => Vec::new(),
    }
}

fn of_type(ty: &Type) -> Option<&'static str> {
    let BaseType::Builtin(builtin) = ty.base else {
        return None;
    };
    match builtin {
        Builtin::Int4 => Some("prefer-bigint-over-int"),
        Builtin::Int2 => Some("prefer-bigint-over-smallint"),
        Builtin::Varchar if !ty.modifiers.is_empty() => Some("prefer-text-field"),
        Builtin::Bpchar => Some("ban-char-field"),
        Builtin::Timestamp => Some("prefer-timestamp-tz"),
        _ => None,
    }
}
