//! Views (PostgreSQL manual, CREATE VIEW).

use std::collections::BTreeSet;

use super::{Context, Kind, comment_on, comments_on_columns, references};
use crate::model::{CheckOption, ObjectId, QualifiedName, Schema, Sql, View, ViewColumn, sql};

impl Kind for View {
    fn id(&self) -> ObjectId {
        ObjectId::View(self.name.clone())
    }

    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        query_needs(schema, &self.name, &self.query)
    }

    // The columns are named by the query alone: a list of names would rename in silence those that stand elsewhere.
    fn create(&self, _context: &Context<'_>) -> Vec<String> {
        let said = [(self.security_invoker, "security_invoker"), (self.security_barrier, "security_barrier")];
        let options: Vec<_> = said
            .into_iter()
            .filter(|(said, _)| *said)
            .map(|(_, option)| format!("{option} = true"))
            .collect();
        let with = if options.is_empty() { String::new() } else { format!(" with ({})", sql::list(options)) };
        let check = match self.check_option {
            None => "",
            Some(CheckOption::Cascaded) => "\nwith cascaded check option",
            Some(CheckOption::Local) => "\nwith local check option",
        };
        vec![format!("create view {}{with} as\n{}{check}", self.name, query(&self.query))]
    }

    fn drop(&self, _context: &Context<'_>) -> Vec<String> {
        vec![format!("drop view {}", self.name)]
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<String> {
        let mut comments: Vec<_> = comment_on(self.id(), self.comment.as_ref()).into_iter().collect();
        comments.extend(column_comments(&self.name, &self.columns));
        comments
    }
}

/// What a view over this query needs.
pub(super) fn query_needs(schema: &Schema, name: &QualifiedName, query: &Sql) -> BTreeSet<ObjectId> {
    let mut needed = references::namespace(schema, name);
    needed.extend(references::in_statements(schema, query));
    needed
}

/// The query without the semicolon that a file of its own may end with.
pub(super) fn query(query: &Sql) -> &str {
    query.as_str().trim_end_matches(';').trim_end()
}

/// `COMMENT ON COLUMN` of a view's columns.
pub(super) fn column_comments(view: &QualifiedName, columns: &[ViewColumn]) -> Vec<String> {
    comments_on_columns(view, columns.iter().map(|column| (&column.name, &column.comment)))
}
