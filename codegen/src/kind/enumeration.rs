//! Native enum types (PostgreSQL manual, CREATE TYPE).

use std::collections::BTreeSet;

use super::rebuild::{self, Rebuild};
use super::{Alteration, Change, Context, Kind, comment, layout, references};
use crate::model::{Builtin, Enum, ObjectId, Schema, Type, sql};

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

    fn holds_data(&self) -> bool {
        true
    }

    // A label can be added where it belongs, and not be taken away or moved (PostgreSQL manual, ALTER TYPE).
    fn alter(&self, previous: &Self, context: &Context<'_>) -> Change {
        let Self { name, labels: _, comment, rust_name: _ } = self;
        if grows(self, previous) {
            let statements = additions(self, previous);
            return Change::Alter(Alteration { statements, ..Alteration::default() });
        }
        let rebuild = Rebuild {
            id: self.id(),
            name,
            rounds: false,
            convert: &|column, ty| rebuild::through(&Type::builtin(Builtin::Text), column, ty),
            create: self.create(context),
            comment: comment.as_ref(),
        };
        Change::Alter(rebuild.alteration(context))
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<(String, Option<String>)> {
        comment(self.id(), self.comment.as_ref())
    }
}

/// Are labels added alone?
fn grows(next: &Enum, previous: &Enum) -> bool {
    let mut kept = next.labels.iter().filter(|label| previous.labels.contains(label));
    previous.labels.iter().all(|label| kept.next() == Some(label))
}

/// `ADD VALUE` for each new label, in order: after the one before it, or before the first.
fn additions(next: &Enum, previous: &Enum) -> Vec<String> {
    let mut before: Option<&String> = None;
    let mut statements = Vec::new();
    let last = previous.labels.last();
    let mut past_last = last.is_none();
    for label in &next.labels {
        if previous.labels.contains(label) {
            past_last = past_last || Some(label) == last;
        } else {
            let place = match (before, previous.labels.first()) {
                _ if past_last => String::new(),
                (Some(before), _) => format!(" after {}", sql::literal(before)),
                (None, Some(first)) => format!(" before {}", sql::literal(first)),
                (None, None) => String::new(),
            };
            statements.push(format!("alter type {} add value {}{place}", next.name, sql::literal(label)));
        }
        before = Some(label);
    }
    statements
}
