//! Schemas of the database (PostgreSQL manual, CREATE SCHEMA).

use super::{Alteration, Change, Context, Kind, comment};
use crate::model::{Namespace, ObjectId};

impl Kind for Namespace {
    fn id(&self) -> ObjectId {
        ObjectId::Schema(self.name.clone())
    }

    fn create(&self, _context: &Context<'_>) -> Vec<String> {
        vec![format!("create schema {}", self.name)]
    }

    fn drop(&self, _context: &Context<'_>) -> Vec<String> {
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
