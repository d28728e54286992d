//! What differs between two states, object by object and property by property.

use std::collections::BTreeSet;
use std::fmt;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::model::{ObjectId, Schema, sql};

/// An object that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unlike {
    /// The object.
    pub object: ObjectId,
    /// In which way.
    pub how: How,
}

/// How an object is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum How {
    /// It is not there.
    Missing,
    /// It is there, and should not be.
    Unexpected,
    /// It is there, and differs.
    Differs(Vec<Property>),
}

/// A property that is not as it should be; null where it is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Property {
    /// Its name, after those of what it is part of.
    pub path: String,
    /// What it should be.
    pub wanted: Value,
    /// What it is.
    pub there: Value,
}

impl fmt::Display for Property {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, wanted, there } = self;
        match (said(wanted), said(there)) {
            (Value::Null, there) => write!(f, "{path}: {there}, and should not be there"),
            (wanted, Value::Null) => write!(f, "{path}: not there, and should be {wanted}"),
            (wanted, there) => write!(f, "{path}: {there}, and should be {wanted}"),
        }
    }
}

/// A value without what goes without saying: what is not there, is not so, or is empty.
fn said(value: &Value) -> Value {
    let says = |value: &Value| match value {
        Value::Null | Value::Bool(false) => false,
        Value::Array(items) => !items.is_empty(),
        Value::Object(fields) => !fields.is_empty(),
        _ => true,
    };
    match value {
        Value::Object(fields) => {
            let fields = fields.iter().map(|(key, value)| (key.clone(), said(value)));
            Value::Object(fields.filter(|(_, value)| says(value)).collect())
        }
        other => other.clone(),
    }
}

/// What of a state is not as another one says. The order of a table's columns is no difference: no statement changes it.
#[must_use]
pub fn unlike(wanted: &Schema, there: &Schema) -> Vec<Unlike> {
    let ids: BTreeSet<ObjectId> = wanted.ids().chain(there.ids()).collect();
    let mut found = Vec::new();
    for object in ids {
        let how = match (value(wanted, &object), value(there, &object)) {
            (Some(_), None) => How::Missing,
            (None, Some(_)) => How::Unexpected,
            (Some(wanted), Some(there)) if wanted != there => {
                let mut properties = Vec::new();
                compare("", &wanted, &there, &mut properties);
                // A list of names in another order.
                if properties.is_empty() {
                    continue;
                }
                How::Differs(properties)
            }
            _ => continue,
        };
        found.push(Unlike { object, how });
    }
    found
}

/// An object as plain data.
fn value(schema: &Schema, object: &ObjectId) -> Option<Value> {
    match object {
        ObjectId::Schema(name) => plain(schema.namespaces.get(name)?),
        ObjectId::Extension(name) => plain(schema.extensions.get(name)?),
        ObjectId::Enum(name) => plain(schema.enums.get(name)?),
        ObjectId::Domain(name) => plain(schema.domains.get(name)?),
        ObjectId::Composite(name) => plain(schema.composites.get(name)?),
        ObjectId::Sequence(name) => plain(schema.sequences.get(name)?),
        ObjectId::Table(name) => plain(schema.tables.get(name)?),
        ObjectId::Function(id) => plain(schema.functions.get(id)?),
        ObjectId::View(name) => plain(schema.views.get(name)?),
        ObjectId::MaterializedView(name) => plain(schema.materialized_views.get(name)?),
        ObjectId::Constraint(table, name) => plain(schema.constraints.get(&(table.clone(), name.clone()))?),
        ObjectId::Index(table, name) => plain(schema.indexes.get(&(table.clone(), name.clone()))?),
        ObjectId::Statistics(table, name) => plain(schema.statistics.get(&(table.clone(), name.clone()))?),
        ObjectId::Trigger(table, name) => plain(schema.triggers.get(&(table.clone(), name.clone()))?),
        ObjectId::Policy(table, name) => plain(schema.policies.get(&(table.clone(), name.clone()))?),
        ObjectId::Definition(..) => plain(schema.definitions.get(object)?),
        ObjectId::Privileges(on) => plain(schema.privileges.get(on)?),
        ObjectId::Owner(of) => plain(schema.owners.get(of)?),
        // Of their table.
        ObjectId::Column(..) | ObjectId::Default(..) => None,
    }
}

/// Plain data with texts for keys: serde cannot fail on it.
fn plain(object: &impl Serialize) -> Option<Value> {
    let mut object = serde_json::to_value(object).ok()?;
    sql::as_read(&mut object);
    Some(object)
}

/// Walks down to the properties that differ.
fn compare(path: &str, wanted: &Value, there: &Value, found: &mut Vec<Property>) {
    let deeper = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
    match (wanted, there) {
        (wanted, there) if wanted == there => {}
        (Value::Object(wanted), Value::Object(there)) => fields(&deeper, wanted, there, found),
        (Value::Array(own), Value::Array(others)) => match (named(own), named(others)) {
            (Some(wanted), Some(there)) => fields(&deeper, &wanted, &there, found),
            _ => found.push(property(path, wanted, there)),
        },
        _ => found.push(property(path, wanted, there)),
    }
}

fn fields(
    deeper: &dyn Fn(&str) -> String,
    wanted: &Map<String, Value>,
    there: &Map<String, Value>,
    found: &mut Vec<Property>,
) {
    let keys: BTreeSet<_> = wanted.keys().chain(there.keys()).collect();
    for key in keys {
        let of = |map: &Map<String, Value>| map.get(key).cloned().unwrap_or_default();
        compare(&deeper(key), &of(wanted), &of(there), found);
    }
}

/// The items of a list by their names, where each has one.
fn named(list: &[Value]) -> Option<Map<String, Value>> {
    list.iter().map(|item| Some((item["name"].as_str()?.to_owned(), item.clone()))).collect()
}

fn property(path: &str, wanted: &Value, there: &Value) -> Property {
    Property { path: path.to_owned(), wanted: wanted.clone(), there: there.clone() }
}
