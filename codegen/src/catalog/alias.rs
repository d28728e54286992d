//! The names that a query gives to the columns of a function's rows.
//!
//! PostgreSQL prints them always (`set_relation_column_names` in its sources), `rooms_of(1) r(id, title)`: in the order of the
//! table's columns, which is another one where a column was added later. Where they are the columns' own names, nobody has
//! said them, and a query finds its columns without.

use std::collections::{BTreeMap, BTreeSet};

use super::text::{find, parenthesised};
use crate::model::{BaseType, Name, QualifiedName, Returns, Schema, Sql, sql};

/// Takes the lists out of all texts of a schema that are queries.
pub(super) fn drop_idle(schema: &mut Schema) {
    let lists = lists(schema);
    if lists.is_empty() {
        return;
    }
    let change = |text: &mut Sql| {
        let changed = without(text.as_str(), &lists);
        if changed != text.as_str() {
            *text = Sql::verbatim(changed);
        }
    };
    schema.views.values_mut().for_each(|view| change(&mut view.query));
    schema.materialized_views.values_mut().for_each(|view| change(&mut view.query));
    let bodies = schema.functions.values_mut().map(|function| &mut function.body);
    bodies.filter(|body| body.is_standard_body()).for_each(change);
    for policy in schema.policies.values_mut() {
        policy.using.iter_mut().chain(&mut policy.with_check).for_each(change);
    }
    let definitions = schema.definitions.values_mut();
    definitions.flat_map(|definition| &mut definition.create).for_each(change);
}

/// What PostgreSQL prints behind the calls of functions that return rows of tables, views or composite types, by function. A
/// query that was there before the last columns does not name those.
fn lists(schema: &Schema) -> BTreeMap<String, BTreeSet<String>> {
    let mut lists: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for function in schema.functions.values() {
        let (Returns::Value(returned) | Returns::SetOf(returned)) = &function.returns else { continue };
        let BaseType::User(of) = &returned.ty.base else { continue };
        let Some(fields) = fields(schema, of).filter(|_| !returned.ty.array) else { continue };
        let named = (1..=fields.len()).map(|count| format!("({})", sql::list(&fields[..count])));
        lists.entry(format!("{}(", function.name)).or_default().extend(named);
    }
    lists
}

fn fields<'s>(schema: &'s Schema, of: &QualifiedName) -> Option<Vec<&'s Name>> {
    let table = schema.tables.get(of).map(|table| table.columns.iter().map(|column| &column.name).collect());
    let view = schema.views.get(of).map(|view| &view.columns);
    let view = view.or_else(|| schema.materialized_views.get(of).map(|view| &view.columns));
    let view = || view.map(|columns| columns.iter().map(|column| &column.name).collect());
    let composite = schema.composites.get(of);
    let composite = || composite.map(|of| of.fields.iter().map(|field| &field.name).collect());
    table.or_else(view).or_else(composite)
}

/// A text without these lists.
fn without(text: &str, lists: &BTreeMap<String, BTreeSet<String>>) -> String {
    let mut text = text.to_owned();
    for (call, lists) in lists {
        let mut from = 0;
        while let Some(at) = find(&text[from..], call) {
            // `(arguments) alias(columns)`; another call may stand in the arguments.
            let arguments = from + at + call.len() - 1;
            from = arguments + 1;
            let Some((_, after)) = parenthesised(&text[arguments..]) else { continue };
            let Some(alias) = after.strip_prefix(' ').and_then(name_length) else { continue };
            let columns = text.len() - after.len() + 1 + alias;
            if let Some(list) = lists.iter().find(|list| text[columns..].starts_with(list.as_str())) {
                text.replace_range(columns..columns + list.len(), "");
            }
        }
    }
    text
}

/// The length of the name that a text begins with.
fn name_length(text: &str) -> Option<usize> {
    let length = match text.strip_prefix('"') {
        Some(quoted) => quoted.replace("\"\"", "__").find('"')? + 2,
        None => text.find(|c: char| !(c.is_alphanumeric() || "_$".contains(c)))?,
    };
    (length > 0).then_some(length)
}
