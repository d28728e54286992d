//! Numbers with any count of digits.

use std::error::Error;

use bigdecimal::BigDecimal;
use bigdecimal::num_bigint::{BigInt, Sign};
use bytes::{Buf as _, BufMut as _, BytesMut};
use tokio_postgres::types::{FromSql, IsNull, ToSql, Type, accepts, to_sql_checked};

use super::foreign::{Wire, Wrapped};

/// A digit of the server's has so many of ours.
const GROUP: usize = 4;

/// The most digits that the server has before the point (PostgreSQL manual, 8.1.2 Arbitrary Precision Numbers).
const MOST: i64 = 131_072;

/// The sign of a negative number, as the server sends it (`numeric_send` in its sources); 0 is that of the others, and
/// what is no finite number has another one.
const NEGATIVE: u16 = 0x4000;

impl Wrapped for BigDecimal {}

/// How many groups the number has behind the point; its digits before and behind, in groups, most significant first; its
/// sign.
fn groups(number: &BigDecimal, shown: u16) -> (i64, Vec<u16>, Sign) {
    let behind = i64::from(shown.div_ceil(4));
    let (whole, _) = number.with_scale(behind * 4).into_bigint_and_exponent();
    let (sign, digits) = whole.to_radix_be(10);
    let value = |group: &[u8]| group.iter().fold(0, |value, digit| value * 10 + u16::from(*digit));
    // The first group is the one that may be short.
    let (first, others) = digits.split_at(digits.len() % GROUP);
    let first = (!first.is_empty()).then(|| value(first));
    (behind, first.into_iter().chain(others.chunks(GROUP).map(value)).collect(), sign)
}

impl ToSql for Wire<BigDecimal> {
    fn to_sql(&self, _: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        let scale = self.0.as_bigint_and_exponent().1;
        if scale < -MOST {
            return Err("the number has more digits than PostgreSQL takes".into());
        }
        let shown = u16::try_from(scale.max(0))?;
        let (behind, mut groups, sign) = groups(&self.0, shown);
        let weight = i64::try_from(groups.len())? - behind - 1;
        while groups.last() == Some(&0) {
            groups.pop();
        }
        out.put_u16(u16::try_from(groups.len())?);
        out.put_i16(if groups.is_empty() { 0 } else { i16::try_from(weight)? });
        out.put_u16(if sign == Sign::Minus { NEGATIVE } else { 0 });
        out.put_u16(shown);
        groups.into_iter().for_each(|group| out.put_u16(group));
        Ok(IsNull::No)
    }

    accepts!(NUMERIC);
    to_sql_checked!();
}

impl<'r> FromSql<'r> for Wire<BigDecimal> {
    fn from_sql(_: &Type, mut raw: &'r [u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {
        let (count, weight) = (raw.try_get_u16()?, raw.try_get_i16()?);
        let sign = match raw.try_get_u16()? {
            0 => Sign::Plus,
            NEGATIVE => Sign::Minus,
            _ => return Err("the number is infinite, or none at all".into()),
        };
        let shown = raw.try_get_u16()?;
        let mut hundreds = Vec::with_capacity(usize::from(count) * 2);
        for _ in 0..count {
            let group = raw.try_get_u16()?;
            hundreds.extend([u8::try_from(group / 100)?, u8::try_from(group % 100)?]);
        }
        let whole = BigInt::from_radix_be(sign, &hundreds, 100).ok_or("the number has a digit that is none")?;
        let scale = (i64::from(count) - i64::from(weight) - 1) * 4;
        Ok(Self(BigDecimal::new(whole, scale).with_scale(shown.into())))
    }

    accepts!(NUMERIC);
}
