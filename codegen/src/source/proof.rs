//! A plan, tried: what it prints is applied to a scratch database, and what is there afterwards is compared.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::Value;

use super::{Ground, SourceError};
use crate::catalog::{self, Catalog};
use crate::diff::rename::Direction;
use crate::model::{Pair, Schema, sql};
use crate::scratch::{self, Database, SqlError, apply};

const FORWARD: &str = "forward";

/// Why a plan does not do what it says.
#[derive(Debug)]
pub enum Failure {
    /// PostgreSQL refuses a statement of the script.
    Refused {
        /// Forward, or the way back?
        script: &'static str,
        /// The statement, and PostgreSQL's word.
        error: Box<SqlError>,
        /// The line of the script that it names.
        line: String,
    },
    /// Objects are not as they should be afterwards.
    Differs {
        /// Forward, or the way back?
        script: &'static str,
        /// What differs.
        what: Vec<String>,
    },
    /// It could not be tried.
    Untried(SourceError),
}

/// Applies the way forward to a database that is in the previous state, then the way back, and compares both times.
///
/// # Errors
/// What is wrong with the plan.
pub fn prove(
    ground: &Ground,
    database: &Database,
    scripts: &Pair<String>,
    states: Pair<&Catalog>,
) -> Result<(), Failure> {
    step(ground, database, FORWARD, &scripts.next, states.next)?;
    step(ground, database, "rollback", &scripts.previous, states.previous)
}

fn step(
    ground: &Ground,
    database: &Database,
    script: &'static str,
    sql: &str,
    expected: &Catalog,
) -> Result<(), Failure> {
    let mut client = database.superuser().map_err(|error| Failure::Untried(error.into()))?;
    apply(&mut client, script, sql).map_err(|error| match error {
        scratch::Error::Sql(error) => {
            let at = usize::try_from(error.line).unwrap_or_default().saturating_sub(1);
            let line = sql.lines().nth(at).unwrap_or_default().to_owned();
            Failure::Refused { script, error, line }
        }
        other => Failure::Untried(other.into()),
    })?;
    drop(client);
    let found = ground.read(database, script).map_err(Failure::Untried)?;
    let what = differences(expected, &found);
    if what.is_empty() { Ok(()) } else { Err(Failure::Differs { script, what }) }
}

impl Failure {
    /// The way that rows do not let pass, if it is that.
    #[must_use]
    pub fn by_rows(&self) -> Option<Direction> {
        let Self::Refused { script, error, .. } = self else { return None };
        let direction = if *script == FORWARD { Direction::Forward } else { Direction::Back };
        error.is_by_rows().then_some(direction)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { script, error, line } => {
                write!(f, "PostgreSQL refuses a statement of the {script} script: {error}\n  {}", line.trim())
            }
            Self::Differs { script, what } => {
                write!(f, "after the {script} script, not everything is as it should be:")?;
                what.iter().try_for_each(|line| write!(f, "\n  {line}"))
            }
            Self::Untried(error) => write!(f, "the plan could not be tried: {error}"),
        }
    }
}

/// What differs between what should be there and what is, object by object and property by property. The order of a
/// table's columns is no difference: no statement changes it.
#[must_use]
pub fn differences(expected: &Catalog, found: &Catalog) -> Vec<String> {
    let (wanted, there) = (objects(&expected.schema), objects(&found.schema));
    let names: BTreeSet<_> = wanted.keys().chain(there.keys()).collect();
    let mut lines = Vec::new();
    for name in names {
        match (wanted.get(name), there.get(name)) {
            (Some(_), None) => lines.push(format!("{name}: is missing")),
            (None, Some(_)) => lines.push(format!("{name}: is there, and should not be")),
            (Some(wanted), Some(there)) => compare(name, "", wanted, there, &mut lines),
            (None, None) => {}
        }
    }
    let named = |catalog: &Catalog| {
        catalog.unsupported.iter().filter(|it| catalog::matters(it)).cloned().collect::<BTreeSet<_>>()
    };
    let (wanted, there) = (named(expected), named(found));
    lines.extend(wanted.difference(&there).map(|(kind, name)| format!("{kind} {name}: is missing")));
    lines.extend(
        there.difference(&wanted).map(|(kind, name)| format!("{kind} {name}: is there, and should not be")),
    );
    lines
}

