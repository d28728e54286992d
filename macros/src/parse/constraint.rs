//! Constraints: what all of them share, `#[primary_key]`, `#[unique]` and `#[check]`.

use proc_macro2::Span;
use syn::{Ident, LitStr, Path};

use super::accept::{self, Acceptance};
use super::{index, relation};
use crate::args::{Arg, last};
use crate::errors::Errors;
use crate::sql::{self, Names};

/// A constraint as it is written.
pub struct Constraint {
    pub span: Span,
    pub kind: Kind,
    pub name: Option<LitStr>,
    pub comment: Option<LitStr>,
    pub renamed_from: Option<String>,
    pub accepted: Vec<Acceptance>,
    pub deferrable: Option<&'static str>,
    pub not_valid: bool,
    pub not_enforced: bool,
    /// `without_overlaps` of a key, `period` of a foreign key.
    pub temporal: bool,
    pub storage: Vec<(String, String)>,
    pub added: bool,
}

/// What it demands.
pub enum Kind {
    Key {
        primary: bool,
        columns: Vec<Path>,
        include: Vec<Path>,
        nulls_not_distinct: bool,
    },
    ForeignKey {
        columns: Vec<Path>,
        referenced: Vec<Path>,
        match_full: bool,
        /// Are neither types nor nulls compared?
        unchecked: bool,
        on_delete: Action,
        on_update: Action,
    },
    /// `word` is none for the check of a column.
    Check {
        word: Option<String>,
        column: Option<Ident>,
        sql: LitStr,
        no_inherit: bool,
    },
    Exclude {
        method: String,
        elements: Vec<(Target, String)>,
        include: Vec<Path>,
        only: Option<LitStr>,
    },
}

/// What an exclusion constraint compares.
pub enum Target {
    Column(Path),
    /// With what PostgreSQL calls it in a name.
    Expression(LitStr, String),
    /// Either, with an operator class and the like.
    Sql(LitStr),
}

/// `ON DELETE` or `ON UPDATE`.
#[derive(Default)]
pub enum Action {
    #[default]
    Nothing,
    Restrict,
    Cascade,
    /// With its word, and the columns if any are named.
    SetNull(Ident, Vec<Path>),
    SetDefault(Vec<Path>),
}

const TIMES: &[&str] = &["initially_immediate", "initially_deferred"];

/// The options that all constraints share; `false` where the word is none of them.
pub(super) fn shared(arg: &Arg, into: &mut Constraint, errors: &mut Errors) -> bool {
    let word = arg.word();
    match word.as_str() {
        "name" => {
            let text = arg.text(errors);
            errors.once(&mut into.name, text, arg.span(), &word);
        }
        "comment" => {
            let text = arg.text(errors);
            errors.once(&mut into.comment, text, arg.span(), &word);
        }
        "renamed_from" => relation::former_option(arg, &mut into.renamed_from, errors),
        "accept" => accept::accept(arg, &mut into.accepted, errors),
        "deferrable" => {
            let time = match arg {
                Arg::Path(_) => Some("initially_immediate"),
                _ => arg.choice(errors, "time of a check", TIMES),
            };
            errors.once(&mut into.deferrable, time.and_then(constant_time), arg.span(), &word);
        }
        "not_valid" => into.not_valid = arg.flag(errors),
        "not_enforced" => into.not_enforced = arg.flag(errors),
        _ => return false,
    }
    true
}

/// The same word with the lifetime of the table of words.
fn constant_time(word: &str) -> Option<&'static str> {
    TIMES.iter().copied().find(|time| *time == word)
}

/// A constraint of which nothing more is known yet.
pub(super) fn new(span: Span, kind: Kind) -> Constraint {
    Constraint {
        span,
        kind,
        name: None,
        comment: None,
        renamed_from: None,
        accepted: Vec::new(),
        deferrable: None,
        not_valid: false,
        not_enforced: false,
        temporal: false,
        storage: Vec::new(),
        added: false,
    }
}

