//! Domains (PostgreSQL manual, CREATE DOMAIN).

use std::collections::BTreeSet;

use super::{Context, Kind, comment_on, layout, references};
use crate::model::{Domain, ObjectId, Schema};

impl Kind for Domain {
    fn id(&self) -> ObjectId {
        ObjectId::Domain(self.name.clone())
    }

    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        let mut needed = references::namespace(schema, &self.name);
        needed.extend(references::in_type(schema, &self.base));
        for expression in self.checks.values().chain(&self.default) {
            needed.extend(references::in_expression(schema, expression));
        }
        needed
    }

    fn create(&self, _context: &Context<'_>) -> Vec<String> {
        let mut parts = vec![format!("create domain {} as {}", self.name, layout::short(&self.base))];
        parts.extend(self.collation.iter().map(|collation| format!("collate {collation}")));
        parts.extend(self.default.iter().map(|default| format!("default {default}")));
        parts.extend(self.not_null.then(|| "not null".to_owned()));
        for (name, check) in &self.checks {
            parts.push(layout::parenthesised(&format!("constraint {name} check"), check));
        }
        vec![layout::wrapped(parts)]
    }

    fn drop(&self, _context: &Context<'_>) -> Vec<String> {
        vec![format!("drop domain {}", self.name)]
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<String> {
        comment_on(self.id(), self.comment.as_ref()).into_iter().collect()
    }
}
