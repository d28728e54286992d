//! What the templates are given: headings, texts and finished blocks, in order. They decide nothing.

use std::fmt::Display;

use crate::model::Schema;
use crate::words::sentence;

use super::markdown::{Table, prose};

/// The heading of a document: what it is about, and of which schema.
pub fn title(schema: &Schema, about: &str) -> String {
    if schema.title.is_empty() { sentence(about) } else { format!("{}: {about}", schema.title) }
}

/// A heading with what stands below it.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// The heading.
    pub heading: String,
    /// The opening text.
    pub text: String,
    /// Blocks in order.
    pub blocks: Vec<Block>,
}

/// A labelled piece of a document.
#[derive(Clone, Debug)]
pub struct Block {
    /// Its label.
    pub title: &'static str,
    /// Its text.
    pub body: String,
}

impl Entry {
    /// An entry that says what its comment says.
    pub fn new(heading: impl Into<String>, comment: Option<&str>) -> Self {
        Self { heading: heading.into(), text: comment.map(prose).unwrap_or_default(), blocks: Vec::new() }
    }

    /// Adds a paragraph to the opening text.
    pub fn paragraph(&mut self, text: impl Display) {
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        self.text.push_str(&text.to_string());
    }

    /// Adds a block, if there is anything in it.
    pub fn block(&mut self, title: &'static str, body: impl Into<String>) {
        let body = body.into();
        if !body.is_empty() {
            self.blocks.push(Block { title, body });
        }
    }

    /// Adds a table, if it has rows.
    pub fn table(&mut self, title: &'static str, table: &Table) {
        if !table.is_empty() {
            self.block(title, table.to_string());
        }
    }
}

/// Entries of one sort below a heading of their own.
#[derive(Clone, Debug, Default)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// The opening text.
    pub text: String,
    /// The entries.
    pub entries: Vec<Entry>,
}

impl Section {
    /// A section, or nothing where there are no entries.
    pub fn of(heading: &str, text: &str, entries: Vec<Entry>) -> Option<Self> {
        (!entries.is_empty()).then(|| Self { heading: heading.to_owned(), text: text.to_owned(), entries })
    }
}
