//! Owners, where they are neither the owner of the database nor a superuser: those are whoever runs the statements.

use serde::Deserialize;

use super::address::{Address, Class, Oid};
use super::{CatalogError, Reader};
use crate::model::{Name, ObjectId};

#[derive(Deserialize)]
struct Row {
    class: Class,
    oid: Oid,
    owner: Name,
}

pub(super) fn read(reader: &mut Reader<'_, '_>) -> Result<(), CatalogError> {
    for row in reader.rows::<Row>("owners", include_str!("sql/owner.sql"))? {
        match reader.objects.get(&Address::of(row.class, row.oid)).cloned() {
            // The sequence of an identity column is owned by whoever owns the table.
            None | Some(ObjectId::Extension(_) | ObjectId::Column(..)) => {}
            Some(object) => {
                reader.schema.owners.insert(object, row.owner);
            }
        }
    }
    Ok(())
}
