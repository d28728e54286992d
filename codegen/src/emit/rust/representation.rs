//! Which Rust type stands for which PostgreSQL type.
//!
//! A type has an exact counterpart wherever the ecosystem or [`support`](super::support) has one. Every other type
//! travels as the text that PostgreSQL itself prints and reads for it (manual, CREATE CAST: every type has an
//! automatic I/O conversion to and from text), by a cast in the SQL that the crate emits.

use std::collections::{BTreeMap, BTreeSet};

use super::ir::{Head, RustType};
use crate::model::{BaseType, Builtin, Composite, Name, QualifiedName, Schema, Type};

/// How a value of one PostgreSQL type is held, read and written.
#[derive(Clone, Debug)]
pub(super) struct Representation {
    /// The Rust type.
    pub ty: RustType,
    /// The cast behind an expression that is read; empty for none.
    pub read: String,
    /// The cast behind a value that is written; empty for none.
    pub write: String,
    /// The cast that tells the server which type of the schema a value is of, before `write`; empty for its own types.
    pub named: String,
    /// What a parameter is declared as: a constant of `tokio_postgres::types::Type`.
    pub parameter: String,
}

impl Representation {
    fn exact(ty: RustType) -> Self {
        let parameter = parameter(&ty);
        Self { ty, read: String::new(), write: String::new(), named: String::new(), parameter }
    }

    fn external(path: &'static str) -> Self {
        Self::exact(RustType::external(path))
    }

    /// A struct or enum that stands for a type of the schema, which the server finds out about by name.
    fn local(rust: &str, sql: &QualifiedName) -> Self {
        let parameter = UNKNOWN.to_owned();
        Self { named: format!("::{sql}"), parameter, ..Self::exact(RustType::local(rust)) }
    }

    /// `read` is the type that PostgreSQL is asked for, `write` the one that it is told to make of it.
    fn by_cast(path: &'static str, read: &str, write: &str) -> Self {
        Self { read: format!("::{read}"), write: format!("::{write}"), ..Self::external(path) }
    }

    /// Is it what PostgreSQL prints and reads for a value that has no Rust counterpart?
    pub fn is_text_form(&self) -> bool {
        self.read.starts_with("::text")
    }

    /// Does it travel as it is?
    pub fn is_exact(&self) -> bool {
        self.read.is_empty()
    }
}

/// The types of a schema, and the names of the structs and enums that stand for them.
pub(super) struct Types<'a> {
    schema: &'a Schema,
    /// Native enums and composite types, by SQL name.
    names: BTreeMap<&'a QualifiedName, String>,
}

impl<'a> Types<'a> {
    pub fn new(schema: &'a Schema) -> Self {
        let enums = schema.enums.iter().map(|(name, one)| (name, one.rust_name.as_deref()));
        let composites = schema.composites.iter().map(|(name, one)| (name, one.rust_name.as_deref()));
        let names = enums
            .chain(composites)
            .map(|(name, declared)| (name, super::names::type_name(declared, name)))
            .collect();
        Self { schema, names }
    }

    /// The Rust name of a native enum or composite type.
    pub fn name(&self, name: &QualifiedName) -> Option<&str> {
        self.names.get(name).map(String::as_str)
    }

    /// The representation of a type; none for a pseudo-type, which no value has (manual, 8.21 Pseudo-Types).
    pub fn represent(&self, ty: &Type) -> Option<Representation> {
        self.within(ty, &mut BTreeSet::new())
    }

    /// Do values of a composite type travel as they are, that is, do all its fields?
    pub fn is_native(&self, composite: &Composite) -> bool {
        self.is_native_within(composite, &mut BTreeSet::new())
    }

    // `seen` holds the composite types on the way here: a cycle through arrays or domains travels as text.
    fn is_native_within(&self, composite: &Composite, seen: &mut BTreeSet<QualifiedName>) -> bool {
        if !seen.insert(composite.name.clone()) {
            return false;
        }
        let native = composite.fields.iter().all(|field| {
            let exact = |field: Representation| field.is_exact() && field.write.is_empty();
            !self.is_renamed(&field.ty) && self.within(&field.ty, seen).is_some_and(exact)
        });
        seen.remove(&composite.name);
        native
    }

    /// Does a Rust type that stands for several PostgreSQL types name another one than this to the server? A parameter
    /// is converted; a field of a record is refused.
    fn is_renamed(&self, ty: &Type) -> bool {
        match &ty.base {
            BaseType::Builtin(builtin) => {
                matches!(builtin, Builtin::Varchar | Builtin::Bpchar | Builtin::Name)
            }
            BaseType::User(name) => self.schema.domains.contains_key(name),
        }
    }

