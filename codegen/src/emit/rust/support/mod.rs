//! The parts of the emitted crate that are the same in every crate, and the crates that it depends on: each is there
//! only if something uses it.

use std::collections::BTreeSet;

use super::ir::{Crate, Head, Item, Presence, RustType};

/// A type that the emitted crate brings along.
pub(super) struct Part {
    /// Its name.
    pub type_name: &'static str,
    /// What it is the type of.
    pub what: &'static str,
    /// Its module.
    pub module: &'static str,
    /// The source of that module.
    pub source: &'static str,
}

const PARTS: [Part; 3] = [
    Part {
        type_name: "UnknownValue",
        what: "the error that a value is in no closed set",
        module: "unknown_value",
        source: include_str!("unknown_value.rs"),
    },
    Part {
        type_name: "Interval",
        what: "intervals",
        module: "interval",
        source: include_str!("interval.rs"),
    },
    Part { type_name: "Range", what: "ranges", module: "range", source: include_str!("range.rs") },
];

/// Building statements out of the columns and arguments that are there.
pub(super) const STATEMENT: &str = include_str!("statement.rs");

/// Reading dates and times.
pub(super) const FINITE: &str = include_str!("finite.rs");

/// Fields that may be absent, null or a value.
pub(super) const GIVEN: &str = include_str!("given.rs");

/// The modules that hold the parts above: no file of the schema may have their names.
pub(super) const MODULES: [&str; 7] =
    ["database", "finite", "given", "interval", "range", "statement", "unknown_value"];

/// The types that a crate needs brought along: those that it uses and does not declare.
pub(super) fn parts(emitted: &Crate) -> impl Iterator<Item = &'static Part> {
    let mut used: BTreeSet<&str> = emitted.items().flat_map(Item::types).flat_map(RustType::locals).collect();
    for name in emitted.items().flat_map(Item::names) {
        used.remove(name);
    }
    if emitted.items().any(|item| matches!(item, Item::Enum(_))) {
        used.insert("UnknownValue");
    }
    PARTS.iter().filter(move |part| used.contains(part.type_name))
}

/// Does a crate tell a field that is absent from one that is null?
pub(super) fn needs_given(emitted: &Crate) -> bool {
    emitted.items().flat_map(Item::fields).any(|field| field.presence == Presence::Given)
}

/// A crate that types come from.
pub(super) struct Dependency {
    /// Its name, with which the paths of its types begin.
    pub name: &'static str,
    /// What `Cargo.toml` says of it.
    pub requirement: &'static str,
    /// The feature of sqlx that its types need.
    pub sqlx: &'static str,
}

const DEPENDENCIES: [Dependency; 6] = [
    Dependency {
        name: "bigdecimal",
        requirement: r#"{ version = "0.4", features = ["serde"] }"#,
        sqlx: "bigdecimal",
    },
    Dependency {
        name: "chrono",
        requirement: r#"{ version = "0.4", default-features = false, features = ["serde", "std"] }"#,
        sqlx: "chrono",
    },
    Dependency {
        name: "ipnetwork",
        requirement: r#"{ version = "0.21", features = ["serde"] }"#,
        sqlx: "ipnetwork",
    },
    Dependency {
        name: "rust_decimal",
        requirement: r#"{ version = "1", default-features = false, features = ["serde", "std"] }"#,
        sqlx: "rust_decimal",
    },
    Dependency { name: "serde_json", requirement: r#""1""#, sqlx: "json" },
    Dependency { name: "uuid", requirement: r#"{ version = "1", features = ["serde"] }"#, sqlx: "uuid" },
];

/// The crates that a crate's types come from, in alphabetical order.
pub(super) fn dependencies(emitted: &Crate) -> impl Iterator<Item = &'static Dependency> {
    let heads = emitted.items().flat_map(Item::types).flat_map(RustType::heads);
    let paths = heads.filter_map(|head| match head {
        Head::External(path) => path.split_once("::"),
        Head::Local(_) => None,
    });
    let used: BTreeSet<&str> = paths.map(|(name, _)| name).collect();
    DEPENDENCIES.iter().filter(move |dependency| used.contains(dependency.name))
}
