//! Closed sets, JSON shapes, types, sequences, extensions and schemas.

use crate::kind;
use crate::model::{
    BaseType, Composite, Domain, Enum, Extension, JsonShape, JsonType, Name, Namespace, ObjectId,
    QualifiedName, Schema, Sequence, SequenceOptions, Type, ValueLiteral, Values,
};
use crate::words::{code, codes, one_line};

use super::entry::{Entry, Section};
use super::markdown::{Append, Table, bullets, link, prose};
use super::matrix;
use super::relation::{meaning, privileges};

/// The heading of a closed set.
pub fn heading_of_values(values: &Values) -> String {
    format!("Values {}", code(&values.rust_name))
}

/// The heading of a JSON shape.
pub fn heading_of_json(shape: &JsonShape) -> String {
    format!("JSON {}", code(&shape.rust_name))
}

/// All of them, sort by sort.
pub fn sections(schema: &Schema) -> Vec<Section> {
    [
        Section::of(
            "Closed sets of values",
            "A column of one is checked by the database. Each is a union of literals in TypeScript and an enum in Rust.",
            schema.values.values().map(|of| values(schema, of)).collect(),
        ),
        Section::of(
            "JSON shapes",
            "The database checks that the column holds an object; its fields are typed in TypeScript and Rust.",
            schema.json.values().map(|shape| json(schema, shape)).collect(),
        ),
        Section::of("Enum types", "", schema.enums.values().map(|of| enumeration(schema, of)).collect()),
        Section::of("Domains", "", schema.domains.values().map(|of| domain(schema, of)).collect()),
        Section::of("Composite types", "", schema.composites.values().map(|of| composite(schema, of)).collect()),
        Section::of("Sequences", "", schema.sequences.values().map(|of| sequence(schema, of)).collect()),
        Section::of("Extensions", "", schema.extensions.values().map(|of| extension(schema, of)).collect()),
        Section::of("Schemas", "", schema.namespaces.values().map(|of| namespace(schema, of)).collect()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn values(schema: &Schema, of: &Values) -> Entry {
    let mut entry = Entry::new(heading_of_values(of), of.doc.as_deref());
    entry.paragraph(format!("Stored as {}.", code(&of.ty)));
    let mut table = Table::new(["Value", "Meaning"]);
    for (_, value, doc) in &of.variants {
        let value = match value {
            ValueLiteral::Text(text) => code(text),
            ValueLiteral::Integer(number) => code(number),
        };
        table.row([value, doc.as_deref().map(prose).unwrap_or_default()]);
    }
    entry.table("Values", &table);
    entry.block("Used by", users(schema, |_, values, _| values == Some(&of.rust_name)));
    entry
}

fn json(schema: &Schema, shape: &JsonShape) -> Entry {
    let mut entry = Entry::new(heading_of_json(shape), shape.doc.as_deref());
    let mut table = Table::new(["Key", "Type", "Required", "Meaning"]);
    for field in &shape.fields {
        let required = if field.optional { "no" } else { "yes" };
        let doc = field.doc.as_deref().map(prose).unwrap_or_default();
        table.row([code(&field.name), json_type(schema, &field.ty), required.to_owned(), doc]);
    }
    entry.table("Fields", &table);
    entry.block("Used by", users(schema, |_, _, json| json == Some(&shape.rust_name)));
    entry
}

fn json_type(schema: &Schema, ty: &JsonType) -> String {
    match ty {
        JsonType::Boolean => "boolean".to_owned(),
        JsonType::Integer => "whole number".to_owned(),
        JsonType::Number => "number".to_owned(),
        JsonType::String => "string".to_owned(),
        JsonType::Any => "anything".to_owned(),
        JsonType::Array(element) => format!("array of {}", json_type(schema, element)),
        JsonType::Map(value) => {
            format!("object with free keys and values of type {}", json_type(schema, value))
        }
        JsonType::Object(name) => {
            schema.json.get(name).map_or_else(|| code(name), |shape| link(&heading_of_json(shape)))
        }
        JsonType::Values(name) => {
            schema.values.get(name).map_or_else(|| code(name), |values| link(&heading_of_values(values)))
        }
    }
}

/// The columns, in tables and views, that something is true of: type, closed set and shape.
fn users(schema: &Schema, of: impl Fn(&Type, Option<&String>, Option<&String>) -> bool) -> String {
    let mut found = Vec::new();
    let mut add = |relation: &QualifiedName, column: &Name| found.push(code(format!("{relation}.{column}")));
    for table in schema.tables.values() {
        for column in &table.columns {
            if of(&column.ty, column.values.as_ref(), column.json.as_ref()) {
                add(&table.name, &column.name);
            }
        }
    }
    let views = schema.views.values().map(|view| (&view.name, &view.columns));
    let materialized = schema.materialized_views.values().map(|view| (&view.name, &view.columns));
    for (name, columns) in views.chain(materialized) {
        for column in columns {
            if of(&column.ty, column.values.as_ref(), column.json.as_ref()) {
                add(name, &column.name);
            }
        }
    }
    for composite in schema.composites.values() {
        for field in &composite.fields {
            if of(&field.ty, field.values.as_ref(), field.json.as_ref()) {
                add(&composite.name, &field.name);
            }
        }
    }
    for (id, function) in &schema.functions {
        let mut arguments = function.arguments.iter();
        let taken = arguments.any(|one| of(&one.ty, one.values.as_ref(), one.json.as_ref()));
        if taken || function.returns.values().any(|one| of(&one.ty, one.values.as_ref(), one.json.as_ref())) {
            found.push(format!("function {}", code(id)));
        }
    }
    bullets(found)
}

fn users_of_type(schema: &Schema, name: &QualifiedName) -> String {
    users(schema, |ty, _, _| matches!(&ty.base, BaseType::User(user) if user == name))
}

fn enumeration(schema: &Schema, of: &Enum) -> Entry {
    let mut entry = Entry::new(format!("Enum {}", code(&of.name)), of.comment.as_deref());
    entry.paragraph(format!("Labels in order: {}.", codes(&of.labels)));
    if let Some(values) = of.rust_name.as_ref().and_then(|name| schema.values.get(name)) {
        entry.paragraph(format!("What they mean: {}.", link(&heading_of_values(values))));
    }
    entry.block("Used by", users_of_type(schema, &of.name));
    entry.table("Privileges", &privileges(schema, &ObjectId::Enum(of.name.clone())));
    entry
}

fn domain(schema: &Schema, of: &Domain) -> Entry {
    let mut entry = Entry::new(format!("Domain {}", code(&of.name)), of.comment.as_deref());
    let mut words = format!("A {}", code(&of.base));
    if let Some(collation) = &of.collation {
        words.append(format_args!(" in collation {}", code(collation)));
    }
    if of.not_null {
        words.push_str(" that is not null");
    }
    if let Some(default) = &of.default {
        words.append(format_args!(", by default {}", code(one_line(default.as_str()))));
    }
    entry.paragraph(format!("{words}."));
    let mut checks = Table::new(["Constraint", "Demands"]);
    for (name, check) in &of.checks {
        let kept = if of.not_valid.contains(name) { ", of new values" } else { "" };
        checks.row([code(name), code(one_line(check.as_str())) + kept]);
    }
    entry.table("Constraints", &checks);
    entry.block("Used by", users_of_type(schema, &of.name));
    entry.table("Privileges", &privileges(schema, &ObjectId::Domain(of.name.clone())));
    entry
}

fn composite(schema: &Schema, of: &Composite) -> Entry {
    let mut entry = Entry::new(format!("Composite type {}", code(&of.name)), of.comment.as_deref());
    let mut fields = Table::new(["Field", "Type", "Null", "Meaning"]);
    for field in &of.fields {
        let null = if field.nullable { "yes" } else { "not expected" };
        let (comment, values, json) = (&field.comment, &field.values, &field.json);
        let notes = meaning(schema, comment.as_deref(), values.as_deref(), json.as_deref());
        fields.row([code(&field.name), code(&field.ty), null.to_owned(), notes.join(" ")]);
    }
    entry.table("Fields", &fields);
    entry.block("Used by", users_of_type(schema, &of.name));
    entry.table("Privileges", &privileges(schema, &ObjectId::Composite(of.name.clone())));
    entry
}

fn sequence(schema: &Schema, of: &Sequence) -> Entry {
    let mut entry = Entry::new(format!("Sequence {}", code(&of.name)), of.comment.as_deref());
    let mut words = format!("Numbers of type {}", code(&of.ty));
    let options = sequence_options(&of.options);
    if !options.is_empty() {
        words.append(format_args!(", {}", options.join(", ")));
    }
    if let Some((table, column)) = &of.owned_by {
        words.append(format_args!("; it belongs to {}", code(format!("{table}.{column}"))));
    }
    entry.paragraph(format!("{words}."));
    entry.table("Privileges", &privileges(schema, &ObjectId::Sequence(of.name.clone())));
    entry
}

fn sequence_options(options: &SequenceOptions) -> Vec<String> {
    let SequenceOptions { increment, minvalue, maxvalue, start, cache, cycle } = options;
    let named = [
        ("starting with", start),
        ("in steps of", increment),
        ("at least", minvalue),
        ("at most", maxvalue),
        ("cached by", cache),
    ];
    let mut words: Vec<String> =
        named.iter().filter_map(|(word, value)| value.map(|value| format!("{word} {value}"))).collect();
    if *cycle {
        words.push("starting again after the last".to_owned());
    }
    words
}

fn extension(schema: &Schema, of: &Extension) -> Entry {
    let mut entry = Entry::new(format!("Extension {}", code(&of.name)), of.comment.as_deref());
    let external = if schema.is_external(&ObjectId::Extension(of.name.clone())) {
        " It exists already; no migration creates or drops it."
    } else {
        ""
    };
    entry.paragraph(format!("Installed in the schema {}.{external}", code(&of.schema)));
    entry
}

fn namespace(schema: &Schema, of: &Namespace) -> Entry {
    let mut entry = Entry::new(format!("Schema {}", code(&of.name)), of.comment.as_deref());
    let id = ObjectId::Schema(of.name.clone());
    if schema.is_external(&id) {
        entry.paragraph("It exists already; no migration creates or drops it.");
    }
    let grants = privileges(schema, &id);
    if kind::grants(schema, &id).is_empty() && !schema.is_external(&id) && matrix::knows_roles(schema) {
        entry.paragraph("No role of the API has a privilege on it, so none can name what is in it.");
    }
    entry.table("Privileges", &grants);
    entry
}
