//! Reading dates and times.

use chrono::{DateTime, TimeDelta};
use sqlx::error::BoxDynError;
use sqlx::postgres::{PgRow, PgValueFormat, Postgres};
use sqlx::{Decode, Row as _, Type, TypeInfo as _, ValueRef as _};

/// Reads a date or time. PostgreSQL has `infinity`, `24:00` and years that chrono has not: each is an error here, where
/// decoding would panic or give another time.
pub(crate) fn finite<'r, T>(row: &'r PgRow, column: &str) -> Result<T, sqlx::Error>
where
    T: Decode<'r, Postgres> + Type<Postgres>,
{
    let value = row.try_get_raw(column)?;
    if !value.is_null() && value.format() == PgValueFormat::Binary {
        let bytes = value.as_bytes().map_err(|error| failed(column, error))?;
        if !is_finite(value.type_info().name(), bytes) {
            return Err(failed(column, "the date or time is infinite, or one that chrono does not have".into()));
        }
    }
    row.try_get(column)
}

/// Does chrono have the date or time? The server counts days or microseconds from the year 2000 (PostgreSQL manual,
/// 8.5 Date/Time Types), those of a time of day from midnight.
fn is_finite(ty: &str, bytes: &[u8]) -> bool {
    let since = match (<[u8; 4]>::try_from(bytes), <[u8; 8]>::try_from(bytes)) {
        (Ok(days), _) => TimeDelta::try_days(i32::from_be_bytes(days).into()),
        (_, Ok(microseconds)) => Some(TimeDelta::microseconds(i64::from_be_bytes(microseconds))),
        _ => None,
    };
    let epoch = DateTime::UNIX_EPOCH.naive_utc() + TimeDelta::days(10_957);
    since.is_some_and(|since| match ty {
        "TIME" => since < TimeDelta::days(1),
        _ => epoch.checked_add_signed(since).is_some(),
    })
}

fn failed(column: &str, source: BoxDynError) -> sqlx::Error {
    sqlx::Error::ColumnDecode { index: column.to_owned(), source }
}
