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