    fn within(&self, ty: &Type, seen: &mut BTreeSet<QualifiedName>) -> Option<Representation> {
        let element = match &ty.base {
            BaseType::Builtin(builtin) => self::builtin(*builtin, &ty.modifiers)?,
            BaseType::User(name) => self.user(name, ty.array, seen)?,
        };
        Some(if ty.array { array(element) } else { element })
    }

    fn user(
        &self,
        name: &QualifiedName,
        in_array: bool,
        seen: &mut BTreeSet<QualifiedName>,
    ) -> Option<Representation> {
        let local = || self.name(name).map(|rust| Representation::local(rust, name));
        if self.schema.enums.contains_key(name) {
            return local();
        }
        if let Some(composite) = self.schema.composites.get(name)
            && self.is_native_within(composite, seen)
        {
            return local();
        }
        if let Some(domain) = self.schema.domains.get(name) {
            let base = self.within(&domain.base, seen)?;
            // The server describes a domain as its base type, but an array of it as an array of the domain.
            if !in_array && base.is_exact() {
                return Some(base);
            }
            let read = if base.is_exact() { format!("::{}", unmodified(&domain.base)) } else { base.read };
            return Some(Representation { read, write: format!("::{name}"), ..base });
        }
        Some(self.external(name, in_array, seen).unwrap_or_else(|| text(&name.to_string())))
    }

    /// An extension's type as the one that the declaration casts it to. There are no arrays of arrays.
    fn external(
        &self,
        name: &QualifiedName,
        in_array: bool,
        seen: &mut BTreeSet<QualifiedName>,
    ) -> Option<Representation> {
        let through = self.schema.external_types.get(name)?.rust.as_ref()?;
        let held = self.within(through, seen).filter(|_| !(in_array && through.array))?;
        Some(Representation {
            read: format!("::{}{}", unmodified(through), held.read),
            write: format!("{}::{name}", held.write),
            ..held
        })
    }
}

/// The closed set's or JSON document's own type in place of the type that stores it.
pub(super) fn instead(stored: Representation, name: &str, array: bool) -> Representation {
    let ty = RustType::local(name);
    Representation { ty: if array { ty.inside("Vec") } else { ty }, ..stored }
}

fn array(element: Representation) -> Representation {
    let brackets = |cast: String| {
        if cast.is_empty() { cast } else { format!("{cast}[]") }
    };
    let parameter =
        if element.parameter == UNKNOWN { element.parameter } else { format!("{}_ARRAY", element.parameter) };
    Representation {
        ty: element.ty.inside("Vec"),
        read: brackets(element.read),
        write: brackets(element.write),
        named: brackets(element.named),
        parameter,
    }
}

/// As text, whatever it is.
fn text(sql: &str) -> Representation {
    Representation::by_cast("String", "text", sql)
}

/// A type without its modifiers, so that a cast to it neither rounds nor cuts: `pg_catalog.bpchar`, since
/// `character` alone means `character(1)`.
fn unmodified(ty: &Type) -> String {
    let brackets = if ty.array { "[]" } else { "" };
    match &ty.base {
        BaseType::Builtin(builtin) => format!("{}{brackets}", catalog(*builtin)),
        BaseType::User(name) => format!("{name}{brackets}"),
    }
}

fn catalog(builtin: Builtin) -> QualifiedName {
    QualifiedName::new("pg_catalog", Name::new(builtin.catalog_name()))
}

/// The most digits that every `rust_decimal::Decimal` can hold.
const DECIMAL_DIGITS: u32 = 28;

/// The type of `numeric` values: a wider precision than a `Decimal` has asks for a `BigDecimal`.
fn numeric(modifiers: &[String]) -> &'static str {
    let precision = modifiers.first().and_then(|precision| precision.parse::<u32>().ok());
    match precision {
        Some(precision) if precision > DECIMAL_DIGITS => "bigdecimal::BigDecimal",
        _ => "rust_decimal::Decimal",
    }
}

