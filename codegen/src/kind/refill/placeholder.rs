//! What the rows get in a column that comes back empty-handed: its values went when it was dropped, and it takes no null.

use crate::model::{
    BaseType, Builtin, Column, DefinitionKind, Name, ObjectId, Pair, QualifiedName, Schema, Type, sql,
};

/// A literal that says as little as the column's type allows; none where no such value is known.
pub(in crate::kind) fn placeholder(states: Pair<&Schema>, column: &Column) -> Option<String> {
    let values =
        column.values.as_ref().filter(|_| !column.ty.array).and_then(|name| states.next.values.get(name));
    if let Some((_, value, _)) = values.and_then(|values| values.variants.first()) {
        return Some(value.to_string());
    }
    of_type(states, &column.ty)
}

/// The labels of an enum that can be used by then: one that comes has to be committed first (PostgreSQL manual, ALTER TYPE).
pub(super) fn labels<'s>(states: Pair<&'s Schema>, name: &QualifiedName) -> impl Iterator<Item = &'s String> {
    let before = states.previous.enums.get(name);
    let labels = states.next.enums.get(name).into_iter().flat_map(|of| &of.labels);
    labels.filter(move |label| before.is_none_or(|of| of.labels.contains(label)))
}

/// An expression that is another value for each row; none where no such one is known.
pub(super) fn another_for_each(ty: &Type) -> Option<String> {
    let another = "gen_random_uuid()";
    match ty.as_builtin().filter(|_| !ty.array)? {
        Builtin::Uuid => Some(another.to_owned()),
        Builtin::Text | Builtin::Varchar => match length(ty) {
            None | Some(36..) => Some(format!("{another}::text")),
            Some(32..) => Some(format!("md5({another}::text)")),
            // Of fewer digits two might be alike.
            Some(length @ 12..) => Some(format!("left(md5({another}::text), {length})")),
            Some(_) => None,
        },
        _ => None,
    }
}

/// The most characters that a type takes.
fn length(ty: &Type) -> Option<u32> {
    ty.modifiers.first().and_then(|length| length.parse().ok())
}

/// The one of two types of text that takes fewer characters: what goes into it goes into both.
pub(super) fn shorter<'t>(ty: &'t Type, other: &'t Type) -> &'t Type {
    let is_text = |ty: &Type| matches!(ty.as_builtin(), Some(Builtin::Text | Builtin::Varchar)) && !ty.array;
    let is_shorter = length(other).is_some_and(|other| length(ty).is_none_or(|own| other < own));
    if is_text(ty) && is_text(other) && is_shorter { other } else { ty }
}

/// Types of extensions that take the empty text (PostgreSQL manual, appendix F).
const EXTENDED: &[&str] = &["citext", "hstore", "ltree"];

fn of_type(states: Pair<&Schema>, ty: &Type) -> Option<String> {
    let schema = states.next;
    if ty.array {
        return Some("'{}'".to_owned());
    }
    match &ty.base {
        BaseType::Builtin(Builtin::Bit) => Some(format!("b'0'::{ty}")),
        BaseType::Builtin(builtin) => of_builtin(*builtin).map(str::to_owned),
        BaseType::User(name) => {
            let all = || schema.enums.get(name).into_iter().flat_map(|of| &of.labels);
            let label = labels(states, name).next().or_else(|| all().next());
            let fields = || schema.composites.get(name).map(|of| of.fields.len());
            // One empty field is written as none is.
            let row = || fields().map(|count| format!("'({})'", ",".repeat(count.saturating_sub(1))));
            let base = || schema.domains.get(name).and_then(|domain| of_type(states, &domain.base));
            let extended = || EXTENDED.contains(&name.name.as_str()).then(|| "''".to_owned());
            let range = ObjectId::Definition(DefinitionKind::RangeType, Name::new(name.to_string()));
            let range = || schema.definitions.contains_key(&range).then(|| "'empty'".to_owned());
            let label = label.map(|label| sql::literal(label));
            label.or_else(row).or_else(base).or_else(range).or_else(extended)
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
