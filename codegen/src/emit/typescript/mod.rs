//! `database.types.ts`: the schema as a TypeScript client of its API sees it.
//!
//! The file has the structure of Supabase's own (`supabase gen types`), so that it can stand in its place, and says
//! more where the declaration knows more: closed sets of values, shapes of JSON, null, comments.
//!
//! `context` gathers what is looked up; `lower` and the files beside it turn the model into the small syntax tree of
//! `syntax`; `print` lays that out; the template puts the parts in order.

mod brands;
mod closed;
mod context;
mod functions;
mod lower;
pub mod official;
mod order;
mod print;
mod relation;
mod relationships;
mod shapes;
mod syntax;
mod types;
pub mod zod;

use askama::Template;

use crate::api::Api;
use crate::model::{Name, Schema};
use context::Context;
pub use context::{DEFAULT_SCHEMA, listed};
use syntax::string;

/// The whole file.
#[derive(Template)]
#[template(path = "database.types.ts", escape = "none")]
struct File {
    title: String,
    command: String,
    /// A table or view for the example of the header, as a string literal.
    example: Option<String>,
    shapes: Vec<String>,
    database: String,
    constants: String,
}

/// What the file is to be like.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The schemas in it; where none is given, `public` and those that a role of the API may enter.
    pub schemas: Vec<Name>,
    /// The role that the client signs in as: what it may not write is left out. Where none is given, what no role of the
    /// API may write.
    pub role: Option<Name>,
    /// Has the key of each table a type of its own?
    pub branded: bool,
}

/// The text of `database.types.ts`.
#[must_use]
pub fn emit(schema: &Schema) -> String {
    emit_as(schema, &Options::default())
}

/// The same, as somebody wants it.
#[must_use]
pub fn emit_as(schema: &Schema, options: &Options) -> String {
    emit_over(schema, options, None)
}

/// The same of a schema that was read from a database, with what else PostgREST offers there: objects of extensions, tables
/// of other servers.
#[must_use]
pub fn emit_over(schema: &Schema, options: &Options, api: Option<&Api>) -> String {
    let context = Context::new(schema, options, api);
    let file = File {
        command: schema.command.generator(),
        title: schema.title.replace('\n', " "),
        example: context.example().map(Name::as_str).map(string),
        shapes: context.shapes.declarations().into_iter().chain(context.brands.declarations()).collect(),
        database: print::declaration("export type Database =", &context.database()),
        constants: print::value(&context.constants()),
    };
    // The template writes texts into a string: neither can fail.
    file.render().unwrap_or_default()
}
