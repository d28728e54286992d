//! `SCHEMA_DOCUMENTATION.md`: everything that the schema holds.

use std::collections::BTreeSet;

use askama::Template;

use crate::model::{Constraint, Index, ObjectId, QualifiedName, Schema};
use crate::words::code;

use super::entry::{Entry, Section, title};
use super::markdown::{Append, link, prose, sql};
use super::release::Release;
use super::{diagram, function, kept, matrix, query, relation, serves, types};

/// The document.
#[derive(Debug, Template)]
#[template(path = "docs/schema_documentation.md")]
pub struct Document {
    title: String,
    description: String,
    contents: String,
    diagram: String,
    roles: String,
    matrix: String,
    function_matrix: String,
    sections: Vec<Section>,
    patterns: Vec<Entry>,
    kept: Vec<Entry>,
}

/// Lowers the schema to the document.
pub fn document(schema: &Schema, releases: &[Release]) -> Document {
    let mut sections = modules(schema, releases);
    sections.extend(function::section(schema));
    sections.extend(types::sections(schema));
    let mut document = Document {
        title: title(schema, "the schema"),
        description: prose(&schema.description),
        contents: String::new(),
        diagram: diagram::entities(schema),
        roles: matrix::roles(schema),
        matrix: matrix::table(schema).text(),
        function_matrix: matrix::functions(schema).text(),
        sections,
        patterns: patterns(schema),
        kept: kept::entries(schema, releases),
    };
    document.contents = document.list();
    document
}

impl Document {
    /// The headings of the document as links, each section with what is in it.
    fn list(&self) -> String {
        let mut headings: Vec<(&str, &[Entry])> = Vec::new();
        if !self.diagram.is_empty() {
            headings.push(("Entity diagram", &[]));
        }
        if !self.matrix.is_empty() || !self.function_matrix.is_empty() {
            headings.push(("Who may do what", &[]));
        }
        headings.extend(
            self.sections.iter().map(|section| (section.heading.as_str(), section.entries.as_slice())),
        );
        if !self.patterns.is_empty() {
            headings.push(("Query patterns", &self.patterns));
        }
        if !self.kept.is_empty() {
            headings.push(("Kept on purpose", &self.kept));
        }
        let mut lines = String::new();
        for (heading, entries) in headings {
            lines.append(format_args!("- {}\n", link(heading)));
            for entry in entries {
                lines.append(format_args!("  - {}\n", link(&entry.heading)));
            }
        }
        lines
    }
}

/// Tables and views, module by module; what is in no module comes last.
fn modules(schema: &Schema, releases: &[Release]) -> Vec<Section> {
    let mut done = BTreeSet::new();
    let mut sections = Vec::new();
    for module in &schema.modules {
        let entries: Vec<Entry> = module
            .objects
            .iter()
            .filter_map(|object| relation_of(schema, object).filter(|_| done.insert(object.clone())))
            .collect();
        let heading = format!("Module {}", code(&module.name));
        let mut text = prose(&module.doc);
        // A module that says nothing of itself says what its first table does.
        if entries.first().is_some_and(|first| first.text.starts_with(&text)) {
            text.clear();
        }
        let creating = releases.iter().find(|release| release.module.as_ref() == Some(&module.name));
        if let Some(release) = creating {
            text.append(format_args!("\n\nCreated by {}.", code(&release.forward)));
        }
        sections.extend(Section::of(&heading, &text, entries));
    }
    let rest = schema.ids().filter(|object| !done.contains(object));
    let rest: Vec<Entry> = rest.filter_map(|object| relation_of(schema, &object)).collect();
    sections.extend(Section::of("Tables and views", "", rest));
    sections
}

/// The entry of a table or view.
fn relation_of(schema: &Schema, object: &ObjectId) -> Option<Entry> {
    match object {
        ObjectId::Table(name) => Some(relation::table(schema, schema.tables.get(name)?)),
        ObjectId::View(name) => Some(relation::view(schema, schema.views.get(name)?)),
        ObjectId::MaterializedView(name) => {
            Some(relation::materialized_view(schema, schema.materialized_views.get(name)?))
        }
        _ => None,
    }
}

/// The queries that keys and indexes serve, table by table.
fn patterns(schema: &Schema) -> Vec<Entry> {
    let relations = schema.tables.keys().chain(schema.materialized_views.keys());
    relations.filter_map(|name| patterns_of(schema, name)).collect()
}

fn patterns_of(schema: &Schema, relation: &QualifiedName) -> Option<Entry> {
    let mut entry = Entry::new(format!("Queries on {}", code(relation)), None);
    for constraint in schema.constraints_of(relation) {
        if schema.is_external(&ObjectId::Constraint(relation.clone(), constraint.name.clone())) {
            continue;
        }
        if let Some(statement) = query::of_key(schema, constraint) {
            entry.paragraph(format!("{}\n\n{}", of_key(constraint), sql(&statement)));
        }
    }
    for index in schema.indexes_of(relation) {
        if schema.is_external(&ObjectId::Index(relation.clone(), index.name.clone())) {
            continue;
        }
        if let Some(statement) = query::of_index(schema, index) {
            entry.paragraph(format!("{}\n\n{}", of_index(schema, index), sql(&statement)));
        }
    }
    (!entry.text.is_empty()).then_some(entry)
}

fn of_key(constraint: &Constraint) -> String {
    format!("{}, one row by its key:", code(&constraint.name))
}

fn of_index(schema: &Schema, index: &Index) -> String {
    let name = code(&index.name);
    if let Some(comment) = &index.comment {
        return format!("{name}: {}:", prose(comment).trim_end_matches('.'));
    }
    let serves = serves::serves(schema, index).join("; ");
    if serves.is_empty() { format!("{name}:") } else { format!("{name} serves {serves}:") }
}
