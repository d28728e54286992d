//! How the catalog itself names an object: the catalog that holds its row, the row's OID, and a column's number
//! (PostgreSQL manual, 53.18 `pg_depend`).

use std::fmt;

use serde::{Deserialize, Deserializer};

/// The number of a row of a catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Oid(u32);

impl fmt::Display for Oid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Oid {
    /// The object of this number.
    pub fn of(number: u32) -> Self {
        Self(number)
    }

    /// Its number.
    pub fn number(self) -> u32 {
        self.0
    }
}

// PostgreSQL's JSON has OIDs as strings.
impl<'de> Deserialize<'de> for Oid {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map(Self).map_err(serde::de::Error::custom)
    }
}

/// A system catalog, by its OID, which is the same in every version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(transparent)]
pub(super) struct Class(Oid);

#[allow(dead_code, reason = "the list of catalogs that hold objects is whole")]
impl Class {
    pub const TYPE: Self = Self(Oid(1247));
    pub const PROCEDURE: Self = Self(Oid(1255));
    pub const RELATION: Self = Self(Oid(1259));
    pub const DEFAULT: Self = Self(Oid(2604));
    pub const CONSTRAINT: Self = Self(Oid(2606));
    pub const NAMESPACE: Self = Self(Oid(2615));
    pub const REWRITE: Self = Self(Oid(2618));
    pub const TRIGGER: Self = Self(Oid(2620));
    pub const EXTENSION: Self = Self(Oid(3079));
    pub const STATISTICS: Self = Self(Oid(3381));
    pub const POLICY: Self = Self(Oid(3256));
}

/// An object, or a column of it, as the catalog names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Address {
    /// The catalog that holds its row.
    pub class: Class,
    /// The row's OID.
    pub oid: Oid,
    /// The number of the column, or 0 for the whole object.
    pub column: i32,
}

impl Address {
    /// A whole object.
    pub fn of(class: Class, oid: Oid) -> Self {
        Self { class, oid, column: 0 }
    }

    /// What a row of `pg_depend` names; columns of objects that are none of ours have no number below zero.
    pub fn of_numbers(class: u32, oid: u32, column: u32) -> Self {
        Self { class: Class(Oid(class)), oid: Oid(oid), column: i32::try_from(column).unwrap_or_default() }
    }

    /// Its numbers, as a row of SQL.
    pub fn numbers(self) -> String {
        format!("({}::oid, {}::oid, {}::int)", self.class.0.0, self.oid.0, self.column)
    }

    /// A column of a relation.
    pub fn column(relation: Oid, number: i32) -> Self {
        Self { class: Class::RELATION, oid: relation, column: number }
    }
}
