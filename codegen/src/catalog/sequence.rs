//! Sequences, those of identity columns among them.

use serde::Deserialize;

use super::address::{Address, Class, Oid};
use super::text::TypeText;
use super::{CatalogError, Reader};
use crate::declare::names::object_name;
use crate::model::{Builtin, Name, ObjectId, QualifiedName, Sequence, SequenceOptions, Type};

#[derive(Deserialize)]
struct Row {
    oid: Oid,
    name: QualifiedName,
    unlogged: bool,
    #[serde(rename = "type")]
    ty: TypeText,
    start: i64,
    increment: i64,
    minvalue: i64,
    maxvalue: i64,
    cache: i64,
    cycle: bool,
    ownership: Option<String>,
    table: Option<QualifiedName>,
    column: Option<Name>,
    table_unlogged: Option<bool>,
}

pub(super) fn read(reader: &mut Reader<'_, '_>) -> Result<(), CatalogError> {
    for mut row in reader.rows::<Row>("sequences", include_str!("sql/sequence.sql"))? {
        let owner = row.table.take().zip(row.column.take());
        match (row.ownership.as_deref(), owner) {
            (Some("i"), Some((table, column))) => identity(reader, &row, &table, &column),
            (_, owned_by) => free_standing(reader, row, owned_by),
        }
    }
    Ok(())
}

fn free_standing(reader: &mut Reader<'_, '_>, row: Row, owned_by: Option<(QualifiedName, Name)>) {
    let comment = reader.found(Address::of(Class::RELATION, row.oid), ObjectId::Sequence(row.name.clone()));
    let options = row.options();
    let Row { name, ty, unlogged, .. } = row;
    reader
        .schema
        .sequences
        .insert(name.clone(), Sequence { name, ty: ty.0, unlogged, options, owned_by, comment });
}

/// The sequence of an identity column is part of the column.
fn identity(reader: &mut Reader<'_, '_>, row: &Row, table: &QualifiedName, column: &Name) {
    let id = ObjectId::Column(table.clone(), column.clone());
    let address = Address::of(Class::RELATION, row.oid);
    reader.identity_sequences.insert(address, row.name.clone());
    // Its privileges are set when those of the table are.
    let privileges = |id| ObjectId::Privileges(Box::new(id));
    let needed = [id.clone(), privileges(ObjectId::Table(table.clone()))];
    reader.schema.depends.entry(privileges(ObjectId::Sequence(row.name.clone()))).or_default().extend(needed);
    if reader.found(address, id).is_some() {
        reader.unsupported("comment on an identity column's sequence", &row.name);
    }
    let expected = object_name(table.name.as_str(), column.as_str(), "seq");
    let named = row.name != QualifiedName::new(table.schema.clone(), expected);
    if row.table_unlogged.is_some_and(|unlogged| unlogged != row.unlogged) {
        reader.unsupported("persistence of an identity column's sequence", &row.name);
    }
    let columns = reader.schema.tables.get_mut(table).into_iter().flat_map(|table| &mut table.columns);
    for found in columns.filter(|found| found.name == *column) {
        if let Some(identity) = &mut found.identity {
            identity.options = row.options();
            identity.sequence = named.then(|| row.name.clone());
        }
    }
}

impl Row {
    /// What differs from the defaults of its type and direction (PostgreSQL manual, CREATE SEQUENCE).
    fn options(&self) -> SequenceOptions {
        let (least, greatest) = bounds(&self.ty.0);
        let ascending = self.increment > 0;
        let (minimum, maximum) = if ascending { (1, greatest) } else { (least, -1) };
        let first = if ascending { self.minvalue } else { self.maxvalue };
        let unless = |value: i64, default: i64| (value != default).then_some(value);
        SequenceOptions {
            increment: unless(self.increment, 1),
            minvalue: unless(self.minvalue, minimum),
            maxvalue: unless(self.maxvalue, maximum),
            start: unless(self.start, first),
            cache: unless(self.cache, 1),
            cycle: self.cycle,
        }
    }
}

/// The least and the greatest number of a sequence's type.
fn bounds(ty: &Type) -> (i64, i64) {
    match ty.as_builtin() {
        Some(Builtin::Int2) => (i16::MIN.into(), i16::MAX.into()),
        Some(Builtin::Int4) => (i32::MIN.into(), i32::MAX.into()),
        _ => (i64::MIN, i64::MAX),
    }
}
