//! Owners (PostgreSQL manual, 5.8 Privileges): who may change an object, and as whom a view or function acts.
//!
//! An object of the database's own owner or of a superuser has none here: that is who runs the statements.

use std::collections::BTreeSet;

use super::{Alteration, Change, Context, Kind, Refer, title};
use crate::model::{Name, ObjectId, Schema};

/// Whoever runs the statements (PostgreSQL manual, ALTER SCHEMA).
const RUNNER: &str = "current_user";

/// Who owns an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owner<'a> {
    /// The object.
    pub object: &'a ObjectId,
    /// The role.
    pub role: &'a Name,
}

/// The owners of all objects that have one.
pub(super) fn owners(schema: &Schema) -> impl Iterator<Item = Owner<'_>> {
    schema.owners.iter().map(|(object, role)| Owner { object, role })
}

impl Refer for Owner<'_> {
    type Kind = Self;

    fn kind(&self) -> &Self {
        self
    }
}

impl Kind for Owner<'_> {
    fn id(&self) -> ObjectId {
        ObjectId::Owner(Box::new(self.object.clone()))
    }

    fn parent(&self, _schema: &Schema) -> Option<ObjectId> {
        Some(self.object.clone())
    }

    // Before the privileges: what the owner has been granted before becomes the owner's own.
    fn place(&self) -> (u8, usize) {
        (8, 1)
    }

    fn depends_on(&self, _schema: &Schema) -> BTreeSet<ObjectId> {
        BTreeSet::new()
    }

    fn follows_its_columns(&self) -> bool {
        true
    }

    fn create(&self, context: &Context<'_>) -> Vec<String> {
        // Whoever runs it, whatever the name: a role cannot be called so.
        let role = if *self.role == RUNNER { RUNNER.to_owned() } else { self.role.to_string() };
        self.set(context, &role)
    }

    // Whoever runs it: the owner of the database or a superuser. The schema that comes with the database has an owner that
    // stands for the database's (PostgreSQL manual, 22.5 Predefined Roles).
    fn drop(&self, context: &Context<'_>) -> Vec<String> {
        let public = matches!(self.object, ObjectId::Schema(name) if *name == "public");
        self.set(context, if public { "pg_database_owner" } else { RUNNER })
    }

    fn alter(&self, previous: &Self, context: &Context<'_>) -> Change {
        let Self { object: _, role } = self;
        let statements = if *role == previous.role { Vec::new() } else { self.create(context) };
        Change::Alter(Alteration { statements, ..Alteration::default() })
    }
}

impl Owner<'_> {
    fn set(&self, context: &Context<'_>, role: &str) -> Vec<String> {
        if self.follows_a_table(context) {
            return Vec::new();
        }
        vec![format!("alter {} owner to {role}", title(context.schema, self.object))]
    }

    /// Is it a sequence that belongs to a table all the time? It is owned by whoever owns that.
    fn follows_a_table(&self, context: &Context<'_>) -> bool {
        let ObjectId::Sequence(name) = self.object else { return false };
        let table = |schema: &'_ Schema| Some(schema.sequences.get(name)?.owned_by.as_ref()?.0.clone());
        table(context.schema).is_some() && table(context.schema) == table(context.other)
    }
}
