//! Materialized views (PostgreSQL manual, CREATE MATERIALIZED VIEW).

use std::collections::BTreeSet;

use super::{Alteration, Change, Context, Kind, Text, comment, layout, references, view};
use crate::model::{MaterializedView, ObjectId, Schema};

impl Kind for MaterializedView {
    fn id(&self) -> ObjectId {
        ObjectId::MaterializedView(self.name.clone())
    }

    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        references::namespace(schema, &self.name)
    }

    fn texts(&self) -> Vec<Text<'_>> {
        vec![Text::statements(&self.query)]
    }

    fn create(&self, _context: &Context<'_>) -> Vec<String> {
        let storage = layout::storage(&self.storage);
        let storage = if storage.is_empty() { storage } else { format!(" {storage}") };
        let data = if self.without_data { "\nwith no data" } else { "" };
        vec![format!(
            "create materialized view {}{storage} as\n{}{data}",
            self.name,
            view::query(&self.query)
        )]
    }

    // Its rows are derived: dropping it loses nothing.
    fn drop(&self, _context: &Context<'_>) -> Vec<String> {
        vec![format!("drop materialized view {}", self.name)]
    }

    fn alter(&self, previous: &Self, _context: &Context<'_>) -> Change {
        if view::query(&self.query) != view::query(&previous.query) {
            return Change::Replace;
        }
        let alter = format!("alter materialized view {}", self.name);
        let mut statements = layout::storage_changes(&alter, &previous.storage, &self.storage);
        if self.without_data != previous.without_data {
            let data = if self.without_data { " with no data" } else { "" };
            statements.push(format!("refresh materialized view {}{data}", self.name));
        }
        Change::Alter(Alteration { statements, ..Alteration::default() })
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<(String, Option<String>)> {
        let mut comments = comment(self.id(), self.comment.as_ref());
        comments.extend(view::column_comments(&self.name, &self.columns));
        comments
    }
}
