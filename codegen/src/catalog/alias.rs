//! The names that a query gives to the columns of a function's rows.
//!
//! PostgreSQL prints them always (`set_relation_column_names` in its sources), `rooms_of(1) r(id, title)`: in the order of the
//! table's columns, which is another one where a column was added later. Where they are the columns' own names, nobody has
//! said them, and a query finds its columns without.

use std::collections::BTreeMap;

use super::brackets::{find, parenthesised};
use crate::kind;
use crate::model::{BaseType, DefinitionKind, Name, Returns, Schema, Sql};

/// Takes the lists out of all texts of a schema that are queries.
pub(super) fn drop_idle(schema: &mut Schema) {
    let calls = calls(schema);
    if calls.is_empty() {
        return;
    }
    let change = |text: &mut Sql| {
        let changed = without(text.as_str(), &calls);
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
    // The body of a function that is kept as a statement is what somebody wrote.
    let definitions = schema.definitions.values_mut().filter(|of| of.kind != DefinitionKind::Function);
    definitions.flat_map(|definition| &mut definition.create).for_each(change);
}

/// By what a call begins with, the columns of the rows that each function of the name returns; none where it returns others.
type Calls = BTreeMap<String, Vec<Option<Vec<Name>>>>;

fn calls(schema: &Schema) -> Calls {
    let mut calls = Calls::new();
    for function in schema.functions.values() {
        let returned = match &function.returns {
            Returns::Value(returned) | Returns::SetOf(returned) if !returned.ty.array => {
                Some(&returned.ty.base)
            }
            _ => None,
        };
        let columns = match returned {
            Some(BaseType::User(of)) => kind::fields(schema, of),
            _ => None,
        };
        let columns = columns.map(|fields| fields.into_iter().map(|(name, _)| name.clone()).collect());
        calls.entry(format!("{}(", function.name)).or_default().push(columns);
    }
    calls.retain(|_, functions| functions.iter().all(Option::is_some));
    calls
}

/// A text without these lists.
fn without(text: &str, calls: &Calls) -> String {
    let mut text = text.to_owned();
    for (call, functions) in calls {
        if !text.contains(call.as_str()) {
            continue;
        }
        let mut from = 0;
        while let Some(at) = find(&text[from..], call) {
            // `(arguments) alias(columns)`; another call may stand in the arguments.
            let arguments = from + at + call.len() - 1;
            let is_name = !text[..from + at].ends_with(|c: char| c.is_alphanumeric() || "_$.\"".contains(c));
            from = arguments + 1;
            let Some((_, after)) = parenthesised(&text[arguments..]).filter(|_| is_name) else { continue };
            let Some(alias) = after.strip_prefix(' ').and_then(name_length) else { continue };
            let columns = text.len() - after.len() + 1 + alias;
            let Some((list, _)) = parenthesised(&text[columns..]) else { continue };
            let own = functions.iter().flatten();
            // Columns that came later would take part in a join by name.
            if text.contains(" USING (") && own.clone().any(|own| own.len() > list.split(", ").count()) {
                continue;
            }
            let given = own.map(|own| given(own, list)).max().unwrap_or(0);
            let names: Vec<&str> = list.split(", ").take(given).collect();
            let names = if names.is_empty() { String::new() } else { format!("({})", names.join(", ")) };
            let end = columns + list.len() + 2;
            text.replace_range(columns..end, &names);
        }
    }
    text
}

/// How many names of a list somebody has given: those behind the last one that is not the column's own are there anyway.
fn given(columns: &[Name], list: &str) -> usize {
    let is_own = |(place, name): &(usize, &str)| {
        let quoted = name.strip_prefix('"').and_then(|name| name.strip_suffix('"'));
        let name = quoted.map_or_else(|| (*name).to_owned(), |name| name.replace("\"\"", "\""));
        columns.get(*place).is_some_and(|column| *column == *name)
    };
    let names = list.split(", ").enumerate().filter(|name| !is_own(name));
    names.last().map_or(0, |(place, _)| place + 1)
}

/// The length of the name that a text begins with.
fn name_length(text: &str) -> Option<usize> {
    let length = match text.strip_prefix('"') {
        Some(quoted) => quoted.replace("\"\"", "__").find('"')? + 2,
        None => text.find(|c: char| !(c.is_alphanumeric() || "_$".contains(c)))?,
    };
    (length > 0).then_some(length)
}
