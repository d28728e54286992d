//! Schemas of the database, and the roles of the server.

use serde::Deserialize;

use super::address::{Address, Class, Oid};
use super::{CatalogError, Reader};
use crate::model::{Name, Namespace, ObjectId};

#[derive(Deserialize)]
struct Row {
    oid: Oid,
    name: Name,
}

/// A role of the server.
#[derive(Deserialize)]
struct Role {
    name: Name,
}

pub(super) fn read(reader: &mut Reader<'_, '_>) -> Result<(), CatalogError> {
    for row in reader.rows::<Row>("schemas", include_str!("sql/namespace.sql"))? {
        let Row { oid, name } = row;
        let comment = reader.found(Address::of(Class::NAMESPACE, oid), ObjectId::Schema(name.clone()));
        reader.schema.namespaces.insert(name.clone(), Namespace { name, comment });
    }
    let roles = "select rolname as name from pg_roles where rolname !~ '^pg_'";
    reader.schema.roles = reader.rows::<Role>("roles", roles)?.into_iter().map(|role| role.name).collect();
    Ok(())
}
