//! The documents, written from the model alone. Each statement in a fence marked `sql` runs as it stands on a migrated
//! database.
//!
//! The model is lowered to headings, texts and finished blocks ([`entry`]); the templates only place them.

mod constraint;
mod diagram;
mod entry;
mod function;
mod guide;
mod hazards;
mod index;
mod kept;
mod literal;
mod markdown;
mod matrix;
mod monitor;
mod query;
mod readme;
mod reference;
mod relation;
mod release;
mod serves;
mod statistics;
mod trigger;
mod types;
mod verify;

use std::collections::BTreeMap;

use askama::Template;

use crate::history::History;
use crate::model::Schema;

/// `README.md`, `SCHEMA_DOCUMENTATION.md` and `MIGRATION_GUIDE.md`, by name.
#[must_use]
pub fn emit(schema: &Schema, history: &History) -> BTreeMap<String, String> {
    let releases = release::releases(schema, history);
    let documents = [
        (REFERENCE, render(&reference::document(schema, &releases))),
        ("MIGRATION_GUIDE.md", render(&guide::document(schema, &releases))),
        ("README.md", render(&readme::document(schema, &releases))),
    ];
    documents.map(|(name, text)| (name.to_owned(), text)).into()
}

/// The reference by itself, of a schema that may have no history: its name and text.
#[must_use]
pub fn reference(schema: &Schema) -> (&'static str, String) {
    (REFERENCE, render(&reference::document(schema, &[])))
}

const REFERENCE: &str = "SCHEMA_DOCUMENTATION.md";

/// The document, with blank lines as a person would set them.
fn render(document: &impl Template) -> String {
    // Templates write to a String and hold only strings: neither can fail.
    markdown::tidy(&document.render().unwrap_or_default())
}