fn builtin(builtin: Builtin, modifiers: &[String]) -> Option<Representation> {
    let range =
        |of: RustType| Representation::exact(RustType { arguments: vec![of], ..RustType::local("Range") });
    let ty = RustType::external;
    Some(match builtin {
        Builtin::Bool => Representation::external("bool"),
        Builtin::Int2 => Representation::external("i16"),
        Builtin::Int4 => Representation::external("i32"),
        Builtin::Int8 => Representation::external("i64"),
        Builtin::Float4 => Representation::external("f32"),
        Builtin::Float8 => Representation::external("f64"),
        Builtin::Numeric => Representation::external(numeric(modifiers)),
        Builtin::Text | Builtin::Varchar | Builtin::Bpchar | Builtin::Name => {
            Representation::external("String")
        }
        Builtin::Bytea => Representation::exact(ty("u8").inside("Vec")),
        Builtin::Uuid => Representation::external("uuid::Uuid"),
        Builtin::Date => Representation::external("chrono::NaiveDate"),
        Builtin::Time => Representation::external("chrono::NaiveTime"),
        Builtin::Timestamp => Representation::external("chrono::NaiveDateTime"),
        Builtin::Timestamptz => Representation::exact(timestamptz()),
        Builtin::Interval => Representation::exact(RustType::local("Interval")),
        // A JSON value is sent as jsonb, which only an explicit cast makes json of where it is no assignment.
        Builtin::Json => {
            Representation { write: "::json".to_owned(), ..Representation::external("serde_json::Value") }
        }
        Builtin::Jsonb => Representation::external("serde_json::Value"),
        Builtin::Inet => Representation::external("ipnetwork::IpNetwork"),
        Builtin::Cidr => {
            Representation { write: "::cidr".to_owned(), ..Representation::external("ipnetwork::IpNetwork") }
        }
        Builtin::Int4range => range(ty("i32")),
        Builtin::Int8range => range(ty("i64")),
        Builtin::Numrange => range(ty(numeric(&[]))),
        Builtin::Daterange => range(ty("chrono::NaiveDate")),
        Builtin::Tsrange => range(ty("chrono::NaiveDateTime")),
        Builtin::Tstzrange => range(timestamptz()),
        Builtin::Oid => Representation::by_cast("i64", "bigint", "oid"),
        Builtin::Money
        | Builtin::Timetz
        | Builtin::Jsonpath
        | Builtin::Xml
        | Builtin::Macaddr
        | Builtin::Macaddr8
        | Builtin::Bit
        | Builtin::Varbit
        | Builtin::Tsvector
        | Builtin::Tsquery
        | Builtin::Point
        | Builtin::Line
        | Builtin::Lseg
        | Builtin::Box
        | Builtin::Path
        | Builtin::Polygon
        | Builtin::Circle
        | Builtin::Int4multirange
        | Builtin::Int8multirange
        | Builtin::Nummultirange
        | Builtin::Tsmultirange
        | Builtin::Tstzmultirange
        | Builtin::Datemultirange
        | Builtin::Regclass
        | Builtin::Regproc
        | Builtin::Regtype
        | Builtin::PgLsn => text(&catalog(builtin).to_string()),
        Builtin::Void
        | Builtin::Trigger
        | Builtin::EventTrigger
        | Builtin::Record
        | Builtin::Any
        | Builtin::Anyelement
        | Builtin::Anyarray
        | Builtin::Anynonarray
        | Builtin::Anyenum
        | Builtin::Anyrange
        | Builtin::Anycompatible
        | Builtin::Anycompatiblearray => return None,
    })
}

/// What the server is to find out.
const UNKNOWN: &str = "UNKNOWN";

/// How a value of a Rust type is declared to the server.
fn parameter(ty: &RustType) -> String {
    let Head::External(path) = &ty.head else {
        return match ty.arguments.first().map(parameter).as_deref() {
            Some("INT4") => "INT4_RANGE",
            Some("INT8") => "INT8_RANGE",
            Some("NUMERIC") => "NUM_RANGE",
            Some("DATE") => "DATE_RANGE",
            Some("TIMESTAMP") => "TS_RANGE",
            Some("TIMESTAMPTZ") => "TSTZ_RANGE",
            _ => "INTERVAL",
        }
        .to_owned();
    };
    let of = match *path {
        "bool" => "BOOL",
        "i16" => "INT2",
        "i32" => "INT4",
        "i64" => "INT8",
        "f32" => "FLOAT4",
        "f64" => "FLOAT8",
        "String" => "TEXT",
        "Vec" => "BYTEA",
        "uuid::Uuid" => "UUID",
        "rust_decimal::Decimal" | "bigdecimal::BigDecimal" => "NUMERIC",
        "chrono::NaiveDate" => "DATE",
        "chrono::NaiveTime" => "TIME",
        "chrono::NaiveDateTime" => "TIMESTAMP",
        "chrono::DateTime" => "TIMESTAMPTZ",
        "serde_json::Value" => "JSONB",
        "ipnetwork::IpNetwork" => "INET",
        _ => UNKNOWN,
    };
    of.to_owned()
}

fn timestamptz() -> RustType {
    RustType::external("chrono::Utc").inside("chrono::DateTime")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn casts_never_cut_a_value() {
        let types = Schema::default();
        let bit = Types::new(&types).represent(&Type::builtin(Builtin::Bit).with_modifiers([8]).array_of());
        let bit = bit.map(|bit| (bit.read, bit.write));
        assert_eq!(bit, Some(("::text[]".to_owned(), "::pg_catalog.\"bit\"[]".to_owned())));
    }
}
