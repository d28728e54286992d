//! What is wrong, where, and what to write instead.

use std::fmt;

use serde::Serialize;

/// A place in the source of the declaration.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Location {
    /// The file, relative to the workspace's root as rustc was given it.
    pub file: String,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Nothing is generated while it stands.
    Error,
    /// Worth a look.
    Warning,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// The rule that it breaks, in kebab case: its name in the documentation.
    pub rule: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The place in the declaration, where there is one.
    pub at: Option<Location>,
    /// What is wrong, in a sentence.
    pub message: String,
    /// What to write instead.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A finding that stops generation.
    pub fn error(rule: &'static str, at: Option<Location>, message: impl Into<String>) -> Self {
        Self { rule, severity: Severity::Error, at, message: message.into(), help: None }
    }

    /// A finding that does not.
    pub fn warning(rule: &'static str, at: Option<Location>, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(rule, at, message) }
    }

    /// The same finding with what to write instead.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// Is one of the findings an error?
pub(crate) fn refused(findings: &[Diagnostic]) -> bool {
    findings.iter().any(|finding| finding.severity == Severity::Error)
}
