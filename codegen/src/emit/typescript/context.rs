//! A schema with what is looked up in it many times.

use std::collections::{BTreeMap, BTreeSet};

use super::Options;
use super::functions::{self, Offered};
use super::order::Order;
use super::relationships::{Relationship, relationships};
use super::shapes::Shapes;
use crate::api::Views;
use crate::kind;
use crate::model::{Function, Name, ObjectId, Privilege, QualifiedName, Schema};

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
    /// The views.
    pub views: Views<'a>,
}

impl<'a> Context<'a> {
    pub fn new(schema: &'a Schema, options: &Options) -> Self {
        let order = Order::new();
        let mut listed = if options.schemas.is_empty() { listed(schema) } else { options.schemas.clone() };
        order.sort(&mut listed, Name::as_str);
        let views = Views::new(schema, &listed);
        let offered = functions::offered(schema, &listed);
        Self {
            schema,
            shapes: Shapes::new(schema, &listed, &offered),
            relationships: relationships(schema, &listed, &views.origins, &order),
            row_functions: functions::row_functions(&offered),
            offered,
            order,
            listed,
            views,
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
