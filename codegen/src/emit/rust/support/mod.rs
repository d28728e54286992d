//! The parts of the emitted crate that are the same in every crate, and the crates that it depends on: each is there
//! only if something uses it.

use std::collections::BTreeSet;

use super::ir::{Crate, Driver, Head, Item, Presence, RustType};

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

/// A module that the code of the emitted crate uses and that nobody else sees.
pub(super) struct Inner {
    /// The folder below `src`: that of a driver, or none.
    pub folder: Option<Driver>,
    /// Its name.
    pub module: &'static str,
    /// Its source.
    pub source: &'static str,
    needed: fn(&Crate) -> bool,
}

const INNER: [Inner; 10] = [
    Inner { folder: None, module: "given", source: include_str!("given.rs"), needed: tells_null_from_absent },
    Inner {
        folder: None,
        module: "statement",
        source: include_str!("statement.rs"),
        needed: runs_statements,
    },
    Inner {
        folder: Some(Driver::Sqlx),
        module: "finite",
        source: include_str!("database/finite.rs"),
        needed: |emitted| emitted.items().any(Item::reads_time),
    },
    Inner {
        folder: Some(Driver::Sqlx),
        module: "values",
        source: include_str!("database/values.rs"),
        needed: runs_statements,
    },
    Inner {
        folder: Some(Driver::TokioPostgres),
        module: "decimal",
        source: include_str!("client/decimal.rs"),
        needed: |emitted| emitted.uses("bigdecimal::BigDecimal"),
    },
    Inner {
        folder: Some(Driver::TokioPostgres),
        module: "foreign",
        source: include_str!("client/foreign.rs"),
        needed: uses_foreign,
    },
    Inner {
        folder: Some(Driver::TokioPostgres),
        module: "network",
        source: include_str!("client/network.rs"),
        needed: |emitted| emitted.uses("ipnetwork::IpNetwork"),
    },
    Inner {
        folder: Some(Driver::TokioPostgres),
        module: "record",
        source: include_str!("client/record.rs"),
        needed: |emitted| {
            emitted.items().any(|item| matches!(item, Item::Composite(one) if one.sql.is_some()))
        },
    },
    Inner {
        folder: Some(Driver::TokioPostgres),
        module: "time",
        source: include_str!("client/time.rs"),
        needed: |emitted| emitted.uses("chrono::NaiveTime"),
    },
    Inner {
        folder: Some(Driver::TokioPostgres),
        module: "values",
        source: include_str!("client/values.rs"),
        needed: runs_statements,
    },
];

/// The modules that a crate's code uses.
pub(super) fn inner(emitted: &Crate) -> impl Iterator<Item = &'static Inner> {
    INNER.iter().filter(move |inner| (inner.needed)(emitted))
}

fn tells_null_from_absent(emitted: &Crate) -> bool {
    emitted.items().flat_map(Item::fields).any(|field| field.presence == Presence::Given)
}

fn runs_statements(emitted: &Crate) -> bool {
    emitted.items().any(Item::runs_statements)
}

fn uses_foreign(emitted: &Crate) -> bool {
    emitted.items().flat_map(Item::types).any(RustType::is_foreign)
}

/// The modules above and those of the drivers: no file of the schema may have their names.
pub(super) fn modules() -> impl Iterator<Item = &'static str> {
    let drivers = Driver::ALL.into_iter().map(Driver::module);
    let parts = PARTS.iter().map(|part| part.module);
    drivers.chain(parts).chain(INNER.iter().map(|inner| inner.module))
}

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

/// A crate that types come from.
pub(super) struct Dependency {
    /// Its name, with which the paths of its types begin.
    pub name: &'static str,
    /// What `Cargo.toml` says of it.
    pub requirement: &'static str,
    /// The feature of sqlx that its types need.
    pub sqlx: &'static str,
    /// The feature of tokio-postgres that its types need; none where this crate sees to it.
    pub tokio_postgres: Option<&'static str>,
    /// Its own feature that the same takes.
    pub own: Option<&'static str>,
}

const DEPENDENCIES: [Dependency; 6] = [
    Dependency {
        name: "bigdecimal",
        requirement: r#"{ version = "0.4", features = ["serde"] }"#,
        sqlx: "bigdecimal",
        tokio_postgres: None,
        own: None,
    },
    Dependency {
        name: "chrono",
        requirement: r#"{ version = "0.4", default-features = false, features = ["serde", "std"] }"#,
        sqlx: "chrono",
        tokio_postgres: Some("with-chrono-0_4"),
        own: None,
    },
    Dependency {
        name: "ipnetwork",
        requirement: r#"{ version = "0.21", features = ["serde"] }"#,
        sqlx: "ipnetwork",
        tokio_postgres: None,
        own: None,
    },
    Dependency {
        name: "rust_decimal",
        requirement: r#"{ version = "1", default-features = false, features = ["serde", "std"] }"#,
        sqlx: "rust_decimal",
        tokio_postgres: None,
        own: Some("db-tokio-postgres"),
    },
    Dependency {
        name: "serde_json",
        requirement: r#""1""#,
        sqlx: "json",
        tokio_postgres: Some("with-serde_json-1"),
        own: None,
    },
    Dependency {
        name: "uuid",
        requirement: r#"{ version = "1", features = ["serde"] }"#,
        sqlx: "uuid",
        tokio_postgres: Some("with-uuid-1"),
        own: None,
    },
];

/// The crates that a crate's types come from, in alphabetical order.
pub(super) fn dependencies(emitted: &Crate) -> impl Iterator<Item = &'static Dependency> {
    let heads = emitted.items().flat_map(Item::types).flat_map(RustType::heads);
    let paths = heads.filter_map(|head| match head {
        Head::External(path) => path.split_once("::"),
        Head::Local(_) | Head::Id(_) => None,
    });
    let used: BTreeSet<&str> = paths.map(|(name, _)| name).collect();
    DEPENDENCIES.iter().filter(move |dependency| used.contains(dependency.name))
}
