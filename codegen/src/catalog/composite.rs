//! Composite types.

use super::address::{Address, Class};
use super::{Reader, column, relation};
use crate::model::{Composite, ObjectId};

pub(super) fn read(reader: &mut Reader<'_, '_>, row: relation::Row, columns: Vec<column::Row>) {
    let id = ObjectId::Composite(row.name.clone());
    // The comment is on the type, not on the relation behind it.
    row.found(reader, &id);
    let comment = row.type_address().and_then(|address| reader.comment(address));
    let name = row.name;
    let fields = columns.into_iter().map(|field| field.field(reader)).collect();
    reader.schema.composites.insert(name.clone(), Composite { name, fields, comment, rust_name: None });
}

impl relation::Row {
    fn type_address(&self) -> Option<Address> {
        self.row_type.map(|oid| Address::of(Class::TYPE, oid))
    }
}