/// What the model knows beside the objects of the database, and what follows from them.
const ASIDE: &[&str] = &[
    "title",
    "description",
    "first_migration",
    "modules",
    "external",
    "depends",
    "roles",
    "values",
    "json",
    "external_types",
    "actors",
    "seed",
    "renamed",
];

/// All objects by kind and name, as plain data.
fn objects(schema: &Schema) -> BTreeMap<String, Value> {
    // Plain data with texts for keys: serde cannot fail on it.
    let Ok(mut schema) = serde_json::to_value(schema) else { return BTreeMap::new() };
    sql::as_read(&mut schema);
    let Value::Object(kinds) = schema else { return BTreeMap::new() };
    let mut objects = BTreeMap::new();
    for (kind, all) in kinds.into_iter().filter(|(kind, _)| !ASIDE.contains(&kind.as_str())) {
        let entries: Vec<(String, Value)> = match all {
            Value::Object(map) => map.into_iter().collect(),
            Value::Array(pairs) => {
                pairs.iter().filter_map(|pair| Some((label(pair.get(0)?), pair.get(1)?.clone()))).collect()
            }
            _ => continue,
        };
        let kind = kind.replace('_', " ");
        let told =
            entries.into_iter().map(|(name, object)| (format!("{kind}: {name}"), sorted(lasting(object))));
        objects.extend(told);
    }
    objects
}

/// Without what no statement makes so: that columns and checks were there before those of a parent were, which parent came
/// first, and that an index was never finished.
fn lasting(mut object: Value) -> Value {
    let forget = |part: &mut Value| part.as_object_mut().and_then(|part| part.remove("inherited"));
    if object.get("kind").and_then(|kind| kind.get("check")).is_some() {
        forget(&mut object);
    }
    object.as_object_mut().and_then(|object| object.remove("invalid"));
    let columns = object.get_mut("columns").and_then(Value::as_array_mut);
    columns.into_iter().flatten().for_each(|column| drop(forget(column)));
    if let Some(parents) = object.get_mut("inherits").and_then(Value::as_array_mut) {
        parents.sort_by_key(ToString::to_string);
    }
    object
}

/// The columns of a table by name; those of a view stand in the order of its query.
fn sorted(mut object: Value) -> Value {
    let of_table = object.get("query").is_none();
    if let (true, Some(Value::Array(columns))) = (of_table, object.get_mut("columns")) {
        columns.sort_by_key(|column| column["name"].as_str().map(str::to_owned));
    }
    object
}

/// The key of an object that has no text for one.
fn label(key: &Value) -> String {
    match key {
        Value::String(text) => text.clone(),
        Value::Array(parts) => parts.iter().map(label).collect::<Vec<_>>().join("."),
        Value::Object(parts) => parts.values().map(label).collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    }
}

/// Walks down to the properties that differ.
fn compare(object: &str, path: &str, wanted: &Value, there: &Value, lines: &mut Vec<String>) {
    let deeper = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
    match (wanted, there) {
        (a, b) if a == b => {}
        (Value::Object(wanted), Value::Object(there)) => {
            let keys: BTreeSet<_> = wanted.keys().chain(there.keys()).collect();
            for key in keys {
                let of = |map: &serde_json::Map<String, Value>| map.get(key).cloned().unwrap_or_default();
                compare(object, &deeper(key), &of(wanted), &of(there), lines);
            }
        }
        (Value::Array(wanted), Value::Array(there)) if wanted.len() == there.len() => {
            for (number, (wanted, there)) in wanted.iter().zip(there).enumerate() {
                let name = wanted["name"].as_str().map_or_else(|| number.to_string(), str::to_owned);
                compare(object, &deeper(&name), wanted, there, lines);
            }
        }
        _ => lines.push(format!("{object}: {path} should be {wanted}, and is {there}")),
    }
}
