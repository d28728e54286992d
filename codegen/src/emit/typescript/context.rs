//! A schema with what is looked up in it many times.

use std::collections::{BTreeMap, BTreeSet};

use super::Options;
use super::functions::{self, Offered};
use super::order::Order;
use super::origin::{Origins, Reader};
use super::relationships::{Relationship, relationships};
use super::shapes::Shapes;
use crate::kind;
use crate::model::{Function, Name, ObjectId, Privilege, QualifiedName, Schema, Timing, TriggerEvent, View};

/// The schema that the API offers without being asked to, and that the helper types of the template mean.
pub const DEFAULT_SCHEMA: &str = "public";

/// What the nodes of the file are made from.
pub struct Context<'a> {
    /// The model.
    pub schema: &'a Schema,
    /// The schemas of the file, by name.
    pub listed: Vec<Name>,
    /// The order of everything.
    pub order: Order,
    /// Closed sets and JSON shapes.
    pub shapes: Shapes<'a>,
    /// By the relation that they start from.
    pub relationships: BTreeMap<QualifiedName, Vec<Relationship>>,
    /// The functions of the file.
    pub offered: Offered<'a>,
    /// Those that take a row, by its relation.
    pub row_functions: BTreeMap<&'a QualifiedName, Vec<&'a Function>>,
    origins: BTreeMap<QualifiedName, Origins>,
}

impl<'a> Context<'a> {
    pub fn new(schema: &'a Schema, options: &Options) -> Self {
        let order = Order::new();
        let mut listed = if options.schemas.is_empty() { listed(schema) } else { options.schemas.clone() };
        order.sort(&mut listed, Name::as_str);
        let origins = Reader::new(schema, &listed).read_all();
        let offered = functions::offered(schema, &listed);
        Self {
            schema,
            shapes: Shapes::new(schema, &listed, &offered),
            relationships: relationships(schema, &listed, &origins, &order),
            row_functions: functions::row_functions(&offered),
            offered,
            order,
            listed,
            origins,
        }
    }

    /// Is this schema in the file?
    pub fn is_listed(&self, namespace: &Name) -> bool {
        self.listed.contains(namespace)
    }

    /// May any role of the API do this?
    pub fn is_granted(&self, object: &ObjectId, privilege: Privilege) -> bool {
        is_granted(self.schema, object, privilege)
    }

    /// The columns that PostgreSQL can insert or update through a view; none where it refuses the command.
    pub fn writable_columns(&self, view: &View, privilege: Privilege) -> Option<BTreeSet<&'a Name>> {
        let view = self.schema.views.get(&view.name)?;
        let names = view.columns.iter().map(|column| &column.name);
        let event = |event: &TriggerEvent| match event {
            TriggerEvent::Insert => privilege == Privilege::Insert,
            TriggerEvent::Update(_) => privilege == Privilege::Update,
            TriggerEvent::Delete | TriggerEvent::Truncate => false,
        };
        let mut triggers = self.schema.triggers_of(&view.name);
        if triggers.any(|trigger| trigger.timing == Timing::InsteadOf && trigger.events.iter().any(event)) {
            return Some(names.collect());
        }
        let base = self.updated_by(&view.name, self.schema.views.len());
        let columns = self.origins.get(&view.name).map(|origins| origins.columns.as_slice());
        let plain = names.zip(columns.unwrap_or_default()).filter(|(_, origin)| origin.is_some());
        let writable: BTreeSet<_> = plain.map(|(name, _)| name).collect();
        (base.is_some() && !writable.is_empty()).then_some(writable)
    }

    /// The table that writes to a relation end in; `views` is how many more views to look through.
    fn updated_by(&self, relation: &QualifiedName, views: usize) -> Option<&QualifiedName> {
        if let Some(table) = self.schema.tables.get(relation) {
            return Some(&table.name);
        }
        let view = self.schema.views.get(relation)?;
        let base = self.origins.get(&view.name)?.updates.as_ref()?;
        self.updated_by(base, views.checked_sub(1)?)
    }
}

/// `public`, and the declared schemas that a role of the API may enter. Somebody else's schemas are theirs to offer.
fn listed(schema: &Schema) -> Vec<Name> {
    let open = schema.namespaces.keys().filter(|name| {
        let id = ObjectId::Schema((*name).clone());
        !schema.is_external(&id) && is_granted(schema, &id, Privilege::Usage)
    });
    let names: BTreeSet<Name> = open.cloned().chain([Name::new(DEFAULT_SCHEMA)]).collect();
    names.into_iter().collect()
}

/// Every role is a member of `PUBLIC` (PostgreSQL manual, 5.8 Privileges).
fn is_granted(schema: &Schema, object: &ObjectId, privilege: Privilege) -> bool {
    kind::grants(schema, object).iter().any(|(role, granted)| {
        (*role == "public" || schema.actors.roles().any(|actor| actor == role))
            && granted.contains_key(&privilege)
    })
}
