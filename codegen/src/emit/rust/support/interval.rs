//! Intervals.

/// An interval as PostgreSQL keeps it (manual, 8.5.4 Interval Input): a month has no fixed number of days, nor a day
/// of seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Interval {
    /// Months.
    pub months: i32,
    /// Days.
    pub days: i32,
    /// Microseconds.
    pub microseconds: i64,
}

#[cfg(feature = "sqlx")]
mod database {
    use sqlx::encode::IsNull;
    use sqlx::error::BoxDynError;
    use sqlx::postgres::types::PgInterval;
    use sqlx::postgres::{PgArgumentBuffer, PgHasArrayType, PgTypeInfo, PgValueRef, Postgres};
    use sqlx::{Decode, Encode, Type};

    use super::Interval;

    impl Type<Postgres> for Interval {
        fn type_info() -> PgTypeInfo {
            PgInterval::type_info()
        }
    }

    impl PgHasArrayType for Interval {
        fn array_type_info() -> PgTypeInfo {
            PgInterval::array_type_info()
        }
    }

    impl Encode<'_, Postgres> for Interval {
        fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, BoxDynError> {
            let Self { months, days, microseconds } = *self;
            PgInterval { months, days, microseconds }.encode_by_ref(buffer)
        }
    }

    impl Decode<'_, Postgres> for Interval {
        fn decode(value: PgValueRef<'_>) -> Result<Self, BoxDynError> {
            let PgInterval { months, days, microseconds } = PgInterval::decode(value)?;
            Ok(Self { months, days, microseconds })
        }
    }
}

#[cfg(feature = "tokio-postgres")]
mod client {
    use std::error::Error;

    use bytes::{Buf as _, BufMut as _, BytesMut};
    use tokio_postgres::types::{FromSql, IsNull, ToSql, Type, accepts, to_sql_checked};

    use super::Interval;

    // In the order in which the server sends and reads them (`interval_send` in its sources).
    impl ToSql for Interval {
        fn to_sql(&self, _: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
            out.put_i64(self.microseconds);
            out.put_i32(self.days);
            out.put_i32(self.months);
            Ok(IsNull::No)
        }

        accepts!(INTERVAL);
        to_sql_checked!();
    }

    impl<'r> FromSql<'r> for Interval {
        fn from_sql(_: &Type, mut raw: &'r [u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {
            let (microseconds, days) = (raw.try_get_i64()?, raw.try_get_i32()?);
            Ok(Self { months: raw.try_get_i32()?, days, microseconds })
        }

        accepts!(INTERVAL);
    }
}
