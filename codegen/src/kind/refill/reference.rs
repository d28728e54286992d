//! Foreign keys, and what can be read by way of them.

use std::collections::BTreeSet;

use crate::kind::Context;
use crate::kind::column::TableColumn;
use crate::model::{Column, Constraint, ConstraintKind, Name, ObjectId, QualifiedName, Schema};

/// A foreign key: of a table's columns, to those of another one.
pub(super) struct Reference<'a> {
    pub(super) columns: &'a [Name],
    pub(super) references: &'a QualifiedName,
    pub(super) referenced: &'a [Name],
}

impl<'a> Reference<'a> {
    /// One that holds for all rows.
    pub(super) fn of(constraint: &'a Constraint) -> Option<Self> {
        if !constraint.validated || constraint.not_enforced || constraint.temporal {
            return None;
        }
        match &constraint.kind {
            ConstraintKind::ForeignKey { columns, references, referenced, .. } => {
                Some(Self { columns, references, referenced })
            }
            _ => None,
        }
    }

    pub(super) fn pairs(&self) -> impl Iterator<Item = (&'a Name, &'a Name)> + use<'a> {
        self.columns.iter().zip(self.referenced)
    }

    /// Of a table, as it is in a schema.
    pub(super) fn all(schema: &'a Schema, table: &'a QualifiedName) -> impl Iterator<Item = Self> {
        schema.constraints_of(table).filter_map(Self::of)
    }

    /// What the column refers to.
    pub(super) fn wanted(&self, column: &Name) -> Option<&'a Name> {
        self.pairs().find(|(own, _)| *own == column).map(|(_, wanted)| wanted)
    }
}

impl TableColumn<'_> {
    /// Does it refer to something together with a column that may be null? Such a row refers to nothing (PostgreSQL manual, CREATE
    /// TABLE, MATCH SIMPLE).
    pub(super) fn may_refer_to_none(&self, context: &Context<'_>) -> bool {
        let (table, name) = (&self.table.name, &self.column.name);
        let may_be_null = |other: &Name| {
            other != name && column_of(context.schema, table, other).is_some_and(|other| !other.not_null)
        };
        context.schema.constraints_of(table).any(|constraint| match &constraint.kind {
            ConstraintKind::ForeignKey { columns, match_full: false, .. } => {
                columns.contains(name) && columns.iter().any(may_be_null)
            }
            _ => false,
        })
    }
}

/// A column of a table by their names.
pub(in crate::kind) fn column_of<'a>(
    schema: &'a Schema,
    table: &QualifiedName,
    column: &Name,
) -> Option<&'a Column> {
    schema.tables.get(table).and_then(|table| table.column(column))
}

pub(super) fn is_reference(schema: &Schema, table: &QualifiedName, column: &Name) -> bool {
    Reference::all(schema, table).any(|key| key.columns.contains(column))
}

/// Is its type that of before, if it was there?
pub(super) fn keeps_its_type(context: &Context<'_>, table: &QualifiedName, column: &Name) -> bool {
    let [before, after] = [context.other, context.schema].map(|of| column_of(of, table, column));
    after.is_some_and(|after| before.is_none_or(|before| before.ty == after.ty))
}

/// Has a column that was there its values still, in their type?
pub(super) fn is_as_it_was(context: &Context<'_>, table: &QualifiedName, column: &Name) -> bool {
    let [before, after] = [context.other, context.schema].map(|of| column_of(of, table, column));
    let ids = [ObjectId::Table(table.clone()), ObjectId::Column(table.clone(), column.clone())];
    before.is_some_and(|before| match after {
        Some(after) => before.ty == after.ty && ids.iter().all(|id| !context.existing.anew.contains(id)),
        None => context.existing.lasts(table, column),
    })
}

/// Is it a table that comes, and that nobody else owns or has rows in?
pub(super) fn is_new(context: &Context<'_>, table: &QualifiedName) -> bool {
    let id = ObjectId::Table(table.clone());
    !context.other.tables.contains_key(table) && !context.schema.is_external(&id) && !context.in_use(&id)
}

/// A table as FROM names the rows that a foreign key sees: not those of children (PostgreSQL manual, 5.10 Inheritance).
pub(super) fn own_rows(schema: &Schema, table: &QualifiedName) -> String {
    let is_whole = schema.tables.get(table).is_some_and(|table| table.partition_by.is_some());
    if is_whole { table.to_string() } else { format!("only {table}") }
}

/// Has a column the values by then that it is to have? One that is as it was; and one that does not refer to what reads it, which
/// waits for it.
pub(super) fn can_be_read(
    context: &Context<'_>,
    by: &QualifiedName,
    table: &QualifiedName,
    column: &Name,
) -> bool {
    let Context { schema, other: before, .. } = context;
    let was_there = column_of(before, table, column).is_some();
    before.tables.contains_key(table)
        && !context.existing.anew.contains(&ObjectId::Table(table.clone()))
        && ((was_there && keeps_its_type(context, table, column)) || !leads_to(schema, table, column, by))
}

/// Does a column refer to one of a table, be it by way of others?
fn leads_to(schema: &Schema, table: &QualifiedName, column: &Name, to: &QualifiedName) -> bool {
    let (mut open, mut seen) = (vec![(table, column)], BTreeSet::new());
    while let Some((table, column)) = open.pop() {
        if table == to {
            return true;
        }
        if seen.insert((table, column)) {
            let keys = Reference::all(schema, table).filter(|key| key.columns.contains(column));
            open.extend(keys.flat_map(|key| key.referenced.iter().map(move |other| (key.references, other))));
        }
    }
    false
}
