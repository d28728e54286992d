//! Closed sets of values, native enums and the shapes of JSON documents.

use std::collections::BTreeSet;

use super::super::ir::{Enum, Field, Item, Literal, Presence, Record, RustType, Storage, Variant};
use super::super::names::{Distinct, identifier, type_name, upper_camel};
use super::Lowering;
use super::relation::doc;
use crate::diagnostic::Diagnostic;
use crate::model::{self, Builtin, JsonField, JsonShape, JsonType, Schema, ValueLiteral, Values};

impl Lowering<'_> {
    /// Puts the closed set and the document of a column before the table that is the first to use them.
    pub(super) fn place(&mut self, values: Option<&str>, json: Option<&str>, items: &mut Vec<Item>) {
        if let Some(name) = values {
            self.place_values(name, items);
        }
        if let Some(name) = json {
            self.place_document(name, items);
        }
    }

    /// The closed sets and documents that have no place yet, since nothing uses them: somebody declared them to use them in Rust.
    pub(super) fn unused(&mut self, items: &mut Vec<Item>) {
        let schema = self.schema;
        schema.values.keys().for_each(|name| self.place_values(name, items));
        schema.json.keys().for_each(|name| self.place_document(name, items));
    }

    fn place_values(&mut self, name: &str, items: &mut Vec<Item>) {
        let Some(values) = self.schema.values.get(name) else {
            return;
        };
        let native = self.schema.enums.values().any(|one| one.rust_name.as_deref() == Some(name));
        // A native enum has its own place.
        if !native && self.placed.insert(name.to_owned()) {
            items.extend(self.values(values));
        }
    }

    fn values(&mut self, values: &Values) -> Option<Item> {
        let what = format!("closed set {}", values.rust_name);
        self.names.claim(&values.rust_name, what.clone());
        let storage = match values.ty.as_builtin() {
            _ if values.ty.is_text() => Storage::Text,
            Some(Builtin::Int2) => Storage::Number("i16"),
            Some(Builtin::Int4) => Storage::Number("i32"),
            Some(Builtin::Int8) => Storage::Number("i64"),
            _ => {
                let problem = format!("{what} is stored as {}, which is neither text nor integer", values.ty);
                self.problems.push(
                    Diagnostic::error("model-type", None, problem)
                        .help("store it as text, smallint, integer or bigint, or as a native enum type"),
                );
                return None;
            }
        };
        self.fits(&what, values).then(|| {
            Item::Enum(Enum {
                name: values.rust_name.clone(),
                doc: doc(values.doc.as_deref(), &format!("The {what}.")),
                storage,
                variants: variants(values),
            })
        })
    }

    /// Is every value one of the type that stores them?
    fn fits(&mut self, what: &str, values: &Values) -> bool {
        let fits = |value: &ValueLiteral| match (value, values.ty.as_builtin()) {
            (ValueLiteral::Integer(number), Some(Builtin::Int2)) => i16::try_from(*number).is_ok(),
            (ValueLiteral::Integer(number), Some(Builtin::Int4)) => i32::try_from(*number).is_ok(),
            (ValueLiteral::Integer(_), builtin) => builtin == Some(Builtin::Int8),
            (ValueLiteral::Text(_), _) => values.ty.is_text(),
        };
        let before = self.problems.len();
        for (name, _, _) in values.variants.iter().filter(|(_, value, _)| !fits(value)) {
            let problem = format!("the value of {name} in {what} does not fit {}", values.ty);
            self.problems.push(Diagnostic::error("model-type", None, problem));
        }
        self.problems.len() == before
    }

    /// A native enum: with the variants of its Rust enum, or with names made of its labels.
    pub(super) fn native_enum(&mut self, native: &model::Enum) -> Item {
        let name = type_name(native.rust_name.as_deref(), &native.name);
        self.names.claim(&name, format!("type {}", native.name));
        let values = native.rust_name.as_ref().and_then(|name| self.schema.values.get(name));
        let comment = native.comment.as_deref().or_else(|| values.and_then(|values| values.doc.as_deref()));
        let mut distinct = Distinct::default();
        let variant = |label: &String| Variant {
            ident: distinct.take(&upper_camel(label)),
            doc: format!("`{label}`."),
            value: Literal::Text(label.clone()),
        };
        Item::Enum(Enum {
            doc: doc(comment, &format!("The type {}.", native.name)),
            variants: values.map_or_else(|| native.labels.iter().map(variant).collect(), variants),
            storage: Storage::Native(native.name.to_string()),
            name,
        })
    }

    fn place_document(&mut self, name: &str, items: &mut Vec<Item>) {
        let Some(shape) = self.schema.json.get(name) else {
            return;
        };
        if !self.placed.insert(name.to_owned()) {
            return;
        }
        for field in &shape.fields {
            match innermost(&field.ty) {
                JsonType::Values(name) => self.place_values(name, items),
                JsonType::Object(name) => self.place_document(name, items),
                _ => {}
            }
        }
        self.names.claim(&shape.rust_name, format!("JSON document {}", shape.rust_name));
        items.push(Item::Document(self.document(shape)));
    }

    fn document(&self, shape: &JsonShape) -> Record {
        let mut distinct = Distinct::default();
        let mut fields: Vec<Field> = shape
            .fields
            .iter()
            .map(|field| {
                let boxed = is_recursive(self.schema, shape, field);
                let ty = json_type(&field.ty);
                let ty = if boxed { ty.inside("Box") } else { ty };
                let presence = if field.optional { Presence::Optional } else { Presence::Required };
                let comment = doc(field.doc.as_deref(), &format!("`{}`.", field.name));
                json_field(
                    distinct.field(&field.name),
                    &field.name,
                    comment,
                    ty.optional(field.optional),
                    presence,
                )
            })
            .collect();
        let rest = RustType {
            arguments: vec![RustType::external("String"), RustType::external("serde_json::Value")],
            ..RustType::external("serde_json::Map")
        };
        let comment = "Keys that the schema does not name, kept as they are.".to_owned();
        let ident = distinct.take("additional");
        fields.push(json_field(ident, "", comment, rest, Presence::Flattened));
        let comment = doc(shape.doc.as_deref(), &format!("The JSON document {}.", shape.rust_name));
        super::record(shape.rust_name.clone(), comment, fields)
    }
}

