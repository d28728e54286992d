//! Composite types (PostgreSQL manual, CREATE TYPE).

use std::collections::BTreeSet;

use super::{Context, Kind, comment_on, comments_on_columns, layout, references};
use crate::model::{Composite, ObjectId, Schema};

impl Kind for Composite {
    fn id(&self) -> ObjectId {
        ObjectId::Composite(self.name.clone())
    }

    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        let mut needed = references::namespace(schema, &self.name);
        needed.extend(self.fields.iter().flat_map(|field| references::in_type(schema, &field.ty)));
        needed
    }

    fn create(&self, _context: &Context<'_>) -> Vec<String> {
        let fields: Vec<_> =
            self.fields.iter().map(|field| format!("{} {}", field.name, layout::short(&field.ty))).collect();
        vec![layout::block(&format!("create type {} as", self.name), &fields)]
    }

    fn drop(&self, _context: &Context<'_>) -> Vec<String> {
        vec![format!("drop type {}", self.name)]
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<String> {
        let mut comments: Vec<_> = comment_on(self.id(), self.comment.as_ref()).into_iter().collect();
        let fields = self.fields.iter().map(|field| (&field.name, &field.comment));
        comments.extend(comments_on_columns(&self.name, fields));
        comments
    }
}
