//! Privileges (PostgreSQL manual, GRANT and REVOKE).

use std::collections::{BTreeMap, BTreeSet};

use super::{Context, Kind, function};
use crate::declare::names::object_name;
use crate::model::{Columns, Name, ObjectId, Privilege, Privileges, Schema, sql};

impl Kind for Privileges {
    fn id(&self) -> ObjectId {
        ObjectId::Privileges(Box::new(self.object.clone()))
    }

    fn parent(&self, _schema: &Schema) -> Option<ObjectId> {
        Some(self.object.clone())
    }

    fn place(&self) -> u8 {
        9
    }

    fn depends_on(&self, _schema: &Schema) -> BTreeSet<ObjectId> {
        BTreeSet::new()
    }

    // Everything is revoked first, so that the result is the same whatever the default privileges of the database give
    // away (PostgreSQL manual, ALTER DEFAULT PRIVILEGES).
    fn create(&self, context: &Context<'_>) -> Vec<String> {
        let object = target(context.schema, &self.object);
        let mut statements = vec![self.revoke(context.schema, &object)];
        for (role, privileges) in &self.grants {
            let privileges =
                privileges.iter().map(|(privilege, columns)| self.grant(context.schema, *privilege, columns));
            statements.push(format!("grant {} on {object} to {role}", sql::list(privileges)));
        }
        statements.extend(self.revoke_sequences(context.schema));
        statements
    }

    fn drop(&self, context: &Context<'_>) -> Vec<String> {
        vec![self.revoke(context.schema, &target(context.schema, &self.object))]
    }
}

impl Privileges {
    /// Revokes all from everybody, from the API's roles and from those that are granted something.
    fn revoke(&self, schema: &Schema, object: &str) -> String {
        // Where the roles of the server are known, an application may do without those of an API.
        let there = |role: &&Name| schema.roles.is_empty() || schema.roles.contains(*role);
        let mut roles: Vec<&Name> = schema.actors.roles().filter(there).collect();
        roles.extend(self.grants.keys().filter(|role| !schema.actors.roles().any(|actor| actor == *role)));
        let roles = roles.into_iter().filter(|role| **role != "public").map(ToString::to_string);
        let roles = sql::list(std::iter::once("public".to_owned()).chain(roles));
        format!("revoke all on {object} from {roles}")
    }

    /// Default privileges reach the sequences of identity columns too, and whoever inserts needs none on them. Their names
    /// are those that PostgreSQL chooses.
    fn revoke_sequences(&self, schema: &Schema) -> Vec<String> {
        let ObjectId::Table(name) = &self.object else {
            return Vec::new();
        };
        let columns = schema.tables.get(name).into_iter().flat_map(|table| &table.columns);
        let numbered = columns.filter(|column| column.identity.is_some());
        let sequences = numbered.map(|column| {
            let sequence = object_name(name.name.as_str(), column.name.as_str(), "seq");
            self.revoke(schema, &format!("sequence {}.{sequence}", name.schema))
        });
        sequences.collect()
    }

    /// `select (a, b)`: columns in the order of the table.
    fn grant(&self, schema: &Schema, privilege: Privilege, columns: &Columns) -> String {
        let Columns::Only(columns) = columns else {
            return privilege.as_sql().to_owned();
        };
        let places = places(schema, &self.object);
        let mut columns: Vec<_> = columns.iter().collect();
        columns.sort_by_key(|column| (places.get(column).copied().unwrap_or(usize::MAX), *column));
        format!("{} ({})", privilege.as_sql(), sql::list(columns))
    }
}

/// The place of each column of a table or view.
fn places<'a>(schema: &'a Schema, object: &ObjectId) -> BTreeMap<&'a Name, usize> {
    let numbered =
        |names: Vec<&'a Name>| names.into_iter().enumerate().map(|(place, name)| (name, place)).collect();
    match object {
        ObjectId::Table(name) => {
            numbered(schema.tables.get(name).into_iter().flat_map(|t| &t.columns).map(|c| &c.name).collect())
        }
        ObjectId::View(name) => {
            numbered(schema.views.get(name).into_iter().flat_map(|v| &v.columns).map(|c| &c.name).collect())
        }
        _ => BTreeMap::new(),
    }
}

/// What GRANT calls the object: every relation is a table to it, and a procedure is none of its functions.
fn target(schema: &Schema, object: &ObjectId) -> String {
    match object {
        ObjectId::Table(name) | ObjectId::View(name) | ObjectId::MaterializedView(name) => {
            format!("table {name}")
        }
        ObjectId::Function(id) => format!("{} {id}", function::word(schema, id)),
        ObjectId::Domain(name) => format!("type {name}"),
        _ => object.to_string(),
    }
}
