//! Native enum types (PostgreSQL manual, CREATE TYPE).

use std::collections::BTreeSet;

use super::{Context, Kind, comment_on, layout, references};
use crate::model::{Enum, ObjectId, Schema, sql};

impl Kind for Enum {
    fn id(&self) -> ObjectId {
        ObjectId::Enum(self.name.clone())
    }

    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        references::namespace(schema, &self.name)
    }

    fn create(&self, _context: &Context<'_>) -> Vec<String> {
        let opening = format!("create type {} as enum", self.name);
        let labels: Vec<_> = self.labels.iter().map(|label| sql::literal(label)).collect();
        let short = format!("{opening} ({})", sql::list(&labels));
        vec![if short.chars().count() <= layout::WIDTH { short } else { layout::block(&opening, &labels) }]
    }

    fn drop(&self, _context: &Context<'_>) -> Vec<String> {
        vec![format!("drop type {}", self.name)]
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<String> {
        comment_on(self.id(), self.comment.as_ref()).into_iter().collect()
    }
}
