//! Every type, scalar, in arrays and null: written in SQL, read by the models, written by the models, compared in SQL.

use codegen::model::sql::literal;
use sample_models::{Lists, NewLists, NewOptions, NewScalars, Options, Scalars};
use serde_json::Value;
use tests::on_each;

use crate::connection::{Connected, connected};
use crate::samples::everything::{TYPES, column_name};

/// Inserts row `id` into a table with the values that `value` gives, as the casts of literals.
fn insert(connected: &Connected, table: &str, id: i32, value: impl Fn(&str, &[&str; 3]) -> String) {
    let values = TYPES.iter().map(|(of, values)| value(of, values)).collect::<Vec<_>>().join(", ");
    let sql = format!("insert into public.{table} values ({id}, {values})");
    connected.sql(&sql);
}

/// The columns in which two rows differ, with both values.
fn differences(connected: &mut Connected, table: &str, one: i32, other: i32) -> Vec<String> {
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
    connected.run(async |connection| {
        sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_all(connection).await.unwrap()
    })
}

/// The same row under another id, by way of JSON, as a client of the API would send it.
fn renumbered<R: serde::Serialize, N: serde::de::DeserializeOwned>(row: &R, id: i32) -> N {
    let mut json = serde_json::to_value(row).unwrap();
    json["id"] = Value::from(id);
    serde_json::from_value(json).unwrap()
}

/// The ways to the database.
#[derive(Clone, Copy, Debug)]
enum Way {
    Sqlx,
    TokioPostgres,
}

const WAYS: [(Way, i32); 2] = [(Way::Sqlx, 10), (Way::TokioPostgres, 20)];

/// A table that is read and written either way; errors as texts, causes and all.
trait Stored: Sized {
    type New;

    fn read(connected: &mut Connected, way: Way, id: i32) -> Result<Option<Self>, String>;
    fn write(connected: &mut Connected, way: Way, new: Self::New) -> Result<Self, String>;
}

