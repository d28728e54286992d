//! Diagnostics for people and for machines.

use std::fs;
use std::path::Path;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde_json::json;

use crate::diagnostic::{Diagnostic, Location, Severity};

/// How diagnostics are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people, with the place in the source.
    #[default]
    Text,
    /// One JSON document.
    Json,
    /// SARIF 2.1.0, which code hosts and editors read.
    Sarif,
    /// Workflow commands that GitHub shows beside the changed lines.
    Github,
}

impl Format {
    /// As a command line asks for it.
    pub(super) fn arguments(self) -> Vec<String> {
        let name = clap::ValueEnum::to_possible_value(&self).map(|value| value.get_name().to_owned());
        name.into_iter().flat_map(|name| ["--format".to_owned(), name]).collect()
    }
}

/// All the diagnostics in one text; `root` is where their files are found.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], format: Format, root: &Path, colour: bool) -> String {
    match format {
        Format::Text => {
            diagnostics.iter().map(|diagnostic| text(diagnostic, root, colour) + "\n\n").collect()
        }
        Format::Json => pretty(&json!(diagnostics)),
        Format::Sarif => pretty(&sarif(diagnostics)),
        Format::Github => diagnostics.iter().map(github).collect(),
    }
}

fn pretty(value: &serde_json::Value) -> String {
    format!("{value:#}\n")
}

fn text(diagnostic: &Diagnostic, root: &Path, colour: bool) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(diagnostic.message.as_str()).id(diagnostic.rule));
    let source = diagnostic.at.as_ref().and_then(|at| {
        let source = fs::read_to_string(root.join(&at.file)).ok()?;
        let span = word_at(&source, at)?;
        Some((at, source, span))
    });
    if let Some((at, source, span)) = &source {
        let snippet = Snippet::source(source.as_str()).path(at.file.as_str());
        group = group.element(snippet.annotation(AnnotationKind::Primary.span(span.clone())));
    } else if let Some(at) = &diagnostic.at {
        // A number that does not fit is a place that no file has.
        let (line, column) = (usize::try_from(at.line).unwrap_or(0), usize::try_from(at.column).unwrap_or(0));
        group = group.element(Origin::path(at.file.as_str()).line(line).char_column(column));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&[group])
}

/// The bytes of the word that starts at a place.
fn word_at(source: &str, at: &Location) -> Option<std::ops::Range<usize>> {
    let line = usize::try_from(at.line).ok()?.checked_sub(1)?;
    let column = usize::try_from(at.column).ok()?.checked_sub(1)?;
    let start_of_line: usize = source.split_inclusive('\n').take(line).map(str::len).sum();
    let line = source.get(start_of_line..)?.lines().next()?;
    let offset = line.char_indices().nth(column).map(|(offset, _)| offset)?;
    let word: usize =
        line[offset..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').map(char::len_utf8).sum();
    let start = start_of_line + offset;
    Some(start..start + word.max(1))
}

fn github(diagnostic: &Diagnostic) -> String {
    let command = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let mut properties = vec![format!("title={}", property(diagnostic.rule))];
    if let Some(at) = &diagnostic.at {
        properties.insert(0, format!("file={},line={},col={}", property(&at.file), at.line, at.column));
    }
    let message = match &diagnostic.help {
        Some(help) => format!("{}\nhelp: {help}", diagnostic.message),
        None => diagnostic.message.clone(),
    };
    let message = message.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    format!("::{command} {}::{message}\n", properties.join(","))
}

/// A property of a workflow command, escaped as GitHub's documentation of workflow commands says.
fn property(value: &str) -> String {
    value
        .replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
        .replace(':', "%3A")
        .replace(',', "%2C")
}

fn sarif(diagnostics: &[Diagnostic]) -> serde_json::Value {
    let mut rules: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.rule).collect();
    rules.sort_unstable();
    rules.dedup();
    let results: Vec<_> = diagnostics
        .iter()
        .map(|diagnostic| {
            let level = match diagnostic.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            };
            let message = match &diagnostic.help {
                Some(help) => format!("{}. {help}", diagnostic.message),
                None => diagnostic.message.clone(),
            };
            let locations: Vec<_> = diagnostic.at.iter().map(sarif_location).collect();
            json!({ "ruleId": diagnostic.rule, "level": level, "message": { "text": message }, "locations": locations })
        })
        .collect();
    json!({
        "version": "2.1.0",
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "runs": [{
            "tool": { "driver": {
                "name": "lockstep",
                "rules": rules.iter().map(|rule| json!({ "id": rule })).collect::<Vec<_>>(),
            } },
            "results": results,
        }],
    })
}

fn sarif_location(at: &Location) -> serde_json::Value {
    json!({ "physicalLocation": {
        "artifactLocation": { "uri": at.file },
        "region": { "startLine": at.line, "startColumn": at.column },
    } })
}
