//! Indexes (PostgreSQL manual, CREATE INDEX).

use std::collections::BTreeSet;

use super::{Context, Danger, Hazard, Kind, comment_on, layout, references};
use crate::model::{Index, IndexKey, IndexTarget, Name, Nulls, ObjectId, Schema, SortOrder, sql};

impl Kind for Index {
    fn id(&self) -> ObjectId {
        ObjectId::Index(self.table.clone(), self.name.clone())
    }

    fn parent(&self, schema: &Schema) -> Option<ObjectId> {
        references::relation(schema, &self.table)
    }

    fn place(&self) -> u8 {
        6
    }

    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        let expressions = self.keys.iter().filter_map(|key| match &key.target {
            IndexTarget::Expression(expression) => Some(expression),
            IndexTarget::Column(_) => None,
        });
        expressions.chain(&self.predicate).flat_map(|sql| references::in_expression(schema, sql)).collect()
    }

    // The name cannot be qualified: an index lives in its table's schema.
    fn create(&self, _context: &Context<'_>) -> Vec<String> {
        let unique = if self.unique { "unique " } else { "" };
        let method = if self.method == "btree" { String::new() } else { format!("using {} ", self.method) };
        let mut parts = vec![
            format!("create {unique}index {}", self.name),
            format!("on {} {method}({})", self.table, sql::list(self.keys.iter().map(key))),
        ];
        parts.extend((!self.include.is_empty()).then(|| format!("include ({})", sql::list(&self.include))));
        parts.extend(self.nulls_not_distinct.then(|| "nulls not distinct".to_owned()));
        parts.push(layout::storage(&self.storage));
        parts.extend(self.predicate.iter().map(|predicate| layout::parenthesised("where", predicate)));
        vec![layout::wrapped(parts)]
    }

    fn drop(&self, _context: &Context<'_>) -> Vec<String> {
        vec![format!("drop {}", self.id())]
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<String> {
        comment_on(self.id(), self.comment.as_ref()).into_iter().collect()
    }

    fn create_hazards(&self, context: &Context<'_>) -> Vec<Hazard> {
        if !context.relation_in_use(&self.table) {
            return Vec::new();
        }
        let (table, name) = (&self.table, &self.name);
        let lock = Danger::BlocksWrites.because(format!("writes to {table} wait while {name} is built"));
        let duplicates =
            || Danger::MayFail.because(format!("fails where rows of {table} are alike in {name}"));
        std::iter::once(lock).chain(self.unique.then(duplicates)).collect()
    }
}

impl Index {
    /// Its key columns, if it indexes nothing else.
    pub(super) fn columns(&self) -> Option<BTreeSet<&Name>> {
        let columns = self.keys.iter().map(|key| match &key.target {
            IndexTarget::Column(column) => Some(column),
            IndexTarget::Expression(_) => None,
        });
        columns.collect()
    }
}

fn key(key: &IndexKey) -> String {
    let mut parts = vec![match &key.target {
        IndexTarget::Column(column) => column.to_string(),
        IndexTarget::Expression(expression) => format!("({expression})"),
    }];
    parts.extend(key.collation.iter().map(|collation| format!("collate {collation}")));
    parts.extend(key.operator_class.clone());
    parts.extend((key.order == SortOrder::Desc).then(|| "desc".to_owned()));
    parts.extend(key.nulls.map(|nulls| match nulls {
        Nulls::First => "nulls first".to_owned(),
        Nulls::Last => "nulls last".to_owned(),
    }));
    parts.join(" ")
}