fn shown(error: &(dyn std::error::Error + 'static)) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

macro_rules! stored {
    ($row:ident, $new:ident) => {
        impl Stored for $row {
            type New = $new;

            fn read(connected: &mut Connected, way: Way, id: i32) -> Result<Option<Self>, String> {
                match way {
                    Way::Sqlx => connected.run(async |one| Self::find(one, id).await.map_err(|e| shown(&e))),
                    Way::TokioPostgres => {
                        connected.run_on(async |one| Self::find_on(one, id).await.map_err(|e| shown(&e)))
                    }
                }
            }

            fn write(connected: &mut Connected, way: Way, new: $new) -> Result<Self, String> {
                match way {
                    Way::Sqlx => connected.run(async |one| new.insert(one).await.map_err(|e| shown(&e))),
                    Way::TokioPostgres => {
                        connected.run_on(async |one| new.insert_on(one).await.map_err(|e| shown(&e)))
                    }
                }
            }
        }
    };
}

stored!(Scalars, NewScalars);
stored!(Lists, NewLists);
stored!(Options, NewOptions);

/// Writes a row as it was read, either way, and finds it unchanged; `equal` compares all but the ids.
fn survives<R>(connected: &mut Connected, table: &str, id: i32, equal: impl Fn(R, &R) -> bool)
where
    R: Stored + serde::Serialize + std::fmt::Debug,
    R::New: serde::de::DeserializeOwned,
{
    for (way, by) in WAYS {
        let row = R::read(connected, way, id).unwrap().unwrap();
        let written = R::write(connected, way, renumbered(&row, id + by)).unwrap();
        assert!(equal(written, &row), "{way:?}: {row:?}");
        assert_eq!(differences(connected, table, id, id + by), Vec::<String>::new(), "{way:?}");
    }
}

/// Somewhere whose clocks are half an hour off everybody's.
const ZONE: &str = "set time zone 'America/St_Johns'";

/// A database whose connections are in another time zone than the one that rows are written in.
fn elsewhere(cluster: &'static codegen::scratch::Cluster) -> Connected {
    let mut connected = connected(cluster);
    connected.run(async |connection| sqlx::query(ZONE).execute(connection).await.unwrap());
    connected.run_on(async |client| client.batch_execute(ZONE).await.unwrap());
    connected
}

#[test]
fn every_type_is_written_as_it_was_read() {
    on_each(|cluster| {
        let mut connected = elsewhere(cluster);
        for which in [0, 1, 2] {
            insert(&connected, "scalars", which, |of, values| {
                let value = literal(values[usize::try_from(which).unwrap()]);
                format!("{value}::{of}")
            });
            survives(&mut connected, "scalars", which, |written, row: &Scalars| {
                Scalars { id: row.id, ..written } == *row
            });
        }
    });
}

#[test]
fn arrays_of_every_type_are_written_as_they_were_read() {
    on_each(|cluster| {
        let mut connected = elsewhere(cluster);
        insert(&connected, "lists", 0, |of, _| format!("'{{}}'::{of}[]"));
        insert(&connected, "lists", 1, |of, values| {
            let values = values.map(literal).join(", ");
            format!("array[{values}]::{of}[]")
        });
        for which in [0, 1] {
            survives(&mut connected, "lists", which, |written, row: &Lists| {
                Lists { id: row.id, ..written } == *row
            });
        }
    });
}

#[test]
fn null_of_every_type_is_written_as_it_was_read() {
    on_each(|cluster| {
        let mut connected = elsewhere(cluster);
        connected.sql("insert into public.options (id) values (0)");
        // The first ones, since a null inside of JSON is no other for a client of the API.
        insert(&connected, "options", 1, |of, values| format!("{}::{of}", literal(values[0])));
        for which in [0, 1] {
            survives(&mut connected, "options", which, |written, row: &Options| {
                Options { id: row.id, ..written } == *row
            });
        }
        for (way, _) in WAYS {
            let row = Options::read(&mut connected, way, 0).unwrap().unwrap();
            let json = serde_json::to_value(&row).unwrap();
            let held = json.as_object().unwrap().iter().filter(|(_, value)| !value.is_null());
            assert_eq!(held.map(|(name, _)| name).collect::<Vec<_>>(), ["id"]);
        }
    });
}

#[test]
fn floats_that_are_no_numbers_are_written_as_they_were_read() {
    on_each(|cluster| {
        let mut connected = connected(cluster);
        for (id, value) in [(0, "NaN"), (1, "Infinity"), (2, "-Infinity"), (3, "-0")] {
            insert(&connected, "scalars", id, |of, values| {
                let is_float = matches!(of, "real" | "double precision");
                format!("{}::{of}", literal(if is_float { value } else { values[2] }))
            });
            for (way, by) in WAYS {
                let row = Scalars::read(&mut connected, way, id).unwrap().unwrap();
                // JSON has no such numbers.
                let plain = Scalars { real: 0.0, double_precision: 0.0, ..row.clone() };
                let new: NewScalars = renumbered(&plain, id + by);
                let new = NewScalars { real: row.real, double_precision: row.double_precision, ..new };
                Scalars::write(&mut connected, way, new).unwrap();
                assert_eq!(differences(&mut connected, "scalars", id, id + by), Vec::<String>::new());
            }
        }
    });
}

/// What a column's value makes of reading the row, either way: an error that says which column it was.
fn is_refused<R: Stored + std::fmt::Debug>(
    connected: &mut Connected,
    table: &str,
    column: &str,
    value: &str,
    brackets: &str,
) {
    insert(connected, table, 0, |of, values| {
        let other = if brackets.is_empty() { values[2] } else { "{}" };
        let value = if column_name(of) == column { value } else { other };
        format!("{}::{of}{brackets}", literal(value))
    });
    // Behind the id.
    let number = 1 + TYPES.iter().position(|(of, _)| column_name(of) == column).unwrap();
    for (way, _) in WAYS {
        let error = R::read(connected, way, 0).unwrap_err();
        let place = match way {
            Way::Sqlx => format!("{column:?}"),
            Way::TokioPostgres => format!("column {number}"),
        };
        assert!(error.contains(&place), "{way:?}: {column} = {value}: {error}");
    }
    connected.sql(&format!("delete from public.{table}"));
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
            ("numeric", "-Infinity"),
            ("numeric", "79228162514264337593543950336"),
            ("numeric_60__20_", "NaN"),
            ("daterange", "[2024-01-01,infinity]"),
            ("tstzrange", "[-infinity,2024-01-01]"),
        ] {
            is_refused::<Scalars>(&mut connected, "scalars", column, value, "");
        }
    });
}

#[test]
fn an_array_that_rust_cannot_hold_is_an_error_that_names_the_column() {
    on_each(|cluster| {
        let mut connected = connected(cluster);
        for (column, value) in [
            ("integer", "{{1,2},{3,4}}"),
            ("text", "{{a},{b}}"),
            ("integer", "{1,null}"),
            ("uuid", "{null}"),
            ("numeric", "{1,NaN}"),
            ("date", "{2024-01-01,infinity}"),
            ("timestamp_with_time_zone", "{-infinity}"),
            ("time_without_time_zone", "{12:00,24:00}"),
            ("tsrange", "{\"[2024-01-01,infinity]\"}"),
        ] {
            is_refused::<Lists>(&mut connected, "lists", column, value, "[]");
        }
    });
}
