//! Reading dates and times.

use sqlx::error::BoxDynError;
use sqlx::postgres::{PgRow, PgValueFormat, Postgres};
use sqlx::{Decode, Row as _, Type, ValueRef as _};

/// Reads a date or time. PostgreSQL has `infinity` and years that chrono has not: an error, where decoding would panic.
pub(crate) fn finite<'r, T>(row: &'r PgRow, column: &str) -> Result<T, sqlx::Error>
where
    T: Decode<'r, Postgres> + Type<Postgres>,
{
    let value = row.try_get_raw(column)?;
    if !value.is_null() && value.format() == PgValueFormat::Binary {
        let epoch = chrono::DateTime::UNIX_EPOCH.naive_utc() + chrono::TimeDelta::days(10_957);
        let bytes = value.as_bytes().map_err(|error| failed(column, error))?;
        let since = match (<[u8; 4]>::try_from(bytes), <[u8; 8]>::try_from(bytes)) {
            (Ok(days), _) => chrono::TimeDelta::try_days(i32::from_be_bytes(days).into()),
            (_, Ok(microseconds)) => Some(chrono::TimeDelta::microseconds(i64::from_be_bytes(microseconds))),
            _ => None,
        };
        if since.and_then(|since| epoch.checked_add_signed(since)).is_none() {
            return Err(failed(column, "the date is infinite or too far away for chrono".into()));
        }
    }
    row.try_get(column)
}

fn failed(column: &str, source: BoxDynError) -> sqlx::Error {
    sqlx::Error::ColumnDecode { index: column.to_owned(), source }
}
