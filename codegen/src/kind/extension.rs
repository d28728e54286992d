//! Extensions (PostgreSQL manual, CREATE EXTENSION).

use std::collections::BTreeSet;

use super::{Context, Danger, Hazard, Kind, comment_on};
use crate::model::{Extension, ObjectId, Schema};

impl Kind for Extension {
    fn id(&self) -> ObjectId {
        ObjectId::Extension(self.name.clone())
    }

    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        let namespace = schema.namespaces.get(&self.schema);
        namespace.map(|namespace| ObjectId::Schema(namespace.name.clone())).into_iter().collect()
    }

    // No IF NOT EXISTS: the undo must not drop an extension that was there before.
    fn create(&self, _context: &Context<'_>) -> Vec<String> {
        vec![format!("create extension {} with schema {}", self.name, self.schema)]
    }

    fn drop(&self, _context: &Context<'_>) -> Vec<String> {
        vec![format!("drop extension {}", self.name)]
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<String> {
        comment_on(self.id(), self.comment.as_ref()).into_iter().collect()
    }

    fn create_hazards(&self, _context: &Context<'_>) -> Vec<Hazard> {
        let name = &self.name;
        vec![
            Danger::MayFail
                .because(format!("the extension {name} must be available, and not be there already")),
        ]
    }
}
