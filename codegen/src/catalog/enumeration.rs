//! Native enum types.

use serde::Deserialize;

use super::address::{Address, Class, Oid};
use super::{CatalogError, Reader};
use crate::model::{Enum, ObjectId, QualifiedName};

#[derive(Deserialize)]
struct Row {
    oid: Oid,
    array_oid: Oid,
    name: QualifiedName,
    labels: Vec<String>,
}

pub(super) fn read(reader: &mut Reader<'_, '_>) -> Result<(), CatalogError> {
    for row in reader.rows::<Row>("enum types", include_str!("sql/enumeration.sql"))? {
        let Row { oid, array_oid, name, labels } = row;
        let id = ObjectId::Enum(name.clone());
        reader.objects.insert(Address::of(Class::TYPE, array_oid), id.clone());
        let comment = reader.found(Address::of(Class::TYPE, oid), id);
        reader.schema.enums.insert(name.clone(), Enum { name, labels, comment, rust_name: None });
    }
    Ok(())
}
