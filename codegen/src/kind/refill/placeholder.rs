//! What the rows get in a column that comes back empty-handed: its values went when it was dropped, and it takes no null.

use crate::model::{BaseType, Builtin, Column, Schema, Type, sql};

/// A literal that says as little as the column's type allows; none where no such value is known.
pub(in crate::kind) fn placeholder(schema: &Schema, column: &Column) -> Option<String> {
    let values = column.values.as_ref().filter(|_| !column.ty.array).and_then(|name| schema.values.get(name));
    if let Some((_, value, _)) = values.and_then(|values| values.variants.first()) {
        return Some(value.to_string());
    }
    of_type(schema, &column.ty)
}

/// An expression that is another value for each row; none where no such one is known.
pub(super) fn another_for_each(ty: &Type) -> Option<&'static str> {
    let long =
        ty.modifiers.first().is_none_or(|length| length.parse::<u32>().is_ok_and(|length| length >= 36));
    match ty.as_builtin().filter(|_| !ty.array)? {
        Builtin::Uuid => Some("gen_random_uuid()"),
        Builtin::Text | Builtin::Varchar if long => Some("gen_random_uuid()::text"),
        _ => None,
    }
}

/// Types of extensions that take the empty text (PostgreSQL manual, appendix F).
const EXTENDED: &[&str] = &["citext", "hstore", "ltree"];

fn of_type(schema: &Schema, ty: &Type) -> Option<String> {
    if ty.array {
        return Some("'{}'".to_owned());
    }
    match &ty.base {
        BaseType::Builtin(Builtin::Bit) => Some(format!("b'0'::{ty}")),
        BaseType::Builtin(builtin) => of_builtin(*builtin).map(str::to_owned),
        BaseType::User(name) => {
            let label = schema.enums.get(name).and_then(|of| of.labels.first());
            let fields = || schema.composites.get(name).map(|of| of.fields.len());
            // One empty field is written as none is.
            let row = || fields().map(|count| format!("'({})'", ",".repeat(count.saturating_sub(1))));
            let base = || schema.domains.get(name).and_then(|domain| of_type(schema, &domain.base));
            let extended = || EXTENDED.contains(&name.name.as_str()).then(|| "''".to_owned());
            label.map(|label| sql::literal(label)).or_else(row).or_else(base).or_else(extended)
        }
    }
}

fn of_builtin(builtin: Builtin) -> Option<&'static str> {
    use Builtin as B;
    Some(match builtin {
        B::Bool => "false",
        B::Int2 | B::Int4 | B::Int8 | B::Float4 | B::Float8 | B::Numeric | B::Money | B::Oid => "0",
        B::Text
        | B::Varchar
        | B::Bpchar
        | B::Name
        | B::Bytea
        | B::Tsvector
        | B::Tsquery
        | B::Varbit
        | B::Xml => "''",
        B::Uuid => "'00000000-0000-0000-0000-000000000000'",
        B::Date | B::Timestamp | B::Timestamptz => "'epoch'",
        B::Time | B::Timetz => "'00:00:00+00'",
        B::Interval => "'0'",
        B::Json
        | B::Jsonb
        | B::Int4multirange
        | B::Int8multirange
        | B::Nummultirange
        | B::Tsmultirange
        | B::Tstzmultirange
        | B::Datemultirange => "'{}'",
        B::Jsonpath => "'$'",
        B::Inet => "'0.0.0.0'",
        B::Cidr => "'0.0.0.0/32'",
        B::Macaddr => "'00:00:00:00:00:00'",
        B::Macaddr8 => "'00:00:00:00:00:00:00:00'",
        B::Point => "'(0,0)'",
        B::Line => "'{0,1,0}'",
        B::Lseg | B::Path => "'[(0,0),(0,0)]'",
        B::Box => "'(0,0),(0,0)'",
        B::Polygon => "'((0,0))'",
        B::Circle => "'<(0,0),0>'",
        B::Int4range | B::Int8range | B::Numrange | B::Tsrange | B::Tstzrange | B::Daterange => "'empty'",
        B::PgLsn => "'0/0'",
        B::Regclass | B::Regproc | B::Regtype => "'-'",
        _ => return None,
    })
}
