//! Ranges.

use std::ops::Bound;

/// A range (PostgreSQL manual, 8.17 Range Types).
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Range<T> {
    /// The range without a value in it.
    Empty,
    /// The values between two bounds.
    Between(Bound<T>, Bound<T>),
}

#[cfg(feature = "sqlx")]
mod database {
    use sqlx::encode::IsNull;
    use sqlx::error::BoxDynError;
    use sqlx::postgres::types::PgRange;
    use sqlx::postgres::{PgArgumentBuffer, PgHasArrayType, PgTypeInfo, PgValueFormat, PgValueRef, Postgres};
    use sqlx::{Decode, Encode, Type};

    use super::Range;

    /// The first byte of an empty range, as the server sends and reads it.
    const EMPTY: u8 = 1;

    impl<T> Type<Postgres> for Range<T>
    where
        PgRange<T>: Type<Postgres>,
    {
        fn type_info() -> PgTypeInfo {
            PgRange::<T>::type_info()
        }

        fn compatible(ty: &PgTypeInfo) -> bool {
            PgRange::<T>::compatible(ty)
        }
    }

    impl<T> PgHasArrayType for Range<T>
    where
        PgRange<T>: PgHasArrayType,
    {
        fn array_type_info() -> PgTypeInfo {
            PgRange::<T>::array_type_info()
        }
    }

    impl<'q, T> Encode<'q, Postgres> for Range<T>
    where
        T: Encode<'q, Postgres>,
    {
        fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, BoxDynError> {
            match self {
                Self::Empty => {
                    buffer.push(EMPTY);
                    Ok(IsNull::No)
                }
                Self::Between(start, end) => {
                    PgRange { start: start.as_ref(), end: end.as_ref() }.encode_by_ref(buffer)
                }
            }
        }
    }

    impl<'r, T> Decode<'r, Postgres> for Range<T>
    where
        T: Type<Postgres> + for<'a> Decode<'a, Postgres>,
    {
        fn decode(value: PgValueRef<'r>) -> Result<Self, BoxDynError> {
            let empty = match value.format() {
                PgValueFormat::Binary => value.as_bytes()?.first().is_some_and(|flags| flags & EMPTY != 0),
                PgValueFormat::Text => value.as_str()? == "empty",
            };
            if empty {
                return Ok(Self::Empty);
            }
            let PgRange { start, end }: PgRange<T> = PgRange::decode(value)?;
            Ok(Self::Between(start, end))
        }
    }
}

#[cfg(feature = "tokio-postgres")]
mod client {
    use std::error::Error;
    use std::ops::Bound;

    use bytes::BytesMut;
    use postgres_protocol::IsNull as Null;
    use postgres_protocol::types::{
        Range as Raw, RangeBound, empty_range_to_sql, range_from_sql, range_to_sql,
    };
    use tokio_postgres::types::{FromSql, IsNull, Kind, ToSql, Type, to_sql_checked};

    use super::Range;

    /// The type of the values in a range.
    fn element(ty: &Type) -> Result<&Type, Box<dyn Error + Sync + Send>> {
        match ty.kind() {
            Kind::Range(element) => Ok(element),
            _ => Err(format!("{ty} is no range").into()),
        }
    }

    fn write<T: ToSql>(
        bound: &Bound<T>,
        ty: &Type,
        out: &mut BytesMut,
    ) -> Result<RangeBound<Null>, Box<dyn Error + Sync + Send>> {
        let mut value = |value: &T| match value.to_sql(ty, out)? {
            IsNull::Yes => Err("a bound of a range is null".into()),
            IsNull::No => Ok(Null::No),
        };
        match bound {
            Bound::Included(bound) => value(bound).map(RangeBound::Inclusive),
            Bound::Excluded(bound) => value(bound).map(RangeBound::Exclusive),
            Bound::Unbounded => Ok(RangeBound::Unbounded),
        }
    }

    fn read<'r, T: FromSql<'r>>(
        bound: RangeBound<Option<&'r [u8]>>,
        ty: &Type,
    ) -> Result<Bound<T>, Box<dyn Error + Sync + Send>> {
        Ok(match bound {
            RangeBound::Inclusive(bound) => Bound::Included(T::from_sql_nullable(ty, bound)?),
            RangeBound::Exclusive(bound) => Bound::Excluded(T::from_sql_nullable(ty, bound)?),
            RangeBound::Unbounded => Bound::Unbounded,
        })
    }

    impl<T: ToSql> ToSql for Range<T> {
        fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
            let element = element(ty)?;
            match self {
                Self::Empty => empty_range_to_sql(out),
                Self::Between(start, end) => {
                    range_to_sql(|out| write(start, element, out), |out| write(end, element, out), out)?;
                }
            }
            Ok(IsNull::No)
        }

        fn accepts(ty: &Type) -> bool {
            element(ty).is_ok_and(T::accepts)
        }

        to_sql_checked!();
    }

    impl<'r, T: FromSql<'r>> FromSql<'r> for Range<T> {
        fn from_sql(ty: &Type, raw: &'r [u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {
            let element = element(ty)?;
            Ok(match range_from_sql(raw)? {
                Raw::Empty => Self::Empty,
                Raw::Nonempty(start, end) => Self::Between(read(start, element)?, read(end, element)?),
            })
        }

        fn accepts(ty: &Type) -> bool {
            element(ty).is_ok_and(T::accepts)
        }
    }
}
