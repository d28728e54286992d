//! Row-level security policies.

use serde::Deserialize;

use super::address::{Address, Class, Oid};
use super::text::unwrapped;
use super::{CatalogError, Reader};
use crate::model::{Command, Name, ObjectId, Policy};

#[derive(Deserialize)]
struct Row {
    oid: Oid,
    name: Name,
    table: Oid,
    command: String,
    permissive: bool,
    roles: Vec<Name>,
    using: Option<String>,
    with_check: Option<String>,
}

pub(super) fn read(reader: &mut Reader<'_, '_>) -> Result<(), CatalogError> {
    for row in reader.rows::<Row>("policies", include_str!("sql/policy.sql"))? {
        let Some(table) = reader.relation(row.table) else { continue };
        let id = ObjectId::Policy(table.clone(), row.name.clone());
        let comment = reader.found(Address::of(Class::POLICY, row.oid), id);
        let policy = Policy {
            table: table.clone(),
            name: row.name.clone(),
            command: match row.command.as_str() {
                "r" => Some(Command::Select),
                "a" => Some(Command::Insert),
                "w" => Some(Command::Update),
                "d" => Some(Command::Delete),
                _ => None,
            },
            permissive: row.permissive,
            roles: row.roles,
            using: row.using.as_deref().map(unwrapped),
            with_check: row.with_check.as_deref().map(unwrapped),
            comment,
        };
        reader.schema.policies.insert((table, row.name), policy);
    }
    Ok(())
}
