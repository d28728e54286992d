//! Materialized views (PostgreSQL manual, CREATE MATERIALIZED VIEW).

use std::collections::BTreeSet;

use super::{
    Alteration, Change, Context, Kind, Object, Text, comment, counted, definition, layout, references, view,
};
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

    fn wishes(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        let casts = definition::casts_in(schema, &self.query).cloned();
        casts.chain(counted::counted_columns(schema, Object::MaterializedView(self))).collect()
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

    // It names an index, which is made after the view.
    fn finish(&self, _context: &Context<'_>) -> Vec<String> {
        self.clustered_on.iter().map(|_| self.set_cluster()).collect()
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
        let mut alteration = Alteration { statements, ..Alteration::default() };
        if self.clustered_on != previous.clustered_on {
            match self.clustered_on {
                Some(_) => alteration.finish.push(self.set_cluster()),
                None => alteration.push(self.set_cluster()),
            }
        }
        Change::Alter(alteration)
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<(String, Option<String>)> {
        let mut comments = comment(self.id(), self.comment.as_ref());
        comments.extend(view::column_comments(&self.name, &self.columns));
        comments
    }
}

impl MaterializedView {
    /// What a later CLUSTER goes by; nothing is moved now (PostgreSQL manual, ALTER TABLE, CLUSTER ON).
    pub(super) fn set_cluster(&self) -> String {
        let cluster = layout::cluster(self.clustered_on.as_ref());
        format!("alter materialized view {} {cluster}", self.name)
    }
}
