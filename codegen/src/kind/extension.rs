//! Extensions (PostgreSQL manual, CREATE EXTENSION).

use std::collections::BTreeSet;

use super::{Alteration, Change, Context, Danger, Hazard, Kind, comment};
use crate::model::{Extension, ObjectId, Schema, sql};

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
        let version = self.version.iter().map(|version| format!(" version {}", sql::literal(version)));
        let version = version.collect::<String>();
        vec![format!("create extension {} with schema {}{version}", self.name, self.schema)]
    }

    fn drop(&self, _context: &Context<'_>) -> Vec<String> {
        vec![format!("drop extension {}", self.name)]
    }

    fn holds_data(&self) -> bool {
        true
    }

    fn alter(&self, previous: &Self, _context: &Context<'_>) -> Change {
        let mut alteration = Alteration::default();
        let Self { name, schema: _, version, comment: _ } = self;
        if *version != previous.version {
            let to = version.iter().map(|version| format!(" to {}", sql::literal(version)));
            alteration.push(format!("alter extension {name} update{}", to.collect::<String>()));
        }
        if self.schema != previous.schema {
            alteration.push(format!("alter extension {} set schema {}", self.name, self.schema));
        }
        Change::Alter(alteration)
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<(String, Option<String>)> {
        comment(self.id(), self.comment.as_ref())
    }

    fn create_hazards(&self, _context: &Context<'_>) -> Vec<Hazard> {
        let name = &self.name;
        vec![
            Danger::MayFail
                .because(format!("the extension {name} must be available, and not be there already")),
        ]
    }
}
