//! Privileges.
//!
//! An object whose privileges are those that PostgreSQL gives by itself has no entry, unless default privileges would give
//! others to a new object of its kind: then nothing goes without saying.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::address::{Address, Class, Oid};
use super::{CatalogError, Reader};
use crate::model::{Columns, Name, ObjectId, Privilege, Privileges};

type Grants = BTreeMap<Name, BTreeMap<Privilege, Columns>>;

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
    let mut grants: BTreeMap<ObjectId, Grants> = BTreeMap::new();
    for row in reader.rows::<Row>("privileges", include_str!("sql/privileges.sql"))? {
        let address = Address::of(row.class, row.oid);
        let Some(object) = reader.objects.get(&address).cloned() else { continue };
        // What an extension brought, the row type of a table, and the sequence of an identity column.
        if !is_own(reader, address, &object) {
            continue;
        }
        if row.owner_lacks {
            reader.unsupported("privileges revoked from the owner", &object);
        }
        let grants = grants.entry(object.clone()).or_default();
        for Item { role, privilege, grantable } in row.items {
            if grantable {
                reader.unsupported("grant option", format!("{} to {role} on {object}", privilege.as_sql()));
            }
            add(grants, role, privilege, row.column.as_ref());
        }
    }
    let defaults =
        reader.rows::<Default>("default privileges", include_str!("sql/default_privileges.sql"))?;
    let unsaid: BTreeSet<ObjectId> =
        reader.objects.values().filter(|id| usual(id).is_some()).cloned().collect();
    for object in unsaid {
        let said = grants.remove(&object);
        let usual = usual(&object).unwrap_or_default();
        let changed = defaults.iter().any(|default| default.applies(&object));
        let grants = said.unwrap_or_else(|| usual.clone());
        if changed || grants != usual {
            reader.schema.privileges.insert(object.clone(), Privileges { object, grants });
        }
    }
    Ok(())
}

/// Is the object of the schema what the address is of?
fn is_own(reader: &Reader<'_, '_>, address: Address, object: &ObjectId) -> bool {
    match object {
        ObjectId::Extension(_) => false,
        ObjectId::Table(name) => {
            address.class == Class::RELATION && reader.table_addresses.get(&address) == Some(name)
        }
        ObjectId::View(_) | ObjectId::MaterializedView(_) => address.class == Class::RELATION,
        _ => true,
    }
}

/// Adds a grant; on the whole object it includes that on columns.
fn add(grants: &mut Grants, role: Name, privilege: Privilege, column: Option<&Name>) {
    let granted = grants.entry(role).or_default();
    match column {
        None => {
            granted.insert(privilege, Columns::All);
        }
        Some(column) => {
            let columns = granted.entry(privilege).or_insert_with(|| Columns::Only(BTreeSet::new()));
            if let Columns::Only(columns) = columns {
                columns.insert(column.clone());
            }
        }
    }
}

/// What others than the owner may do by PostgreSQL's own defaults (PostgreSQL manual, table 5.2); none where a kind has no
/// privileges.
fn usual(object: &ObjectId) -> Option<Grants> {
    let public = |privilege| {
        let granted = BTreeMap::from([(privilege, Columns::All)]);
        Some(Grants::from([(Name::new("public"), granted)]))
    };
    match object {
        ObjectId::Table(_) | ObjectId::View(_) | ObjectId::MaterializedView(_) | ObjectId::Sequence(_) => {
            Some(Grants::new())
        }
        ObjectId::Function(_) => public(Privilege::Execute),
        ObjectId::Enum(_) | ObjectId::Domain(_) | ObjectId::Composite(_) => public(Privilege::Usage),
        // The one schema that comes with the database.
        ObjectId::Schema(name) if *name == "public" => public(Privilege::Usage),
        ObjectId::Schema(_) => Some(Grants::new()),
        _ => None,
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
