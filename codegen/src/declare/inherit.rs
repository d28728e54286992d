//! What tables have of their parents.

use std::collections::BTreeSet;

use crate::model::{Column, Parameters, QualifiedName, Schema};

/// Gives every partition and every table that inherits the columns of its parents, in front of its own.
pub(crate) fn complete(schema: &mut Schema) {
    let mut done = BTreeSet::new();
    for name in schema.tables.keys().cloned().collect::<Vec<_>>() {
        complete_one(schema, &name, &mut done);
    }
}

fn complete_one(schema: &mut Schema, name: &QualifiedName, done: &mut BTreeSet<QualifiedName>) {
    if !done.insert(name.clone()) {
        return;
    }
    let Some(table) = schema.tables.get(name) else { return };
    let parents: Vec<_> = table.parents().cloned().collect();
    let mut columns: Vec<Column> = Vec::new();
    for parent in &parents {
        complete_one(schema, parent, done);
        for column in schema.tables.get(parent).into_iter().flat_map(|parent| &parent.columns) {
            if columns.iter().all(|other| other.name != column.name) {
                columns.push(passed_on(column));
            }
        }
    }
    let Some(table) = schema.tables.get_mut(name) else { return };
    for own in std::mem::take(&mut table.columns) {
        match columns.iter_mut().find(|column| column.name == own.name) {
            Some(column) => *column = own,
            None => columns.push(own),
        }
    }
    table.columns = columns;
}

/// A column as a child has it: comments, options and identities are not passed on (PostgreSQL manual, CREATE TABLE,
/// INHERITS).
fn passed_on(column: &Column) -> Column {
    Column {
        inherited: true,
        comment: None,
        statistics: None,
        options: Parameters::new(),
        identity: None,
        ..column.clone()
    }
}