/// `#[primary_key(a, b)]` or `#[unique(a, b)]`; on a column without columns.
pub fn key(
    primary: bool,
    column: Option<&Ident>,
    args: &[Arg],
    span: Span,
    errors: &mut Errors,
) -> Constraint {
    let (mut columns, mut include) = (Vec::new(), None);
    let mut nulls = false;
    let mut constraint =
        new(span, Kind::Key { primary, columns: Vec::new(), include: Vec::new(), nulls_not_distinct: false });
    let mut known = vec![
        "name",
        "include",
        "without_overlaps",
        "storage",
        "deferrable",
        "comment",
        "renamed_from",
        "accept",
    ];
    if !primary {
        known.push("nulls_not_distinct");
    }
    for arg in args {
        let word = arg.word();
        match (word.as_str(), arg) {
            ("nulls_not_distinct", _) if !primary => nulls = arg.flag(errors),
            ("include", Arg::List(..)) => {
                let paths = arg.paths(errors, "columns");
                errors.once(&mut include, paths, arg.span(), "include");
            }
            ("storage", Arg::List(..)) => constraint.storage.extend(index::storage(arg, errors)),
            ("without_overlaps", Arg::Path(_)) => constraint.temporal = arg.flag(errors),
            ("not_valid" | "not_enforced", _) => {
                errors.at(arg.span(), "a key is always valid: only checks and foreign keys can wait");
            }
            (_, Arg::Path(path)) if word != "deferrable" && column.is_none() => columns.push(path.clone()),
            _ if shared(arg, &mut constraint, errors) => {}
            _ => errors.unknown(arg.span(), "option of a key", &word, &known),
        }
    }
    if let Some(column) = column {
        columns.push(column.clone().into());
    } else if columns.is_empty() {
        let word = if primary { "primary_key" } else { "unique" };
        errors.at(span, format!("name the columns of the key: `#[{word}(a, b)]`"));
    }
    no_repetition(&columns, "key", errors);
    let include = include.unwrap_or_default();
    Constraint { kind: Kind::Key { primary, columns, include, nulls_not_distinct: nulls }, ..constraint }
}

/// Reports columns that stand twice in one list.
pub fn no_repetition(columns: &[Path], what: &str, errors: &mut Errors) {
    for (index, path) in columns.iter().enumerate() {
        if columns[..index].iter().any(|earlier| last(earlier) == last(path)) {
            errors.on(path, format!("column `{}` stands twice in this {what}", last(path)));
        }
    }
}

/// `#[check(word = "..")]`, or `#[check("..")]` of a column.
pub fn check(
    column: Option<&Ident>,
    args: &[Arg],
    span: Span,
    names: &Names<'_>,
    errors: &mut Errors,
) -> Option<Constraint> {
    let (mut condition, mut no_inherit) = (None, false);
    let empty = Kind::Check { word: None, column: None, sql: LitStr::new("", span), no_inherit };
    let mut constraint = new(span, empty);
    for arg in args {
        let word = arg.word();
        match (word.as_str(), arg) {
            ("no_inherit", _) => no_inherit = arg.flag(errors),
            ("deferrable", _) => errors.at(arg.span(), "a check cannot wait: PostgreSQL defers only keys"),
            _ if shared(arg, &mut constraint, errors) => {}
            ("", Arg::Literal(literal)) if column.is_some() => {
                let text = literal.text(errors).map(|text| (None, text));
                errors.once(&mut condition, text, arg.span(), "the condition");
            }
            (_, Arg::Equals(..)) if column.is_none() => {
                let text = arg.text(errors).map(|text| (Some(word.clone()), text));
                errors.once(&mut condition, text, arg.span(), "the condition");
            }
            ("", Arg::Literal(_)) => {
                errors.at(
                    arg.span(),
                    "give the check a word that names it: `#[check(pages_positive = \"pages > 0\")]`",
                );
                return None;
            }
            _ => errors.unknown(
                arg.span(),
                "option of a check",
                &word,
                &["name", "comment", "renamed_from", "accept", "no_inherit", "not_valid", "not_enforced"],
            ),
        }
    }
    let Some((word, text)) = condition else {
        if errors.is_empty() {
            let example = if column.is_some() {
                "`#[check(\"pages > 0\")]`"
            } else {
                "`#[check(pages_positive = \"pages > 0\")]`"
            };
            errors.at(span, format!("expected a condition: {example}"));
        }
        return None;
    };
    sql::condition(&text, names, errors);
    let kind = Kind::Check { word, column: column.cloned(), sql: text, no_inherit };
    Some(Constraint { kind, ..constraint })
}
