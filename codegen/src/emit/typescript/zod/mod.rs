//! `database.zod.ts`: validators of what a client writes, for zod 4.
//!
//! The types say what compiles; these say what PostgreSQL takes: lengths, ranges, patterns and sets of CHECKs, the limits of
//! types, what text and JSON cannot hold. `column` makes an expression of each column, `check` a predicate of each CHECK.

mod check;
mod column;
mod pattern;
mod shape;

use askama::Template;

use super::Options;
use super::context::Context;
use super::syntax::key;
use crate::api::Api;
use crate::model::{ConstraintKind, Name, Privilege, Schema, Table};
use column::Columns;

/// The whole file.
#[derive(Template)]
#[template(path = "database.zod.ts", escape = "none")]
struct File {
    title: String,
    command: String,
    /// A table for the example of the header, as a path below the validators.
    example: Option<String>,
    shapes: Vec<String>,
    namespaces: Vec<Namespace>,
    /// The text of all of the above, in which the template looks for the helpers that it needs.
    used: String,
}

struct Namespace {
    key: String,
    tables: Vec<Validated>,
}

/// A table with its validators.
struct Validated {
    key: String,
    /// What only the database can tell.
    left: Vec<String>,
    insert: String,
    update: String,
}

impl File {
    /// Does the file call a helper of this name, or use a value of it? A column may be called so too.
    fn uses(&self, name: &str) -> bool {
        let text = &self.used;
        text.match_indices(name).any(|(at, _)| {
            let (before, after) = (&text[..at], &text[at + name.len()..]);
            let stands = before.ends_with([' ', '(', '!']);
            let value = before.ends_with(": ") || before.ends_with('(') || before.ends_with("return ");
            (stands && after.starts_with('(')) || (value && after.starts_with(['.', ',', ')', '\n']))
        })
    }
}

/// The text of `database.zod.ts`.
#[must_use]
pub fn emit(schema: &Schema, options: &Options, api: Option<&Api>) -> String {
    let context = Context::new(schema, options, api);
    let namespace = |name: &Name| {
        let mut tables: Vec<&Table> =
            schema.tables.values().filter(|table| table.name.schema == *name).collect();
        context.order.sort(&mut tables, |table| table.name.name.as_str());
        let tables = tables.into_iter().map(|table| validated(&context, table)).collect();
        Namespace { key: key(name.as_str()), tables }
    };
    let namespaces: Vec<Namespace> = context.listed.iter().map(namespace).collect();
    let shapes = shape::declarations(&context);
    let tables = namespaces.iter().flat_map(|of| &of.tables);
    let texts = tables.flat_map(|table| [table.insert.as_str(), table.update.as_str()]);
    let used = texts.chain(shapes.iter().map(String::as_str)).collect::<Vec<_>>().join("\n");
    let file = File {
        command: schema.command.generator(),
        title: schema.title.replace('\n', " "),
        example: context.example().map(|name| member("public", name.as_str())),
        shapes,
        namespaces,
        used,
    };
    // The template writes texts into a string: neither can fail.
    file.render().unwrap_or_default()
}

/// `.name`, or `["a name"]`.
fn member(of: &str, name: &str) -> String {
    let key = key(name);
    if key.starts_with(['"', '\'']) { format!("{of}[{key}]") } else { format!("{of}.{key}") }
}

fn validated(context: &Context<'_>, table: &Table) -> Validated {
    let insert = Columns::new(context, table, Privilege::Insert);
    let update = Columns::new(context, table, Privilege::Update);
    let mut left = insert.left();
    for constraint in context.schema.constraints.values().filter(|it| it.table == table.name) {
        let what = match &constraint.kind {
            ConstraintKind::Check { .. } => continue,
            ConstraintKind::PrimaryKey { .. } | ConstraintKind::Unique { .. } => "unique",
            ConstraintKind::ForeignKey { .. } => "foreign key",
            ConstraintKind::Exclude { .. } => "exclusion",
        };
        left.push(format!("{what} {}", constraint.name.as_str()));
    }
    Validated {
        key: key(table.name.name.as_str()),
        left: left.into_iter().map(|line| line.replace("*/", "* /").replace('\n', " ")).collect(),
        insert: insert.object(),
        update: update.object(),
    }
}
