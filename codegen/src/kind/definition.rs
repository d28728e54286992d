//! Objects that are kept as the statements that make them: rules, aggregates, operators, publications and others.

use std::collections::BTreeSet;

use super::{Alteration, Change, Context, Kind, comment};
use crate::model::{Definition, DefinitionKind, ObjectId, Schema};

impl Kind for Definition {
    fn id(&self) -> ObjectId {
        ObjectId::Definition(self.kind, self.name.clone())
    }

    // What its statements name is known from the database that it was read from.
    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        let namespaces =
            schema.namespaces.keys().filter(|name| self.name.as_str().starts_with(&format!("{name}.")));
        namespaces.cloned().map(ObjectId::Schema).collect()
    }

    fn create(&self, _context: &Context<'_>) -> Vec<String> {
        self.create.iter().map(ToString::to_string).collect()
    }

    fn drop(&self, _context: &Context<'_>) -> Vec<String> {
        self.drop.iter().map(ToString::to_string).collect()
    }

    fn alter(&self, previous: &Self, _context: &Context<'_>) -> Change {
        let Self { kind: _, name: _, create, drop: _, comment: _ } = self;
        if *create == previous.create { Change::Alter(Alteration::default()) } else { Change::Replace }
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<(String, Option<String>)> {
        match self.kind {
            // COMMENT ON has no word for these.
            DefinitionKind::UserMapping | DefinitionKind::DefaultPrivileges => Vec::new(),
            _ => comment(self.id(), self.comment.as_ref()),
        }
    }
}
