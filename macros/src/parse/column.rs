//! The attributes of a column.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Field, Ident, LitStr, Path, Type};

use super::accept::{self, Acceptance};
use super::constraint::{self, Constraint};
use super::foreign_key;
use super::grant::{self, Grant};
use super::relation::{former, plain, too_long};
use crate::args::{self, Arg, last};
use crate::docs;
use crate::errors::{Errors, pointed};
use crate::sql::{self, Names};

/// A column as it is written.
pub struct Column {
    pub ident: Ident,
    pub span: Span,
    pub name: String,
    pub ty: Type,
    pub doc: Option<String>,
    pub renamed_from: Option<String>,
    pub default: Option<LitStr>,
    /// What the rows that are there already get.
    pub backfill: Option<LitStr>,
    pub generated: Option<LitStr>,
    pub is_virtual: bool,
    pub statistics: Option<i32>,
    pub options: Vec<(String, String)>,
    pub inherited: bool,
    /// On the sequence of an identity column.
    pub grants: Vec<Grant>,
    pub identity: Option<Identity>,
    pub collation: Option<LitStr>,
    pub storage: Option<&'static str>,
    pub compression: Option<&'static str>,
    pub filled_by: Option<Path>,
    pub accepted: Vec<Acceptance>,
    pub constraints: Vec<Constraint>,
}

/// `GENERATED .. AS IDENTITY`.
pub struct Identity {
    pub always: bool,
    /// The name of its sequence, behind its schema if one is named.
    pub name: Option<(Option<String>, String)>,
    pub sequence: Sequence,
}

/// Options of a sequence.
#[derive(Default)]
pub struct Sequence {
    pub increment: Option<i64>,
    pub minvalue: Option<i64>,
    pub maxvalue: Option<i64>,
    pub start: Option<i64>,
    pub cache: Option<i64>,
    pub cycle: bool,
}

/// The attributes of a field of a table.
pub const ATTRIBUTES: &[&str] = &[
    "primary_key",
    "default",
    "references",
    "unique",
    "check",
    "identity",
    "generated",
    "collate",
    "storage",
    "compression",
    "filled_by",
    "column",
    "renamed_from",
    "backfill",
    "statistics",
    "options",
    "inherited",
    "grant",
    "accept",
];

/// Attributes that any item can have, or that are Rust's; a derive sees Rust's own too.
const FOREIGN: &[&str] =
    &["doc", "comment", "allow", "expect", "warn", "cfg", "cfg_attr", "deprecated", "must_use", "deny"];

/// Is this attribute Rust's own?
pub fn is_foreign(word: &str) -> bool {
    FOREIGN.contains(&word)
}

/// The SQL name of a field: `#[column("type")]`, or the field's own.
pub fn name_of(field: &Field) -> String {
    let own = field.ident.as_ref().map(plain).unwrap_or_default();
    let mut ignored = Errors::default();
    let mut attributes = field.attrs.iter().filter(|attribute| attribute.path().is_ident("column"));
    let given = attributes.find_map(|attribute| {
        let args = args::of(attribute, &mut ignored)?;
        args.first()?.text(&mut ignored)
    });
    given.map_or(own, |text| text.value())
}

/// Reads a field.
pub fn column(field: &Field, names: &Names<'_>, errors: &mut Errors) -> Option<Column> {
    let ident = field.ident.clone()?;
    let mut column = Column {
        span: ident.span(),
        name: name_of(field),
        ty: field.ty.clone(),
        doc: docs::of(&field.attrs),
        renamed_from: None,
        default: None,
        backfill: None,
        generated: None,
        is_virtual: false,
        statistics: None,
        options: Vec::new(),
        inherited: false,
        grants: Vec::new(),
        identity: None,
        collation: None,
        storage: None,
        compression: None,
        filled_by: None,
        accepted: Vec::new(),
        constraints: Vec::new(),
        ident,
    };
    docs::check(&field.attrs, errors);
    too_long(&column.name, column.span, errors);
    let mut seen: Vec<String> = Vec::new();
    for attribute in &field.attrs {
        let word = last(attribute.path());
        if is_foreign(&word) {
            continue;
        }
        if !ATTRIBUTES.contains(&word.as_str()) {
            // What is no attribute at all is rustc's to report, or another derive's.
            if super::table::ATTRIBUTES.contains(&word.as_str()) {
                errors.on(attribute.path(), format!("`#[{word}]` belongs to the struct, not to a column"));
            }
            continue;
        }
        // A column can refer to two tables and have several checks; anything else can be said once.
        if seen.contains(&word) && !["references", "check", "grant"].contains(&word.as_str()) {
            errors.on(attribute.path(), format!("`#[{word}]` is said twice"));
        }
        seen.push(word.clone());
        if let Some(args) = args::of(attribute, errors) {
            one(&mut column, &word, &args, attribute.path().span(), names, errors);
        }
    }
    contradictions(&column, errors);
    Some(column)
}

