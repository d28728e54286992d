//! Extended statistics (PostgreSQL manual, CREATE STATISTICS).

use std::collections::BTreeSet;

use super::{Context, Kind, comment_on, layout, references};
use crate::model::{ObjectId, Schema, Statistics, StatisticsKind, sql};

impl Kind for Statistics {
    fn id(&self) -> ObjectId {
        ObjectId::Statistics(self.table.clone(), self.name.clone())
    }

    fn parent(&self, schema: &Schema) -> Option<ObjectId> {
        references::relation(schema, &self.table)
    }

    fn place(&self) -> u8 {
        6
    }

    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        self.expressions.iter().flat_map(|sql| references::in_expression(schema, sql)).collect()
    }

    // Without a list of kinds PostgreSQL takes them all; before version 16 it wants a name.
    fn create(&self, _context: &Context<'_>) -> Vec<String> {
        let id = self.id();
        let all = self.kinds.len() == StatisticsKind::ALL.len();
        let kinds = sql::list(self.kinds.iter().map(|kind| kind.as_sql()));
        let kinds = if all || kinds.is_empty() { String::new() } else { format!(" ({kinds})") };
        let expressions = self.expressions.iter().map(|expression| format!("({expression})"));
        let of = sql::list(self.columns.iter().map(ToString::to_string).chain(expressions));
        let create = layout::wrapped([
            format!("create {id}{kinds}"),
            format!("on {of}"),
            format!("from {}", self.table),
        ]);
        let target = self.target.map(|target| format!("alter {id} set statistics {target}"));
        std::iter::once(create).chain(target).collect()
    }

    fn drop(&self, _context: &Context<'_>) -> Vec<String> {
        vec![format!("drop {}", self.id())]
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<String> {
        comment_on(self.id(), self.comment.as_ref()).into_iter().collect()
    }
}
