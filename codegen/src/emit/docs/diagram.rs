//! Diagrams in Mermaid: entities with their columns, and an overview of which table refers to which.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{BaseType, ConstraintKind, Name, QualifiedName, Schema, Table, Type};

use super::markdown::{Append, fence};

/// The entity diagram; empty where there are no tables.
pub fn entities(schema: &Schema) -> String {
    if schema.tables.is_empty() {
        return String::new();
    }
    let names = node_names(schema);
    let mut text = "erDiagram\n".to_owned();
    for table in schema.tables.values() {
        entity(&mut text, schema, &names, table);
    }
    for edge in edges(schema) {
        let (Some(parent), Some(child)) = (names.get(edge.parent), names.get(edge.child)) else {
            continue;
        };
        let at_parent = if edge.nullable { "|o" } else { "||" };
        let at_child = if edge.unique { "o|" } else { "o{" };
        let columns = edge.columns.iter().map(|name| plain(name.as_str())).collect::<Vec<_>>().join(", ");
        text.append(format_args!("    {parent} {at_parent}--{at_child} {child} : \"{columns}\"\n"));
    }
    fence("mermaid", &text)
}

/// Which table refers to which; empty where none does.
pub fn overview(schema: &Schema) -> String {
    let names = node_names(schema);
    let pairs: BTreeSet<(&QualifiedName, &QualifiedName)> = edges(schema)
        .filter(|edge| edge.parent != edge.child)
        .map(|edge| (edge.parent, edge.child))
        .collect();
    if pairs.is_empty() {
        return String::new();
    }
    let mut text = "flowchart TD\n".to_owned();
    for (name, node) in &names {
        text.append(format_args!("    {node}[\"{}\"]\n", plain(&name.to_string())));
    }
    for (parent, child) in pairs {
        if let (Some(parent), Some(child)) = (names.get(parent), names.get(child)) {
            text.append(format_args!("    {parent} --> {child}\n"));
        }
    }
    fence("mermaid", &text)
}

struct Edge<'a> {
    parent: &'a QualifiedName,
    child: &'a QualifiedName,
    columns: &'a [Name],
    nullable: bool,
    unique: bool,
}

fn edges(schema: &Schema) -> impl Iterator<Item = Edge<'_>> {
    schema.constraints.values().filter_map(|constraint| match &constraint.kind {
        ConstraintKind::ForeignKey { columns, references, .. } => {
            let table = schema.tables.get(&constraint.table)?;
            let nullable = |name: &Name| table.column(name).is_some_and(|column| !column.not_null);
            Some(Edge {
                parent: references,
                child: &constraint.table,
                columns,
                nullable: columns.iter().any(nullable),
                unique: is_unique(schema, &constraint.table, columns),
            })
        }
        _ => None,
    })
}

/// Can at most one row have these values: is some key of the table within these columns?
fn is_unique(schema: &Schema, table: &QualifiedName, columns: &[Name]) -> bool {
    schema.constraints_of(table).any(|constraint| match &constraint.kind {
        ConstraintKind::PrimaryKey { columns: key, .. } | ConstraintKind::Unique { columns: key, .. } => {
            key.iter().all(|name| columns.contains(name))
        }
        _ => false,
    })
}

fn entity(text: &mut String, schema: &Schema, names: &BTreeMap<&QualifiedName, String>, table: &Table) {
    let Some(node) = names.get(&table.name) else {
        return;
    };
    text.append(format_args!("    {node}[\"{}\"] {{\n", plain(&table.name.to_string())));
    for column in &table.columns {
        let keys = keys(schema, &table.name, &column.name);
        let keys = if keys.is_empty() { String::new() } else { format!(" {}", keys.join(", ")) };
        text.append(format_args!("        {} {}{keys}\n", type_word(&column.ty), word(column.name.as_str())));
    }
    text.push_str("    }\n");
}

/// The marks that Mermaid knows for a column's keys.
fn keys(schema: &Schema, table: &QualifiedName, column: &Name) -> Vec<&'static str> {
    let mut marks = [("PK", false), ("FK", false), ("UK", false)];
    for constraint in schema.constraints_of(table) {
        match &constraint.kind {
            ConstraintKind::PrimaryKey { columns, .. } => marks[0].1 |= columns.contains(column),
            ConstraintKind::ForeignKey { columns, .. } => marks[1].1 |= columns.contains(column),
            ConstraintKind::Unique { columns, .. } => marks[2].1 |= columns.as_slice() == [column.clone()],
            ConstraintKind::Check { .. } | ConstraintKind::Exclude { .. } => {}
        }
    }
    marks.into_iter().filter(|(_, set)| *set).map(|(mark, _)| mark).collect()
}

/// A node's name for each table: its own, with the schema where two would be the same.
fn node_names(schema: &Schema) -> BTreeMap<&QualifiedName, String> {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut names = BTreeMap::new();
    for table in schema.tables.keys() {
        let mut name = node(table.name.as_str());
        if taken.contains(&name) {
            name = node(&format!("{}_{}", table.schema.as_str(), table.name.as_str()));
        }
        while taken.contains(&name) {
            name.push('_');
        }
        taken.insert(name.clone());
        names.insert(table, name);
    }
    names
}

/// A type as one word: its catalog name, without modifiers.
fn type_word(ty: &Type) -> String {
    let name = match &ty.base {
        BaseType::Builtin(builtin) => builtin.catalog_name().to_owned(),
        BaseType::User(name) => word(name.name.as_str()),
    };
    format!("{name}{}", if ty.array { "[]" } else { "" })
}

/// Letters, digits and underscores only, not starting with a digit: what Mermaid takes for a name.
fn word(name: &str) -> String {
    let mut word: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '_' }).collect();
    if word.is_empty() || word.starts_with(|c: char| c.is_ascii_digit()) {
        word.insert(0, '_');
    }
    word
}

/// A word that can name a node: one of Mermaid's own gets an underscore.
fn node(name: &str) -> String {
    let mut word = word(name);
    if RESERVED.contains(&word.to_ascii_lowercase().as_str()) {
        word.push('_');
    }
    word
}

/// Words of Mermaid's flowcharts and entity diagrams that cannot name a node.
const RESERVED: &[&str] = &[
    "accdescr",
    "acctitle",
    "call",
    "class",
    "classdef",
    "click",
    "default",
    "direction",
    "end",
    "erdiagram",
    "flowchart",
    "graph",
    "href",
    "interpolate",
    "linkstyle",
    "many",
    "one",
    "only",
    "optionally",
    "style",
    "subgraph",
    "title",
    "to",
    "u",
    "zero",
];

/// A text inside double quotes.
fn plain(text: &str) -> String {
    text.replace('"', "'")
}
