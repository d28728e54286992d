//! Tables, views, materialized views and composite types: what has a row in `pg_class` and columns.

use serde::Deserialize;

use super::address::{Address, Class, Oid};
use super::text::{parameters, stable};
use super::{CatalogError, Reader, column, composite, view};
use crate::model::{ObjectId, PartitionOf, QualifiedName, ReplicaIdentity, Table};

#[derive(Deserialize)]
pub(super) struct Row {
    pub oid: Oid,
    pub row_type: Option<Oid>,
    array_type: Option<Oid>,
    view_rule: Option<Oid>,
    pub kind: String,
    pub name: QualifiedName,
    unlogged: bool,
    row_security: bool,
    force_row_security: bool,
    pub options: Vec<String>,
    replica_identity: Option<String>,
    pub method: Option<String>,
    tablespace: Option<String>,
    pub populated: bool,
    pub query: Option<String>,
    partition_key: Option<String>,
    bound: Option<String>,
    parents: Vec<QualifiedName>,
}

pub(super) fn read(reader: &mut Reader<'_, '_>) -> Result<(), CatalogError> {
    let mut columns = column::by_relation(reader)?;
    for row in reader.rows::<Row>("tables and views", include_str!("sql/relation.sql"))? {
        let columns = columns.remove(&row.oid).unwrap_or_default();
        match row.kind.as_str() {
            "c" => composite::read(reader, row, columns),
            "v" => view::read(reader, row, columns),
            "m" => view::read_materialized(reader, row, columns),
            // A foreign table is kept as the statement that makes it.
            "f" => {}
            _ => table(reader, row, columns),
        }
    }
    Ok(())
}

impl Row {
    /// Notes under which addresses the relation and its row type are known, and gives its comment.
    pub fn found(&self, reader: &mut Reader<'_, '_>, id: &ObjectId) -> Option<String> {
        for oid in self.row_type.into_iter().chain(self.array_type) {
            reader.objects.insert(Address::of(Class::TYPE, oid), id.clone());
        }
        let address = Address::of(Class::RELATION, self.oid);
        if let Some(oid) = self.view_rule {
            reader.objects.insert(Address::of(Class::REWRITE, oid), id.clone());
        }
        if let ObjectId::Table(name) = id {
            reader.table_addresses.insert(address, name.clone());
        }
        reader.found(address, id.clone())
    }

    /// Names what no kind of relation can say.
    pub fn refuse(&self, reader: &mut Reader<'_, '_>) {
        let name = &self.name;
        if let Some(method) = &self.method {
            reader.unsupported("access method of a table", format!("{method} of {name}"));
        }
        if let Some(space) = &self.tablespace {
            reader.unsupported("tablespace", format!("{space} of {name}"));
        }
    }
}

fn table(reader: &mut Reader<'_, '_>, row: Row, columns: Vec<column::Row>) {
    row.refuse(reader);
    let name = row.name.clone();
    let comment = row.found(reader, &ObjectId::Table(name.clone()));
    let columns = columns.into_iter().map(|column| column.column(reader, &name)).collect();
    let Row { unlogged, options, row_security, force_row_security, mut parents, bound, .. } = row;
    let partition_of = bound
        .filter(|_| parents.len() == 1)
        .and_then(|bound| Some(PartitionOf { parent: parents.pop()?, bound: stable(&bound) }));
    let table = Table {
        name: name.clone(),
        columns,
        unlogged,
        storage: parameters(options),
        partition_by: row.partition_key.as_deref().map(stable),
        partition_of,
        inherits: parents,
        replica_identity: match row.replica_identity.as_deref() {
            Some("f") => ReplicaIdentity::Full,
            Some("n") => ReplicaIdentity::Nothing,
            // Which index it is, is known when the indexes are read.
            _ => ReplicaIdentity::Default,
        },
        clustered_on: None,
        row_security,
        force_row_security,
        comment,
        rust_name: None,
        tenant: None,
        owner: None,
        access: None,
    };
    reader.schema.tables.insert(name, table);
}
