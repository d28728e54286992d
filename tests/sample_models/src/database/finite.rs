//! Reading dates and times. PostgreSQL has `infinity`, `24:00` and years that chrono has not: each is an error here, where
//! decoding would panic or give another time.

#![allow(dead_code, reason = "not every schema has dates in all sorts of places")]

use chrono::{DateTime, TimeDelta};
use sqlx::error::BoxDynError;
use sqlx::postgres::{PgRow, PgTypeInfo, PgTypeKind, PgValueFormat, PgValueRef, Postgres};
use sqlx::{ColumnIndex, Decode, Row as _, Type, TypeInfo as _, ValueRef as _};

/// Reads a column in which there are dates or times.
pub(crate) fn finite<'r, T, I>(row: &'r PgRow, column: I) -> Result<T, sqlx::Error>
where
    T: Decode<'r, Postgres> + Type<Postgres>,
    I: ColumnIndex<PgRow> + std::fmt::Debug + Copy,
{
    let failed = |source| sqlx::Error::ColumnDecode { index: format!("{column:?}"), source };
    check(&row.try_get_raw(column)?).map_err(failed)?;
    row.try_get(column)
}

/// Has chrono every date and time in a value?
pub(crate) fn check(value: &PgValueRef<'_>) -> Result<(), BoxDynError> {
    if value.is_null() || value.format() == PgValueFormat::Text {
        return Ok(());
    }
    match is_finite(&value.type_info(), value.as_bytes()?) {
        Some(true) => Ok(()),
        Some(false) => Err("a date or time is infinite, or one that chrono does not have".into()),
        None => Err("the value is cut off".into()),
    }
}

/// The same of its bytes; none if there are too few.
fn is_finite(ty: &PgTypeInfo, mut bytes: &[u8]) -> Option<bool> {
    match ty.kind() {
        PgTypeKind::Array(element) => {
            let dimensions = usize::try_from(number(&mut bytes)?).ok()?;
            // Whether there are nulls, the type; of each dimension, its length and first index.
            take(&mut bytes, 8 + dimensions.checked_mul(8)?)?;
            parts(bytes, element)
        }
        PgTypeKind::Range(element) => {
            take(&mut bytes, 1)?;
            parts(bytes, element)
        }
        PgTypeKind::Domain(base) => is_finite(base, bytes),
        PgTypeKind::Simple => Some(is_point(ty.name(), bytes)),
        PgTypeKind::Composite(fields) => {
            // How many; then of each its type, behind which it comes as a part.
            take(&mut bytes, 4)?;
            fields.iter().try_fold(true, |finite, (_, ty)| {
                take(&mut bytes, 4)?;
                let length = usize::try_from(number(&mut bytes)?);
                let field = if let Ok(length) = length { is_finite(ty, take(&mut bytes, length)?)? } else { true };
                Some(finite && field)
            })
        }
        _ => Some(true),
    }
}

/// Are all parts finite? Each comes behind its length, which is negative for null.
fn parts(mut bytes: &[u8], ty: &PgTypeInfo) -> Option<bool> {
    while !bytes.is_empty() {
        if let Ok(length) = usize::try_from(number(&mut bytes)?)
            && !is_finite(ty, take(&mut bytes, length)?)?
        {
            return Some(false);
        }
    }
    Some(true)
}

/// Is it of another type, or a date or time that chrono has? The server counts days or microseconds from the year 2000
/// (PostgreSQL manual, 8.5 Date/Time Types), those of a time of day from midnight.
fn is_point(ty: &str, bytes: &[u8]) -> bool {
    let days = || <[u8; 4]>::try_from(bytes).ok().and_then(|days| TimeDelta::try_days(i32::from_be_bytes(days).into()));
    let microseconds =
        || <[u8; 8]>::try_from(bytes).ok().map(|since| TimeDelta::microseconds(i64::from_be_bytes(since)));
    let epoch = DateTime::UNIX_EPOCH.naive_utc() + TimeDelta::days(10_957);
    let is_near = |since| epoch.checked_add_signed(since).is_some();
    match ty {
        "DATE" => days().is_some_and(is_near),
        "TIMESTAMP" | "TIMESTAMPTZ" => microseconds().is_some_and(is_near),
        "TIME" => microseconds().is_some_and(|since| since < TimeDelta::days(1)),
        _ => true,
    }
}

fn number(bytes: &mut &[u8]) -> Option<i32> {
    take(bytes, 4)?.try_into().ok().map(i32::from_be_bytes)
}

fn take<'b>(bytes: &mut &'b [u8], count: usize) -> Option<&'b [u8]> {
    let (taken, rest) = bytes.split_at_checked(count)?;
    *bytes = rest;
    Some(taken)
}
