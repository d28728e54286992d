//! `seed_test_data.sql`: the declared rows, for a development database.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;

use super::text;
use crate::model::{ConstraintKind, Deferrable, Name, QualifiedName, Schema, SeedRow, SeedValue, sql};

/// How many rows of others a table of a development database may hold.
const LIMIT: usize = 20;

/// The script, or nothing where the schema declares no rows.
#[must_use]
pub fn emit(schema: &Schema) -> Option<String> {
    if schema.seed.rows.is_empty() {
        return None;
    }
    let script = Script {
        title: text::one_line(&schema.title),
        limit: LIMIT,
        guarded: guarded(schema),
        inserts: inserts(schema),
    };
    // The template writes texts into a string: neither can fail.
    Some(script.render().unwrap_or_default())
}

#[derive(Template)]
#[template(path = "seed.sql", escape = "none")]
struct Script {
    title: String,
    limit: usize,
    guarded: Vec<Guarded>,
    inserts: Vec<String>,
}

/// A table whose rows are counted, but for our own.
struct Guarded {
    name: QualifiedName,
    /// The condition that a row `t` is ours.
    own: String,
    /// The name as a literal.
    label: String,
}

fn guarded(schema: &Schema) -> Vec<Guarded> {
    let mut tables: BTreeMap<&QualifiedName, Vec<&SeedRow>> = BTreeMap::new();
    for row in &schema.seed.rows {
        tables.entry(&row.table).or_default().push(row);
    }
    let guarded = tables.into_iter().map(|(name, rows)| Guarded {
        name: name.clone(),
        own: any_of(schema, &rows),
        label: sql::literal(&name.to_string()),
    });
    guarded.collect()
}

/// The condition that a row `t` of the table is one of these.
fn any_of(schema: &Schema, rows: &[&SeedRow]) -> String {
    let single = |row: &SeedRow| match key(schema, row)?.as_slice() {
        [column] => match row.value(column)? {
            SeedValue::Expression(_) => None,
            value => Some(((*column).clone(), literal(value))),
        },
        _ => None,
    };
    let singles: Option<Vec<_>> = rows.iter().map(|row| single(row)).collect();
    match singles.as_deref() {
        Some([(column, _), rest @ ..]) if rest.iter().all(|(other, _)| other == column) => {
            let values = singles.iter().flatten().map(|(_, value)| value);
            format!("t.{column} in ({})", sql::list(values))
        }
        _ => {
            let own: BTreeSet<_> = rows.iter().map(|row| own(schema, row, false)).collect();
            own.into_iter().collect::<Vec<_>>().join("\n                    or ")
        }
    }
}

/// The condition that a row `t` of the table is this one: by key, or without one by all its values. What an expression
/// gives may differ from day to day: where that is to count as the same row, it is left out.
fn own(schema: &Schema, row: &SeedRow, exactly: bool) -> String {
    let by_key = key(schema, row);
    // Not every type has an equality, but every one has a text.
    let text = if by_key.is_some() { "" } else { "::text" };
    let columns = by_key.unwrap_or_else(|| row.values.iter().map(|(name, _)| name).collect());
    let equal = columns.into_iter().filter_map(|column| {
        let ty = &schema.tables.get(&row.table)?.column(column)?.ty;
        match row.value(column)? {
            SeedValue::Null => Some(format!("t.{column} is null")),
            SeedValue::Expression(_) if !exactly => None,
            value => Some(format!("t.{column}{text} = ({})::{ty}{text}", literal(value))),
        }
    });
    let equal: Vec<_> = equal.collect();
    if equal.is_empty() { "true".to_owned() } else { format!("({})", equal.join(" and ")) }
}

/// The columns by which the row is known: the primary key, or else a unique key, that it gives a value for.
fn key<'a>(schema: &'a Schema, row: &'a SeedRow) -> Option<Vec<&'a Name>> {
    let given = |columns: &[Name], nulls: bool| {
        let mut values = columns.iter().map(|column| row.value(column));
        values.all(|value| value.is_some_and(|value| nulls || *value != SeedValue::Null))
    };
    // A deferrable key cannot decide a conflict (PostgreSQL manual, INSERT).
    let constraints = schema
        .constraints_of(&row.table)
        .filter(|constraint| constraint.deferrable == Deferrable::NotDeferrable);
    let keys = constraints.filter_map(|constraint| match &constraint.kind {
        ConstraintKind::PrimaryKey { columns, .. } if given(columns, false) => Some((0, columns)),
        ConstraintKind::Unique { columns, nulls_not_distinct, .. } if given(columns, *nulls_not_distinct) => {
            Some((1, columns))
        }
        _ => None,
    });
    keys.min().map(|(_, columns)| columns.iter().collect())
}

/// One statement for each run of rows that name the same columns of the same table, and are known by the same key.
fn inserts(schema: &Schema) -> Vec<String> {
    let names = |row: &SeedRow| row.values.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
    let alike = |a: &SeedRow, b: &SeedRow| {
        a.table == b.table && names(a) == names(b) && key(schema, a) == key(schema, b)
    };
    schema.seed.rows.chunk_by(alike).flat_map(|rows| insert(schema, rows)).collect()
}

fn insert(schema: &Schema, rows: &[SeedRow]) -> Vec<String> {
    // `chunk_by` yields no empty runs.
    let Some(first) = rows.first() else {
        return Vec::new();
    };
    let table = &first.table;
    let columns: Vec<_> = first.values.iter().map(|(name, _)| name).collect();
    let numbered = identities(schema, table, &columns);
    let overriding = if numbered.is_empty() { "" } else { " overriding system value" };
    let into = format!("insert into {table} ({}){overriding}", sql::list(&columns));
    let values = |row: &SeedRow| sql::list(row.values.iter().map(|(_, value)| literal(value)));
    let mut statements = Vec::new();
    if let Some(key) = key(schema, first) {
        let rows: Vec<_> = rows.iter().map(|row| format!("    ({})", values(row))).collect();
        let rows = rows.join(",\n");
        statements.push(format!("{into} values\n{rows}\non conflict ({}) do nothing;", sql::list(key)));
    } else {
        statements.extend(rows.iter().map(|row| {
            let (values, own) = (values(row), own(schema, row, true));
            format!("{into}\nselect {values}\nwhere not exists (select from {table} as t where {own});")
        }));
    }
    statements.extend(numbered.into_iter().map(|column| count_on(table, column)));
    statements
}

/// The identity columns that the rows give numbers to.
fn identities<'a>(schema: &Schema, table: &QualifiedName, columns: &[&'a Name]) -> Vec<&'a Name> {
    let of = |name: &Name| schema.tables.get(table).and_then(|table| table.column(name));
    let numbered = columns.iter().filter(|name| of(name).is_some_and(|column| column.identity.is_some()));
    numbered.copied().collect()
}

/// The column's sequence goes on behind the numbers that were given.
fn count_on(table: &QualifiedName, column: &Name) -> String {
    let (relation, name) = (sql::literal(&table.to_string()), sql::literal(column.as_str()));
    let sequence = format!("pg_get_serial_sequence({relation}, {name})");
    let last = format!("(select max({column}) from {table})");
    format!("select setval({sequence}, greatest({last}, nextval({sequence}) - 1));")
}

fn literal(value: &SeedValue) -> String {
    match value {
        SeedValue::Null => "null".to_owned(),
        SeedValue::Boolean(value) => value.to_string(),
        SeedValue::Number(number) => number.clone(),
        SeedValue::Text(text) | SeedValue::Json(text) => sql::literal(text),
        SeedValue::Expression(expression) => format!("({expression})"),
    }
}
