//! What a declared schema is written with: `use codegen::prelude::*;`.

pub use macros::{
    Composite, Definition, Domain, Extension, ExternalType, JsonObject, Namespace, Sequence, Table, Values,
    View, function, procedure, row, sql,
};
pub use serde_json::json;

pub use crate::declare::types::{
    self, Bit, Bytea, Char, Cidr, Date, Datemultirange, Daterange, EventTrigger, Inet, Int4multirange,
    Int4range, Int8multirange, Int8range, Interval, Json, JsonAny, JsonValue, Jsonpath, Macaddr, Macaddr8,
    Money, Numeric, Nummultirange, Numrange, Oid, PgLsn, PlainJson, Rows, SetOf, Text, Time, Timestamp,
    Timestamptz, Timetz, Trigger, Tsmultirange, Tsquery, Tsrange, Tstzmultirange, Tstzrange, Tsvector, Uuid,
    Varbit, Varchar, Void, Xml,
};
pub use crate::declare::{
    Actor, Actors, Column, Declaration, Expression, Module, Policies, Policy, Project, Scope, Seed,
};
pub use crate::model::{Command, Danger};
pub use crate::module;
