//! A schema with what is looked up in it many times.

use std::collections::{BTreeMap, BTreeSet};

use super::Options;
use super::brands::Brands;
use super::closed::Closed;
use super::functions::{self, Offered};
use super::official::Official;
use super::order::Order;
use super::relationships::{Relationship, relationships};
use super::shapes::Shapes;
use crate::api::{Api, Views};
use crate::kind;
use crate::model::{Columns, Function, Name, ObjectId, Privilege, QualifiedName, Schema};

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
    /// What CHECKs leave columns.
    pub closed: Closed,
    /// Types of keys.
    pub brands: Brands,
    /// The role that the client signs in as, where one was named.
    role: Option<Name>,
    /// What a database offers that the model does not hold.
    pub beyond: Option<Official<'a>>,
    /// Columns of views that PostgreSQL's own query trees show never to be null.
    proven: BTreeSet<(&'a QualifiedName, &'a Name)>,
}

impl<'a> Context<'a> {
    pub fn new(schema: &'a Schema, options: &Options, api: Option<&'a Api>) -> Self {
        let order = Order::new();
        let mut listed = if options.schemas.is_empty() { listed(schema) } else { options.schemas.clone() };
        order.sort(&mut listed, Name::as_str);
        let views = Views::new(schema, &listed);
        let offered = functions::offered(schema, &listed);
        let shapes = Shapes::new(schema, &listed, &offered);
        let brands =
            if options.branded { Brands::new(schema, &listed, shapes.taken()) } else { Brands::default() };
        Self {
            schema,
            shapes,
            brands,
            closed: Closed::new(schema),
            role: options.role.clone(),
            beyond: api.map(Official::new),
            proven: api.map(proven).unwrap_or_default(),
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

    /// Do the query trees show that a column of a view is never null?
    pub fn is_proven(&self, view: &QualifiedName, column: &Name) -> bool {
        self.proven.contains(&(view, column))
    }

    /// The columns that the client may write; all of them where the database knows nothing of the roles of the API.
    pub fn granted_columns(&self, object: &ObjectId, privilege: Privilege) -> Columns {
        let grants = kind::grants(self.schema, object);
        let roles: Vec<&Name> = match &self.role {
            Some(role) => vec![role],
            None => self.schema.actors.roles().collect(),
        };
        let of_role = |(role, _): &(&Name, _)| **role == "public" || roles.contains(role);
        let mut granted = grants.iter().filter(of_role).peekable();
        if granted.peek().is_none() && self.role.is_none() {
            return Columns::All;
        }
        let mut only = BTreeSet::new();
        for columns in granted.filter_map(|(_, granted)| granted.get(&privilege)) {
            match columns {
                Columns::All | Columns::AllAnd(_) => return Columns::All,
                Columns::Only(columns) => only.extend(columns.iter().cloned()),
            }
        }
        Columns::Only(only)
    }
}

fn proven(api: &Api) -> BTreeSet<(&QualifiedName, &Name)> {
    let views = api.relations.iter().filter(|relation| !relation.kind.is_table());
    let columns = views.flat_map(|view| view.columns.iter().map(move |column| (&view.name, column)));
    columns.filter(|(_, column)| !column.nullable).map(|(view, column)| (view, &column.name)).collect()
}

/// `public`, and the declared schemas that a role of the API may enter. Somebody else's schemas are theirs to offer.
#[must_use]
pub fn listed(schema: &Schema) -> Vec<Name> {
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
