//! Views (PostgreSQL manual, CREATE VIEW).

use std::collections::BTreeSet;

use super::{
    Alteration, Change, Context, Kind, Object, Text, comment, comments_on_columns, counted, definition,
    layout, references,
};
use crate::model::{CheckOption, ObjectId, Parameters, QualifiedName, Schema, Sql, View, ViewColumn};

impl Kind for View {
    fn id(&self) -> ObjectId {
        ObjectId::View(self.name.clone())
    }

    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        references::namespace(schema, &self.name)
    }

    fn texts(&self) -> Vec<Text<'_>> {
        vec![Text::statements(&self.query)]
    }

    fn wishes(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        let casts = definition::casts_in(schema, &self.query).cloned();
        casts.chain(counted::counted_columns(schema, Object::View(self))).collect()
    }

    // The columns are named by the query alone: a list of names would rename in silence those that stand elsewhere.
    fn create(&self, _context: &Context<'_>) -> Vec<String> {
        vec![self.definition("create")]
    }

    fn drop(&self, _context: &Context<'_>) -> Vec<String> {
        vec![format!("drop view {}", self.name)]
    }

    // CREATE OR REPLACE can add columns at the end, and change none (PostgreSQL manual, CREATE VIEW).
    fn alter(&self, previous: &Self, context: &Context<'_>) -> Change {
        let mut alteration = Alteration::default();
        let definition = self.definition("create or replace");
        let plain = |view: &Self| Self { spelled: Parameters::new(), ..view.clone() }.definition("");
        if plain(self) != plain(previous) {
            let same = |(before, after): (&ViewColumn, &ViewColumn)| {
                before.name == after.name && before.ty == after.ty
            };
            let kept = previous.columns.len() <= self.columns.len()
                && previous.columns.iter().zip(&self.columns).all(same);
            // Nor can the collation of a column, of which the query alone knows.
            let collates = |view: &Self| view.query.as_str().to_lowercase().contains("collate ");
            if !kept
                || collates(self) != collates(previous)
                || (collates(self) && self.query != previous.query)
                || counted::counts_anew(Object::View(previous), Object::View(self), context)
            {
                return Change::Replace;
            }
            alteration.push(definition);
        } else if ![context.schema, context.other].iter().any(|of| of.is_declared()) {
            // A declaration has no words.
            let alter = format!("alter view {}", self.name);
            let changes = layout::storage_changes(&alter, &previous.options(), &self.options());
            alteration.statements.extend(changes);
        }
        Change::Alter(alteration)
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<(String, Option<String>)> {
        let mut comments = comment(self.id(), self.comment.as_ref());
        comments.extend(column_comments(&self.name, &self.columns));
        comments
    }
}

impl View {
    /// The options in their words.
    fn options(&self) -> Parameters {
        let said = [(self.security_invoker, "security_invoker"), (self.security_barrier, "security_barrier")];
        let options = said.into_iter().filter_map(|(said, option)| {
            let word = self.spelled.get(option).cloned().or(said.then(|| "true".to_owned()))?;
            Some((option.to_owned(), word))
        });
        options.collect()
    }

    /// `create view …`, or `create or replace view …`.
    fn definition(&self, create: &str) -> String {
        let with = layout::storage(&self.options());
        let with = if with.is_empty() { with } else { format!(" {with}") };
        let check = match self.check_option {
            None => "",
            Some(CheckOption::Cascaded) => "\nwith cascaded check option",
            Some(CheckOption::Local) => "\nwith local check option",
        };
        format!("{create} view {}{with} as\n{}{check}", self.name, query(&self.query))
    }
}

/// The query without the semicolon that a file of its own may end with.
pub(super) fn query(query: &Sql) -> &str {
    query.as_str().trim_end_matches(';').trim_end()
}

/// `COMMENT ON COLUMN` of a view's columns.
pub(super) fn column_comments(view: &QualifiedName, columns: &[ViewColumn]) -> Vec<(String, Option<String>)> {
    comments_on_columns(view, columns.iter().map(|column| (&column.name, &column.comment)))
}
