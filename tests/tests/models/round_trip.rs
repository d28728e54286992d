//! Every type, scalar and in arrays: written in SQL, read by the models, written by the models, compared in SQL.

use codegen::model::sql::literal;
use sample_models::{Lists, NewLists, NewScalars, Scalars};
use serde_json::Value;
use sqlx::PgConnection;
use tests::on_each;

use crate::connection::{Connected, connected};
use crate::samples::everything::{TYPES, column_name};

/// Inserts row `id` into a table with the values that `value` gives, as the casts of literals.
fn insert(connected: &Connected, table: &str, id: usize, value: impl Fn(&str, &[&str; 3]) -> String) {
    let values = TYPES.iter().map(|(of, values)| value(of, values)).collect::<Vec<_>>().join(", ");
    let sql = format!("insert into public.{table} values ({id}, {values})");
    connected.sql(&sql);
}

/// The columns in which two rows differ, with both values.
async fn differences(connection: &mut PgConnection, table: &str, one: usize, other: usize) -> Vec<String> {
    let columns = TYPES.iter().map(|(of, _)| {
        let column = column_name(of);
        format!("('{column}', a.{column}::text, b.{column}::text)")
    });
    let sql = format!(
        "select format('%s: %s became %s', pairs.name, one, other) from public.{table} a, public.{table} b,
         lateral (values {}) as pairs(name, one, other)
         where a.id = {one} and b.id = {other} and one is distinct from other",
        columns.collect::<Vec<_>>().join(", ")
    );
    sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_all(connection).await.unwrap()
}

/// The same row under another id, by way of JSON, as a client of the API would send it.
fn renumbered<R: serde::Serialize, N: serde::de::DeserializeOwned>(row: &R, id: usize) -> N {
    let mut json = serde_json::to_value(row).unwrap();
    json["id"] = Value::from(id);
    serde_json::from_value(json).unwrap()
}

#[test]
fn every_type_is_written_as_it_was_read() {
    on_each(|cluster| {
        let mut connected = connected(cluster);
        for which in 0..3 {
            insert(&connected, "scalars", which, |of, values| {
                let value = literal(values[which]);
                format!("{value}::{of}")
            });
        }
        connected.run(async |connection| {
            for which in 0..3 {
                let row = Scalars::find(&mut *connection, which).await.unwrap().unwrap();
                let id = usize::try_from(which).unwrap();
                let new: NewScalars = renumbered(&row, id + 10);
                let written = new.insert(&mut *connection).await.unwrap();
                assert_eq!(Scalars { id: row.id, ..written }, row);
                assert_eq!(differences(connection, "scalars", id, id + 10).await, Vec::<String>::new());
            }
        });
    });
}

#[test]
fn arrays_of_every_type_are_written_as_they_were_read() {
    on_each(|cluster| {
        let mut connected = connected(cluster);
        insert(&connected, "lists", 0, |of, _| format!("'{{}}'::{of}[]"));
        insert(&connected, "lists", 1, |of, values| {
            let values = values.map(literal).join(", ");
            format!("array[{values}]::{of}[]")
        });
        connected.run(async |connection| {
            for which in 0..2 {
                let row = Lists::find(&mut *connection, which).await.unwrap().unwrap();
                let id = usize::try_from(which).unwrap();
                let new: NewLists = renumbered(&row, id + 10);
                let written = new.insert(&mut *connection).await.unwrap();
                assert_eq!(Lists { id: row.id, ..written }, row);
                assert_eq!(differences(connection, "lists", id, id + 10).await, Vec::<String>::new());
            }
        });
    });
}

/// What a column's value makes of reading the row: the error, which must name the column.
fn error_of(connected: &mut Connected, column: &str, value: &str) -> String {
    insert(connected, "scalars", 0, |of, values| {
        let value = if column_name(of) == column { value } else { values[2] };
        format!("{}::{of}", literal(value))
    });
    let error = connected.run(async |connection| Scalars::find(connection, 0).await.unwrap_err().to_string());
    connected.sql("delete from public.scalars");
    assert!(error.contains(column), "{error}");
    error
}

#[test]
fn a_value_that_rust_cannot_hold_is_an_error_that_names_the_column() {
    on_each(|cluster| {
        let mut connected = connected(cluster);
        for (column, value) in [
            ("date", "infinity"),
            ("date", "-infinity"),
            ("date", "5874897-12-31"),
            ("timestamp_without_time_zone", "infinity"),
            ("timestamp_with_time_zone", "-infinity"),
            ("timestamp_with_time_zone", "294276-12-31 23:59:59.999999+00"),
            ("time_without_time_zone", "24:00:00"),
            ("numeric", "NaN"),
            ("numeric", "79228162514264337593543950336"),
        ] {
            error_of(&mut connected, column, value);
        }
    });
}
