//! Schemas of the database (PostgreSQL manual, CREATE SCHEMA).

use std::collections::BTreeSet;

use super::{Context, Kind, comment_on};
use crate::model::{Namespace, ObjectId, Schema};

impl Kind for Namespace {
    fn id(&self) -> ObjectId {
        ObjectId::Schema(self.name.clone())
    }

    fn depends_on(&self, _schema: &Schema) -> BTreeSet<ObjectId> {
        BTreeSet::new()
    }

    fn create(&self, _context: &Context<'_>) -> Vec<String> {
        vec![format!("create schema {}", self.name)]
    }

    fn drop(&self, _context: &Context<'_>) -> Vec<String> {
        vec![format!("drop schema {}", self.name)]
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<String> {
        comment_on(self.id(), self.comment.as_ref()).into_iter().collect()
    }
}