fn json_field(ident: String, name: &str, doc: String, ty: RustType, presence: Presence) -> Field {
    let name = name.to_owned();
    let none = String::new;
    Field { ident, name, doc, ty, presence, read: none(), target: none(), write: none(), parameter: none() }
}

fn variants(values: &Values) -> Vec<Variant> {
    let mut distinct = Distinct::default();
    let variant = |(name, value, doc): &(String, ValueLiteral, Option<String>)| {
        let (value, shown) = match value {
            ValueLiteral::Text(text) => (Literal::Text(text.clone()), text.clone()),
            ValueLiteral::Integer(number) => (Literal::Number(*number), number.to_string()),
        };
        let ident = distinct.take(&identifier(name));
        Variant { ident, doc: self::doc(doc.as_deref(), &format!("`{shown}`.")), value }
    };
    values.variants.iter().map(variant).collect()
}

fn json_type(ty: &JsonType) -> RustType {
    match ty {
        JsonType::Boolean => RustType::external("bool"),
        JsonType::Integer => RustType::external("i64"),
        JsonType::Number => RustType::external("f64"),
        JsonType::String => RustType::external("String"),
        JsonType::Any => RustType::external("serde_json::Value"),
        JsonType::Array(element) => json_type(element).inside("Vec"),
        JsonType::Map(value) => RustType {
            arguments: vec![RustType::external("String"), json_type(value)],
            ..RustType::external("std::collections::BTreeMap")
        },
        JsonType::Object(name) | JsonType::Values(name) => RustType::local(name),
    }
}

fn innermost(ty: &JsonType) -> &JsonType {
    match ty {
        JsonType::Array(inner) | JsonType::Map(inner) => innermost(inner),
        other => other,
    }
}

/// Does a field hold, without a list or map between, a document of the shape that it belongs to?
fn is_recursive(schema: &Schema, shape: &JsonShape, field: &JsonField) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![&field.ty];
    while let Some(ty) = open.pop() {
        let JsonType::Object(name) = ty else { continue };
        if *name == shape.rust_name {
            return true;
        }
        if seen.insert(name)
            && let Some(inner) = schema.json.get(name)
        {
            open.extend(inner.fields.iter().map(|field| &field.ty));
        }
    }
    false
}