fn one(column: &mut Column, word: &str, args: &[Arg], span: Span, names: &Names<'_>, errors: &mut Errors) {
    let ident = column.ident.clone();
    match word {
        "primary_key" | "unique" => {
            let key = constraint::key(word == "primary_key", Some(&ident), args, span, errors);
            column.constraints.push(key);
        }
        "references" => column.constraints.push(foreign_key::foreign_key(Some(&ident), args, span, errors)),
        "check" => column.constraints.extend(constraint::check(Some(&ident), args, span, names, errors)),
        "identity" => column.identity = identity(args, span, errors),
        "default" => {
            column.default = single(args, span, "an SQL expression: `#[default(\"now()\")]`", errors);
            if let Some(text) = &column.default {
                default(text, errors);
            }
        }
        "backfill" => {
            let expected = "an SQL expression over the row: `#[backfill(\"lower(title)\")]`";
            column.backfill = single(args, span, expected, errors);
            if let Some(text) = &column.backfill {
                sql::condition(text, names, errors);
            }
        }
        "generated" => {
            let (expression, rest) = args.split_at(args.len().min(1));
            column.generated =
                single(expression, span, "an SQL expression: `#[generated(\"price * amount\")]`", errors);
            for arg in rest {
                match arg.word().as_str() {
                    "virtual" => column.is_virtual = arg.flag(errors),
                    other => errors.unknown(arg.span(), "option of a generated column", other, &["virtual"]),
                }
            }
            if let Some(text) = &column.generated {
                sql::condition(text, names, errors);
            }
        }
        "collate" => column.collation = collation(args, span, errors),
        "column" => {
            _ = single(args, span, "the name in the database: `#[column(\"type\")]`", errors);
        }
        "renamed_from" => column.renamed_from = former(args, Some(&column.name), span, errors),
        "statistics" => match args {
            [arg @ Arg::Literal(_)] => {
                column.statistics = arg.integer(errors).and_then(|target| i32::try_from(target).ok());
            }
            _ => errors.at(span, "expected a statistics target: `#[statistics(500)]`"),
        },
        "options" => {
            for arg in args {
                match (arg, arg.setting(errors)) {
                    (Arg::Equals(..), Some(value)) => column.options.push((arg.word(), value)),
                    _ => errors.at(arg.span(), "expected an option: `#[options(n_distinct = -0.5)]`"),
                }
            }
        }
        "inherited" => {
            column.inherited = true;
            if !args.is_empty() {
                errors.at(span, "`#[inherited]` stands alone");
            }
        }
        "grant" => column.grants.extend(grant::grant(args, span, grant::SEQUENCE, errors)),
        "accept" => accept::add(args, span, &mut column.accepted, errors),
        "storage" => column.storage = choice(args, span, &["plain", "external", "extended", "main"], errors),
        "compression" => column.compression = choice(args, span, &["pglz", "lz4"], errors),
        "filled_by" => match args {
            [arg] => column.filled_by = arg.path(errors, "a trigger function"),
            _ => errors.at(span, "expected a trigger function: `#[filled_by(fill_branch)]`"),
        },
        _ => {}
    }
}

/// A default: parsed, and free of column names (PostgreSQL manual, CREATE TABLE, DEFAULT).
pub fn default(text: &LitStr, errors: &mut Errors) {
    let Some(parsed) = sql::expression(text, errors) else {
        return;
    };
    if let Some(ident) = sql::first_column(&parsed) {
        let name = sql::folded(&ident);
        let message = format!(
            "a default cannot name a column, as `{name}` would be; a text needs quotes: `\"'{name}'\"`"
        );
        errors.on(text, pointed(message, &text.value(), sql::place(&ident)));
    }
}

