//! Tables and their columns (PostgreSQL manual, CREATE TABLE).

use std::collections::BTreeSet;

use super::{Context, Danger, Hazard, Kind, comment_on, comments_on_columns, layout, references, sequence};
use crate::model::{Column, ObjectId, Schema, Table};

impl Kind for Table {
    fn id(&self) -> ObjectId {
        ObjectId::Table(self.name.clone())
    }

    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        let mut needed = references::namespace(schema, &self.name);
        for column in &self.columns {
            needed.extend(references::in_type(schema, &column.ty));
            let generated = column.generated.as_ref().map(|generated| &generated.expression);
            for expression in column.default.iter().chain(generated) {
                needed.extend(references::in_expression(schema, expression));
            }
        }
        needed
    }

    fn create(&self, context: &Context<'_>) -> Vec<String> {
        let mut lines = columns(&self.columns);
        lines.extend(context.clauses.iter().cloned());
        let unlogged = if self.unlogged { "unlogged " } else { "" };
        let table = layout::block(&format!("create {unlogged}table {}", self.name), &lines);
        let storage = layout::storage(&self.storage);
        let mut statements = vec![if storage.is_empty() { table } else { format!("{table} {storage}") }];
        // PostgreSQL 15 has no STORAGE clause in CREATE TABLE.
        for column in &self.columns {
            let alter = format!("alter table {} alter column {} set storage", self.name, column.name);
            statements.extend(column.storage.iter().map(|storage| format!("{alter} {storage}")));
        }
        for (on, action) in [(self.row_security, "enable"), (self.force_row_security, "force")] {
            statements.extend(on.then(|| format!("alter table {} {action} row level security", self.name)));
        }
        statements
    }

    fn drop(&self, _context: &Context<'_>) -> Vec<String> {
        vec![format!("drop table {}", self.name)]
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<String> {
        let mut comments: Vec<_> = comment_on(self.id(), self.comment.as_ref()).into_iter().collect();
        let columns = self.columns.iter().map(|column| (&column.name, &column.comment));
        comments.extend(comments_on_columns(&self.name, columns));
        comments
    }

    fn drop_hazards(&self, _context: &Context<'_>) -> Vec<Hazard> {
        vec![Danger::LosesData.because(format!("every row of {}", self.name))]
    }
}

/// One line a column; names and types stand below one another.
fn columns(columns: &[Column]) -> Vec<String> {
    let width = |texts: &[String]| texts.iter().map(|text| text.chars().count()).max().unwrap_or(0);
    let names: Vec<_> = columns.iter().map(|column| column.name.to_string()).collect();
    let types: Vec<_> = columns.iter().map(|column| layout::short(&column.ty)).collect();
    let (name_width, type_width) = (width(&names), width(&types));
    let lines = columns.iter().zip(names.iter().zip(&types)).map(|(column, (name, ty))| {
        let line = format!("{name:name_width$} {ty:type_width$} {}", options(column));
        line.trim_end().to_owned()
    });
    lines.collect()
}

/// What follows the type of a column.
fn options(column: &Column) -> String {
    let mut parts = Vec::new();
    parts.extend(column.compression.iter().map(|method| format!("compression {method}")));
    parts.extend(column.collation.iter().map(|collation| format!("collate {collation}")));
    parts.extend(column.not_null.then(|| "not null".to_owned()));
    parts.extend(column.default.iter().map(|default| format!("default {default}")));
    if let Some(generated) = &column.generated {
        let kept = if generated.stored { "stored" } else { "virtual" };
        parts.push(format!("generated always as ({}) {kept}", generated.expression));
    }
    if let Some(identity) = &column.identity {
        let when = if identity.always { "always" } else { "by default" };
        let options = sequence::options(&identity.options).join(" ");
        let options = if options.is_empty() { options } else { format!(" ({options})") };
        parts.push(format!("generated {when} as identity{options}"));
    }
    parts.join(" ")
}
