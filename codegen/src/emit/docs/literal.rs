//! Example values: for each type a literal that its input function accepts.

use crate::model::{BaseType, Builtin, QualifiedName, Schema, Type, sql};

/// What a column of a table or view says about its values.
#[derive(Clone, Copy, Debug)]
pub struct ColumnType<'a> {
    /// Its type.
    pub ty: &'a Type,
    /// Its closed set of values: a key of [`Schema::values`].
    pub values: Option<&'a str>,
}

/// A column of a table, view or materialized view.
pub fn column<'a>(schema: &'a Schema, relation: &QualifiedName, name: &str) -> Option<ColumnType<'a>> {
    if let Some(table) = schema.tables.get(relation) {
        let column = table.columns.iter().find(|column| column.name == *name)?;
        return Some(ColumnType { ty: &column.ty, values: column.values.as_deref() });
    }
    let columns = match (schema.views.get(relation), schema.materialized_views.get(relation)) {
        (Some(view), _) => &view.columns,
        (None, Some(view)) => &view.columns,
        (None, None) => return None,
    };
    let column = columns.iter().find(|column| column.name == *name)?;
    Some(ColumnType { ty: &column.ty, values: column.values.as_deref() })
}

/// A literal to compare a column with by `=`; none where its type is unknown here or has no equality.
pub fn example(schema: &Schema, column: ColumnType) -> Option<String> {
    let values = column.values.filter(|_| !column.ty.array).and_then(|name| schema.values.get(name));
    if let Some((_, value, _)) = values.and_then(|values| values.variants.first()) {
        return Some(value.to_string());
    }
    of_type(schema, column.ty)
}

/// A literal of a type.
pub fn of_type(schema: &Schema, ty: &Type) -> Option<String> {
    match &ty.base {
        BaseType::Builtin(builtin) if ty.array => of_builtin(*builtin).map(|_| "'{}'".to_owned()),
        BaseType::Builtin(builtin) => of_builtin(*builtin).map(str::to_owned),
        BaseType::User(_) if ty.array => None,
        BaseType::User(name) => {
            if let Some(label) = schema.enums.get(name).and_then(|of| of.labels.first()) {
                return Some(sql::literal(label));
            }
            // A domain is compared as its base type, so the literal need not pass its checks.
            schema.domains.get(name).and_then(|domain| of_type(schema, &domain.base))
        }
    }
}

fn of_builtin(builtin: Builtin) -> Option<&'static str> {
    use Builtin as B;
    Some(match builtin {
        B::Bool => "true",
        B::Int2 | B::Int4 | B::Int8 | B::Float4 | B::Float8 | B::Numeric | B::Oid => "1",
        B::Text | B::Varchar | B::Bpchar | B::Name | B::Bytea | B::Tsvector | B::Tsquery => "'example'",
        B::Uuid => "'00000000-0000-0000-0000-000000000000'",
        B::Date | B::Timestamp | B::Timestamptz => "'2026-01-01'",
        B::Time | B::Timetz => "'12:00'",
        B::Interval => "'1 day'",
        B::Jsonb => "'{}'",
        B::Inet => "'192.0.2.1'",
        B::Cidr => "'192.0.2.0/24'",
        B::Macaddr => "'08:00:2b:01:02:03'",
        B::Macaddr8 => "'08:00:2b:01:02:03:04:05'",
        B::Money | B::Bit | B::Varbit => "'1'",
        B::PgLsn => "'0/0'",
        B::Int4range | B::Int8range | B::Numrange => "'[1,10)'",
        B::Tsrange | B::Tstzrange | B::Daterange => "'[2026-01-01,2026-02-01)'",
        B::Int4multirange | B::Int8multirange | B::Nummultirange => "'{[1,10)}'",
        B::Tsmultirange | B::Tstzmultirange | B::Datemultirange => "'{[2026-01-01,2026-02-01)}'",
        B::Regclass => "'pg_class'",
        B::Regtype => "'integer'",
        _ => return None,
    })
}

/// Is it a range or multirange type?
pub fn is_range(ty: &Type) -> bool {
    use Builtin as B;
    matches!(
        ty.as_builtin(),
        Some(
            B::Int4range
                | B::Int8range
                | B::Numrange
                | B::Tsrange
                | B::Tstzrange
                | B::Daterange
                | B::Int4multirange
                | B::Int8multirange
                | B::Nummultirange
                | B::Tsmultirange
                | B::Tstzmultirange
                | B::Datemultirange
        )
    )
}

/// Is it a point in time, by which rows are listed rather than looked up?
pub fn is_time(ty: &Type) -> bool {
    matches!(ty.as_builtin(), Some(Builtin::Date | Builtin::Timestamp | Builtin::Timestamptz))
}
