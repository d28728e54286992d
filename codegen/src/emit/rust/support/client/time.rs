//! Times of day.

use std::error::Error;

use bytes::BytesMut;
use chrono::{NaiveTime, TimeDelta};
use postgres_protocol::types::time_from_sql;
use tokio_postgres::types::{FromSql, IsNull, ToSql, Type, accepts, to_sql_checked};

use super::foreign::{Wire, Wrapped};

impl Wrapped for NaiveTime {}

impl ToSql for Wire<NaiveTime> {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        self.0.to_sql(ty, out)
    }

    accepts!(TIME);
    to_sql_checked!();
}

/// PostgreSQL has `24:00`, which chrono has not and would read as midnight.
impl<'r> FromSql<'r> for Wire<NaiveTime> {
    fn from_sql(_: &Type, raw: &'r [u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {
        let since_midnight = TimeDelta::microseconds(time_from_sql(raw)?);
        match NaiveTime::MIN.overflowing_add_signed(since_midnight) {
            (time, 0) => Ok(Self(time)),
            _ => Err("the time is one that chrono does not have".into()),
        }
    }

    accepts!(TIME);
}
