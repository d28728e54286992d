//! Composite types, field by field, as the server sends and reads them (`record_send` in its sources).

use std::error::Error;

use bytes::{Buf as _, BufMut as _, BytesMut};
use tokio_postgres::types::{Field, FromSql, IsNull, Kind, ToSql, Type, WrongType};

/// The fields of a composite type.
fn fields(ty: &Type) -> Result<&[Field], Box<dyn Error + Sync + Send>> {
    match ty.kind() {
        Kind::Composite(fields) => Ok(fields),
        _ => Err(format!("{ty} is no composite type").into()),
    }
}

/// Writes a value of each field.
pub(crate) fn write(
    ty: &Type,
    values: &[&(dyn ToSql + Sync)],
    out: &mut BytesMut,
) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
    let fields = fields(ty)?;
    if fields.len() != values.len() {
        return Err(format!("{ty} has {} fields, not {}", fields.len(), values.len()).into());
    }
    out.put_i32(i32::try_from(fields.len())?);
    for (field, value) in fields.iter().zip(values) {
        out.put_u32(field.type_().oid());
        let place = out.len();
        // The length, when it is known.
        out.put_i32(0);
        let length = match value.to_sql_checked(field.type_(), out)? {
            IsNull::Yes => -1,
            IsNull::No => i32::try_from(out.len() - place - 4)?,
        };
        out[place..place + 4].copy_from_slice(&length.to_be_bytes());
    }
    Ok(IsNull::No)
}

/// Reads field after field.
pub(crate) struct Reader<'r> {
    fields: std::vec::IntoIter<Field>,
    raw: &'r [u8],
}

impl<'r> Reader<'r> {
    /// At the first field.
    pub(crate) fn new(ty: &Type, mut raw: &'r [u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {
        let fields = fields(ty)?.to_vec();
        if usize::try_from(raw.try_get_i32()?)? != fields.len() {
            return Err(format!("a value of {ty} has another number of fields than the type").into());
        }
        Ok(Self { fields: fields.into_iter(), raw })
    }

    /// The next field's value.
    pub(crate) fn next<T: FromSql<'r>>(&mut self) -> Result<T, Box<dyn Error + Sync + Send>> {
        let field = self.fields.next().ok_or("the composite type has fewer fields")?;
        let ty = field.type_();
        if !T::accepts(ty) {
            return Err(WrongType::new::<T>(ty.clone()).into());
        }
        self.raw.try_get_u32()?;
        let Ok(length) = usize::try_from(self.raw.try_get_i32()?) else {
            return T::from_sql_null(ty);
        };
        let (value, rest) = self.raw.split_at_checked(length).ok_or("a field is cut off")?;
        self.raw = rest;
        T::from_sql(ty, value)
    }
}