fn single(args: &[Arg], span: Span, what: &str, errors: &mut Errors) -> Option<LitStr> {
    if let [arg] = args {
        return arg.text(errors);
    }
    errors.at(span, format!("expected {what}"));
    None
}

/// `#[collate("C")]`.
pub(super) fn collation(args: &[Arg], span: Span, errors: &mut Errors) -> Option<LitStr> {
    let named = if let [Arg::Literal(_)] = args { args } else { &[] };
    single(named, span, "a collation: `#[collate(\"C\")]`", errors)
}

fn choice(args: &[Arg], span: Span, known: &[&'static str], errors: &mut Errors) -> Option<&'static str> {
    let [arg] = args else {
        errors.at(span, format!("expected one of {}", crate::errors::list(known)));
        return None;
    };
    let word = arg.word();
    let found = known.iter().copied().find(|known| *known == word);
    if found.is_none() {
        errors.unknown(arg.span(), "word", &word, known);
    }
    found
}

fn identity(args: &[Arg], span: Span, errors: &mut Errors) -> Option<Identity> {
    let (mut always, mut sequence, mut unknown) = (None, Sequence::default(), false);
    let mut name = None;
    for arg in args {
        let word = arg.word();
        match word.as_str() {
            "always" => errors.once(&mut always, Some(true), arg.span(), "when it is generated"),
            "by_default" => errors.once(&mut always, Some(false), arg.span(), "when it is generated"),
            "sequence" => {
                let text = arg.text(errors).map(|text| text.value());
                let parts = text.map(|text| match text.split_once('.') {
                    Some((schema, name)) => (Some(schema.to_owned()), name.to_owned()),
                    None => (None, text),
                });
                errors.once(&mut name, parts, arg.span(), "sequence");
            }
            _ if sequence_option(&mut sequence, arg, errors) => {}
            _ => {
                unknown = true;
                errors.unknown(
                    arg.span(),
                    "option of an identity column",
                    &word,
                    &[
                        "always",
                        "by_default",
                        "sequence",
                        "start",
                        "increment",
                        "minvalue",
                        "maxvalue",
                        "cache",
                        "cycle",
                    ],
                );
            }
        }
    }
    if always.is_none() && !unknown {
        errors.at(
            span,
            "say when it is generated: `#[identity(always)]`, or `by_default` to let writers choose",
        );
    }
    Some(Identity { always: always?, name, sequence })
}

/// An option of a sequence; `false` where the word is none.
pub fn sequence_option(sequence: &mut Sequence, arg: &Arg, errors: &mut Errors) -> bool {
    let word = arg.word();
    let slot = match word.as_str() {
        "increment" => &mut sequence.increment,
        "minvalue" => &mut sequence.minvalue,
        "maxvalue" => &mut sequence.maxvalue,
        "start" => &mut sequence.start,
        "cache" => &mut sequence.cache,
        "cycle" => {
            sequence.cycle = arg.flag(errors);
            return true;
        }
        _ => return false,
    };
    let number = arg.integer(errors);
    if word == "increment" && number == Some(0) {
        errors.at(arg.span(), "a sequence that does not move gives out one number");
    }
    errors.once(slot, number, arg.span(), &word);
    true
}

fn contradictions(column: &Column, errors: &mut Errors) {
    let says = [
        (column.default.is_some(), "#[default]"),
        (column.generated.is_some(), "#[generated]"),
        (column.identity.is_some(), "#[identity]"),
    ];
    let said: Vec<&str> = says.into_iter().filter_map(|(is, word)| is.then_some(word)).collect();
    if let [first, second, ..] = said.as_slice() {
        errors.at(column.span, format!("a column has either `{first}` or `{second}`"));
    }
    if let (Some(backfill), true) =
        (&column.backfill, column.generated.is_some() || column.identity.is_some())
    {
        errors.on(
            backfill,
            "PostgreSQL fills this column itself, also in the rows that are there: leave out `#[backfill]`",
        );
    }
}
