//! Extended statistics (PostgreSQL manual, CREATE STATISTICS).

use std::collections::BTreeSet;

use super::{Alteration, Change, Context, Kind, Text, comment, layout, references};
use crate::model::{ObjectId, Schema, Statistics, StatisticsKind, sql};

impl Kind for Statistics {
    fn id(&self) -> ObjectId {
        ObjectId::Statistics(self.table.clone(), self.name.clone())
    }

    fn parent(&self, schema: &Schema) -> Option<ObjectId> {
        references::relation(schema, &self.table)
    }

    fn place(&self) -> (u8, usize) {
        (6, 0)
    }

    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        references::columns(schema, &self.table, &self.columns)
    }

    fn texts(&self) -> Vec<Text<'_>> {
        self.expressions.iter().map(|sql| Text::over(&self.table, sql)).collect()
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

    fn alter(&self, previous: &Self, _context: &Context<'_>) -> Change {
        let Self { table: _, name: _, kinds, columns, expressions, target, comment: _ } = self;
        if *kinds != previous.kinds || *columns != previous.columns || *expressions != previous.expressions {
            return Change::Replace;
        }
        let mut alteration = Alteration::default();
        if *target != previous.target {
            let target = target.map_or_else(|| "-1".to_owned(), |target| target.to_string());
            alteration.push(format!("alter {} set statistics {target}", self.id()));
        }
        Change::Alter(alteration)
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<(String, Option<String>)> {
        comment(self.id(), self.comment.as_ref())
    }
}
