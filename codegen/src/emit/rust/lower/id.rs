//! Typed ids: the key of one column, and every column that ends in it.

use std::collections::{BTreeMap, BTreeSet};

use super::super::ir::{Id, RustType};
use super::super::names::type_name;
use super::super::representation::Types;
use crate::api::{Identities, Views};
use crate::model::{Column, ObjectId, QualifiedName, Schema, ViewColumn};

/// The ids of a schema's tables.
pub(super) struct Ids<'a> {
    schema: &'a Schema,
    identities: Identities<'a>,
    views: Views<'a>,
    /// By the table that the key belongs to: name, and the type that it wraps.
    ids: BTreeMap<&'a QualifiedName, (String, RustType)>,
}

impl<'a> Ids<'a> {
    pub fn new(schema: &'a Schema, types: &Types<'a>) -> Self {
        let identities = Identities::new(schema);
        let mut ids = BTreeMap::new();
        let mut free = taken(schema);
        for table in schema.tables.values() {
            let own = |column: &&Column| {
                identities.key(&table.name, &column.name) == Some((&table.name, &column.name))
            };
            let Some(inner) = table.columns.iter().find(own).and_then(|key| types.represent(&key.ty)) else {
                continue;
            };
            let mut name = format!("{}Id", type_name(table.rust_name.as_deref(), &table.name));
            while !free.insert(name.clone()) {
                name.push('_');
            }
            ids.insert(&table.name, (name, inner.ty));
        }
        Self { schema, identities, views: Views::new(schema, &[]), ids }
    }

    /// The id of a table.
    pub fn of(&self, table: &QualifiedName) -> Option<Id> {
        let (name, inner) = self.ids.get(table)?;
        let what = ObjectId::Table(table.clone());
        Some(Id {
            name: name.clone(),
            doc: format!("What identifies a row of the {what}."),
            inner: inner.clone(),
        })
    }

    /// The id that a column of a table holds.
    pub fn column(&self, table: &QualifiedName, column: &Column, types: &Types) -> Option<RustType> {
        if column.values.is_some() || column.json.is_some() {
            return None;
        }
        // The names that the schema owns live as long as the keys that they lead to.
        let (table, own) = self.schema.tables.get_key_value(table)?;
        let column = own.column(&column.name)?;
        let (owner, _) = self.identities.key(table, &column.name)?;
        let (name, inner) = self.ids.get(owner)?;
        let held = types.represent(&column.ty)?.ty;
        (held == *inner).then(|| RustType::id(name))
    }

    /// The id that a column of a view shows.
    pub fn view_column(
        &self,
        view: &QualifiedName,
        at: usize,
        column: &ViewColumn,
        types: &Types,
    ) -> Option<RustType> {
        let origin = self.views.origins.get(view)?.columns.get(at)?.as_ref()?;
        let base = self.schema.tables.get(&origin.table)?.column(&origin.column)?;
        let said = column.values.is_some() || column.json.is_some();
        if said || base.ty != column.ty { None } else { self.column(&origin.table, base, types) }
    }
}

/// The names of other types that an id could meet: all the others end otherwise.
fn taken(schema: &Schema) -> BTreeSet<String> {
    let tables = schema.tables.values().map(|table| type_name(table.rust_name.as_deref(), &table.name));
    let tables = tables.flat_map(|name| [format!("New{name}"), name]);
    let views = schema.views.values().map(|view| type_name(view.rust_name.as_deref(), &view.name));
    let kept = schema.materialized_views.values();
    let kept = kept.map(|view| type_name(view.rust_name.as_deref(), &view.name));
    let enums = schema.enums.values().map(|one| type_name(one.rust_name.as_deref(), &one.name));
    let composites = schema.composites.values().map(|one| type_name(one.rust_name.as_deref(), &one.name));
    let declared = schema.values.keys().chain(schema.json.keys()).cloned();
    tables.chain(views).chain(kept).chain(enums).chain(composites).chain(declared).collect()
}
