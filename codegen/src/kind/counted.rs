//! What is about all columns of a table, or about their places: while the table has others than it is to have, it would be
//! another thing, or is refused.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use sqlparser::ast::{TableFactor, Visit, Visitor};
use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::parser::Parser;

use super::{Context, Object};
use crate::model::{DefinitionKind, Name, ObjectId, QualifiedName, Schema, Sql};

/// The tables whose columns an object counts.
pub(crate) fn counted_tables(schema: &Schema, object: Object<'_>) -> BTreeSet<QualifiedName> {
    let needs = schema.depends.get(&object.id()).into_iter().flatten();
    let tables = needs.filter_map(|id| match id {
        ObjectId::Table(table) | ObjectId::Column(table, _) => Some(table.clone()),
        _ => None,
    });
    let tables: BTreeSet<_> = tables.collect();
    // Nothing is parsed for nothing.
    if tables.is_empty() || !counts(object) { BTreeSet::new() } else { tables }
}

fn counts(object: Object<'_>) -> bool {
    match object {
        Object::View(view) => counts_columns(&view.query),
        Object::MaterializedView(view) => counts_columns(&view.query),
        Object::Function(function) => is_on_conflict(&function.body),
        Object::Definition(of) if of.kind == DefinitionKind::Rule => of
            .create
            .iter()
            .any(|sql| is_on_conflict(sql) || sql.as_str().to_lowercase().contains("returning ")),
        _ => false,
    }
}

/// All columns of the tables that an object counts.
pub(super) fn counted_columns(schema: &Schema, object: Object<'_>) -> BTreeSet<ObjectId> {
    let tables = counted_tables(schema, object);
    let tables = tables.iter().filter_map(|table| schema.tables.get(table));
    let columns = tables.flat_map(|table| table.columns.iter().map(move |column| (table, column)));
    columns.map(|(table, column)| ObjectId::Column(table.name.clone(), column.name.clone())).collect()
}

/// Does a table that an object counts get columns, or lose some?
pub(super) fn counts_anew(before: Object<'_>, after: Object<'_>, context: &Context<'_>) -> bool {
    let tables = [counted_tables(context.other, before), counted_tables(context.schema, after)];
    let columns = |schema: &Schema, table: &QualifiedName| -> BTreeSet<Name> {
        let columns = schema.tables.get(table).into_iter().flat_map(|table| &table.columns);
        columns.map(|column| column.name.clone()).collect()
    };
    tables.iter().flatten().any(|of| columns(context.other, of) != columns(context.schema, of))
}

/// Does it insert or else do something? What is refused is a row of all columns there (`EXCLUDED`), so that PostgreSQL notes a
/// need of each of them.
fn is_on_conflict(sql: &Sql) -> bool {
    sql.as_str().to_lowercase().contains("on conflict")
}

/// Does a query join by columns that both sides have (`USING`), or give the columns of a relation other names, one after the
/// other (`t(a, b)`; PostgreSQL manual, SELECT, FROM Clause)?
fn counts_columns(query: &Sql) -> bool {
    if query.as_str().to_lowercase().contains(" using (") {
        return true;
    }
    let parsed = Parser::parse_sql(&PostgreSqlDialect {}, query.as_str());
    parsed.is_ok_and(|parsed| parsed.visit(&mut Aliases).is_break())
}

/// Stops at a relation whose columns are given other names.
struct Aliases;

impl Visitor for Aliases {
    type Break = ();

    fn pre_visit_table_factor(&mut self, factor: &TableFactor) -> ControlFlow<()> {
        let alias = match factor {
            TableFactor::Table { alias, .. } | TableFactor::NestedJoin { alias, .. } => alias.as_ref(),
            _ => None,
        };
        if alias.is_some_and(|alias| !alias.columns.is_empty()) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }
}
