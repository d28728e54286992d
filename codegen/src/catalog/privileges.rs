//! Privileges.
//!
//! An object whose privileges are those that PostgreSQL gives by itself has no entry, unless default privileges would
//! give others to a new object of its kind: then nothing goes without saying.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::address::{Address, Class, Oid};
use super::{CatalogError, Reader};
use crate::kind::{Grants, usual_grants};
use crate::model::{Columns, DefinitionKind, Name, ObjectId, Privilege, Privileges};

#[derive(Deserialize)]
struct Row {
    class: Class,
    oid: Oid,
    column: Option<Name>,
    owner_lacks: bool,
    items: Vec<Item>,
}

#[derive(Deserialize)]
struct Item {
    role: Name,
    privilege: Privilege,
    grantable: bool,
}

/// Default privileges for objects of a kind, in a schema or in all.
#[derive(Deserialize)]
struct Default {
    kind: String,
    schema: Option<Name>,
}

pub(super) fn read(reader: &mut Reader<'_, '_>) -> Result<(), CatalogError> {
    let mut grants: BTreeMap<ObjectId, (Grants, Grants)> = BTreeMap::new();
    for row in reader.rows::<Row>("privileges", include_str!("sql/privileges.sql"))? {
        let address = Address::of(row.class, row.oid);
        let object = match reader.identity_sequences.get(&address) {
            Some(sequence) => ObjectId::Sequence(sequence.clone()),
            None => match reader.objects.get(&address) {
                Some(object) if is_own(reader, address, object) => object.clone(),
                _ => continue,
            },
        };
        if row.owner_lacks {
            reader.unsupported("privileges revoked from the owner", &object);
        }
        let grants = grants.entry(object.clone()).or_default();
        for Item { role, privilege, grantable } in row.items {
            if grantable {
                add(&mut grants.1, role.clone(), privilege, row.column.as_ref());
            }
            if !add(&mut grants.0, role.clone(), privilege, row.column.as_ref()) {
                let what = format!("{} of {role} on {object}", privilege.as_sql());
                reader.unsupported("privilege on a column beside that on the whole", what);
            }
        }
    }
    let defaults =
        reader.rows::<Default>("default privileges", include_str!("sql/default_privileges.sql"))?;
    let sequences = reader.identity_sequences.values().cloned().map(ObjectId::Sequence);
    let objects: BTreeSet<ObjectId> = reader.objects.values().cloned().chain(sequences).collect();
    for object in objects {
        let Some(usual) = usual_grants(&object) else { continue };
        let said = grants.remove(&object);
        let changed = defaults.iter().any(|default| default.applies(&object));
        let (grants, grantable) = said.unwrap_or_else(|| (usual.clone(), Grants::new()));
        if changed || grants != usual {
            reader.schema.privileges.insert(object.clone(), Privileges { object, grants, grantable });
        }
    }
    Ok(())
}

/// Is the object of the schema what the address is of? Not so what an extension brought, nor the row type of a table.
fn is_own(reader: &Reader<'_, '_>, address: Address, object: &ObjectId) -> bool {
    match object {
        ObjectId::Extension(_) | ObjectId::Column(..) => false,
        ObjectId::Table(name) => {
            address.class == Class::RELATION && reader.table_addresses.get(&address) == Some(name)
        }
        ObjectId::View(_)
        | ObjectId::MaterializedView(_)
        | ObjectId::Definition(DefinitionKind::ForeignTable, _) => address.class == Class::RELATION,
        _ => true,
    }
}

/// Adds a grant. That on the whole object stands for one on columns; false where there are both.
fn add(grants: &mut Grants, role: Name, privilege: Privilege, column: Option<&Name>) -> bool {
    let granted = grants.entry(role).or_default();
    match column {
        None => !matches!(granted.insert(privilege, Columns::All), Some(Columns::Only(_))),
        Some(column) => {
            let columns = granted.entry(privilege).or_insert_with(|| Columns::Only(BTreeSet::new()));
            match columns {
                Columns::Only(columns) => {
                    columns.insert(column.clone());
                    true
                }
                Columns::All => false,
            }
        }
    }
}

impl Default {
    /// Would a new object like this one get other privileges?
    fn applies(&self, object: &ObjectId) -> bool {
        let (kind, schema) = match object {
            ObjectId::Table(name) | ObjectId::View(name) | ObjectId::MaterializedView(name) => {
                ("r", &name.schema)
            }
            ObjectId::Sequence(name) => ("S", &name.schema),
            ObjectId::Function(id) => ("f", &id.name.schema),
            ObjectId::Enum(name) | ObjectId::Domain(name) | ObjectId::Composite(name) => ("T", &name.schema),
            ObjectId::Schema(name) => ("n", name),
            _ => return false,
        };
        self.kind == kind && self.schema.as_ref().is_none_or(|own| own == schema)
    }
}
