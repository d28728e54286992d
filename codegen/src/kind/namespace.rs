//! Schemas of the database (PostgreSQL manual, CREATE SCHEMA).

use super::{Alteration, Change, Context, Kind, comment};
use crate::model::{Namespace, ObjectId};

impl Kind for Namespace {
    fn id(&self) -> ObjectId {
        ObjectId::Schema(self.name.clone())
    }

    fn create(&self, context: &Context<'_>) -> Vec<String> {
        if self.comes_with_the_database(context) {
            return Vec::new();
        }
        vec![format!("create schema {}", self.name)]
    }

    fn drop(&self, context: &Context<'_>) -> Vec<String> {
        if self.comes_with_the_database(context) {
            return Vec::new();
        }
        vec![format!("drop schema {}", self.name)]
    }

    fn holds_data(&self) -> bool {
        true
    }

    fn alter(&self, _previous: &Self, _context: &Context<'_>) -> Change {
        Change::Alter(Alteration::default())
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<(String, Option<String>)> {
        comment(self.id(), self.comment.as_ref())
    }
}

impl Namespace {
    /// A declaration names `public` for its comment and privileges; it is there before everything else, and stays.
    fn comes_with_the_database(&self, context: &Context<'_>) -> bool {
        let declared = [context.schema, context.other].iter().any(|schema| !schema.modules.is_empty());
        self.name == "public" && declared
    }
}
