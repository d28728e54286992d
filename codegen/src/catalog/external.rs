//! What is somebody else's: read, kept as far as ours refers to it, and never created or dropped.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::{Catalog, CatalogError, Managed, Reader};
use crate::kind;
use crate::model::{Name, ObjectId, Schema};

/// Schemas that Supabase makes and manages in its projects
/// (<https://supabase.com/docs/guides/database/overview>, and the schemas that its command line leaves out of dumps).
const SUPABASE: &[&str] = &[
    "_analytics",
    "_realtime",
    "_supavisor",
    "auth",
    "cron",
    "extensions",
    "graphql",
    "graphql_public",
    "net",
    "pgbouncer",
    "pgmq",
    "pgsodium",
    "pgsodium_masks",
    "pgtle",
    "realtime",
    "repack",
    "storage",
    "supabase_functions",
    "supabase_migrations",
    "tiger",
    "tiger_data",
    "topology",
    "vault",
];

/// Is this the name of a schema that Supabase makes?
pub(crate) fn is_supabases(name: &Name) -> bool {
    SUPABASE.contains(&name.as_str())
}

#[derive(Deserialize)]
struct Row {
    name: Name,
    managed: bool,
}

/// The schemas of the database that are somebody else's.
pub(super) fn managed(
    reader: &mut Reader<'_, '_>,
    managed: &Managed,
) -> Result<BTreeSet<Name>, CatalogError> {
    match managed {
        Managed::These(names) => Ok(names.clone()),
        Managed::Supabase => {
            let rows = reader.rows::<Row>("the owners of schemas", include_str!("sql/managed.sql"))?;
            let known = rows.into_iter().filter(|row| row.managed && SUPABASE.contains(&row.name.as_str()));
            Ok(known.map(|row| row.name).collect())
        }
    }
}

/// Marks what is in the managed schemas as external, and leaves out of it what nothing of ours needs.
pub(super) fn set_apart(mut catalog: Catalog, managed: &BTreeSet<Name>) -> Catalog {
    if managed.is_empty() {
        return catalog;
    }
    let schema = &mut catalog.schema;
    let external: BTreeSet<ObjectId> = schema.ids().filter(|id| is_theirs(schema, id, managed)).collect();
    let kept = needed(schema, &external, managed);
    schema.retain(|id| !external.contains(id) || kept.contains(id));
    schema.external = kept;
    catalog.unsupported.retain(|(_, name)| !names_one_of(name, managed));
    catalog
}

/// Is the object in a managed schema? A policy that an application puts on a managed table is its own, so is a trigger
/// that runs a function of its own, and so are extensions, wherever they are installed.
fn is_theirs(schema: &Schema, id: &ObjectId, managed: &BTreeSet<Name>) -> bool {
    match id {
        ObjectId::Schema(name) => managed.contains(name),
        ObjectId::Privileges(object) | ObjectId::Owner(object) => is_theirs(schema, object, managed),
        ObjectId::Trigger(table, name) => {
            let runs = schema
                .triggers
                .get(&(table.clone(), name.clone()))
                .map(|trigger| &trigger.function.name.schema);
            managed.contains(&table.schema) && runs.is_none_or(|runs| managed.contains(runs))
        }
        ObjectId::Definition(_, name) => names_one_of(name.as_str(), managed),
        ObjectId::Policy(..) | ObjectId::Extension(_) => false,
        _ => id.schema().is_some_and(|schema| managed.contains(schema)),
    }
}

/// The external objects that ours need, and those that these need.
fn needed(schema: &Schema, external: &BTreeSet<ObjectId>, managed: &BTreeSet<Name>) -> BTreeSet<ObjectId> {
    let mut kept = BTreeSet::new();
    let mut open: Vec<ObjectId> = Vec::new();
    for object in kind::objects(schema) {
        let id = object.id();
        if !is_theirs(schema, &id, managed) {
            open.extend(object.needs(schema));
            open.extend(object.parent(schema));
        }
    }
    while let Some(id) = open.pop() {
        // A column is its table's.
        let id = match id {
            ObjectId::Column(table, _) | ObjectId::Default(table, _) => ObjectId::Table(table),
            id => id,
        };
        if external.contains(&id) && kept.insert(id.clone()) {
            open.extend(schema.depends.get(&id).into_iter().flatten().cloned());
            open.extend(id.schema().map(|name| ObjectId::Schema(name.clone())));
        }
    }
    kept
}

/// Is the object of this name in one of the schemas?
fn names_one_of(name: &str, schemas: &BTreeSet<Name>) -> bool {
    schemas.iter().any(|schema| {
        let qualified = format!("{schema}.");
        name.starts_with(&qualified) || name.contains(&format!(" {qualified}"))
    })
}
