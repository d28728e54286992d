//! `#[trigger]`.

use proc_macro2::Span;
use syn::{LitStr, Path};

use super::accept::{self, Acceptance};
use super::relation;
use crate::args::{Arg, last};
use crate::errors::Errors;
use crate::sql::{self, Names};

/// A trigger as it is written.
pub struct Trigger {
    pub span: Span,
    /// `Before`, `After` or `InsteadOf`.
    pub timing: &'static str,
    pub events: Vec<Event>,
    pub function: Option<Path>,
    pub statement: bool,
    pub name: Option<LitStr>,
    pub comment: Option<LitStr>,
    pub renamed_from: Option<String>,
    pub accepted: Vec<Acceptance>,
    pub old_table: Option<String>,
    pub new_table: Option<String>,
    pub when: Option<LitStr>,
    pub arguments: Vec<LitStr>,
    pub constraint: Option<&'static str>,
    /// `Always`, `Replica` or `Disabled`.
    pub enabled: Option<&'static str>,
    pub added: bool,
}

/// What fires it.
pub enum Event {
    Insert,
    Update(Vec<Path>),
    Delete,
    Truncate,
}

const OPTIONS: &[&str] = &[
    "before",
    "after",
    "instead_of",
    "statement",
    "row",
    "when",
    "name",
    "comment",
    "update_of",
    "old_table",
    "new_table",
    "arguments",
    "constraint",
    "enabled",
    "renamed_from",
    "accept",
];

/// `#[trigger(before(insert, update), function, ..)]`.
pub fn trigger(args: &[Arg], span: Span, names: &Names<'_>, view: bool, errors: &mut Errors) -> Trigger {
    let (mut timing, mut update_of, mut row) = (None, None, false);
    let mut trigger = empty(span);
    for arg in args {
        let word = arg.word();
        match (word.as_str(), arg) {
            ("before" | "after" | "instead_of", Arg::List(..)) => {
                let kind = match word.as_str() {
                    "before" => "Before",
                    "after" => "After",
                    _ => "InsteadOf",
                };
                let list = arg.list(errors).unwrap_or_default();
                trigger.events = list.iter().filter_map(|arg| event(arg, errors)).collect();
                if list.is_empty() {
                    errors.at(arg.span(), format!("say what fires it: `{word}(update)`"));
                }
                errors.once(&mut timing, Some(kind), arg.span(), "the time of the trigger");
            }
            ("statement", Arg::Path(_)) => trigger.statement = true,
            ("row", Arg::Path(_)) => row = true,
            ("when", Arg::Equals(..)) => {
                let text = arg.text(errors);
                if let Some(text) = &text {
                    let names = Names { qualifiers: &["new", "old"], columns: names.columns, of: names.of };
                    sql::condition(text, &names, errors);
                }
                errors.once(&mut trigger.when, text, arg.span(), "when");
            }
            ("name", Arg::Equals(..)) => {
                let text = arg.text(errors);
                errors.once(&mut trigger.name, text, arg.span(), "name");
            }
            ("comment", Arg::Equals(..)) => {
                let text = arg.text(errors);
                errors.once(&mut trigger.comment, text, arg.span(), "comment");
            }
            ("renamed_from", Arg::List(..) | Arg::Equals(..)) => {
                relation::former_option(arg, &mut trigger.renamed_from, errors);
            }
            ("enabled", Arg::List(..)) => {
                let known = ["always", "replica", "never"];
                let enabled = arg.choice(errors, "time of a trigger", &known).map(|word| match word {
                    "always" => "Always",
                    "replica" => "Replica",
                    _ => "Disabled",
                });
                errors.once(&mut trigger.enabled, enabled, arg.span(), "enabled");
            }
            ("accept", Arg::List(..)) => accept::accept(arg, &mut trigger.accepted, errors),
            ("update_of", Arg::List(..)) => {
                let paths = arg.paths(errors, "columns");
                errors.once(&mut update_of, paths.map(|paths| (paths, arg.span())), arg.span(), "update_of");
            }
            ("old_table", Arg::List(..)) => {
                let name = transition(arg, errors);
                errors.once(&mut trigger.old_table, name, arg.span(), "old_table");
            }
            ("new_table", Arg::List(..)) => {
                let name = transition(arg, errors);
                errors.once(&mut trigger.new_table, name, arg.span(), "new_table");
            }
            ("arguments", Arg::List(..)) => {
                let list = arg.list(errors).unwrap_or_default();
                trigger.arguments = list.iter().filter_map(|arg| arg.text(errors)).collect();
            }
            ("constraint", Arg::Path(_)) => trigger.constraint = Some("NotDeferrable"),
            ("constraint", Arg::List(..)) => {
                let times = ["initially_immediate", "initially_deferred"];
                trigger.constraint = match arg.choice(errors, "time of a constraint trigger", &times) {
                    Some("initially_deferred") => Some("InitiallyDeferred"),
                    _ => Some("InitiallyImmediate"),
                };
            }
            (_, Arg::Path(path)) => {
                errors.once(&mut trigger.function, Some(path.clone()), arg.span(), "the trigger's function");
            }
            _ => errors.unknown(arg.span(), "option of a trigger", &word, OPTIONS),
        }
    }
    match timing {
        Some(kind) => trigger.timing = kind,
        None => errors.at(span, "say when it fires: `before(update)`, `after(insert)`"),
    }
    if let Some((columns, at)) = update_of {
        place_columns(&mut trigger.events, columns, at, errors);
    }
    check(&trigger, view, row, errors);
    trigger
}

/// The name of a transition table: a word, or a text.
fn transition(arg: &Arg, errors: &mut Errors) -> Option<String> {
    match arg.only(errors, "a name")? {
        Arg::Path(path) if path.segments.len() == 1 => Some(last(&path)),
        other => other.text(errors).map(|text| text.value()),
    }
}

fn empty(span: Span) -> Trigger {
    Trigger {
        span,
        timing: "Before",
        events: Vec::new(),
        function: None,
        statement: false,
        name: None,
        comment: None,
        renamed_from: None,
        accepted: Vec::new(),
        old_table: None,
        new_table: None,
        when: None,
        arguments: Vec::new(),
        constraint: None,
        enabled: None,
        added: false,
    }
}

fn place_columns(events: &mut [Event], columns: Vec<Path>, at: Span, errors: &mut Errors) {
    match events.iter_mut().find(|event| matches!(event, Event::Update(_))) {
        Some(Event::Update(of)) => *of = columns,
        _ => errors.at(at, "`update_of(..)` is for a trigger that fires on `update`"),
    }
}

/// What PostgreSQL would refuse (PostgreSQL manual, CREATE TRIGGER).
fn check(trigger: &Trigger, view: bool, row: bool, errors: &mut Errors) {
    let span = trigger.span;
    if trigger.function.is_none() {
        errors.at(span, "say which function it runs: `#[trigger(before(update), set_updated_at)]`");
    }
    if row && trigger.statement {
        errors.at(span, "a trigger fires once per `row` or once per `statement`");
    }
    if view != (trigger.timing == "InsteadOf") && !trigger.statement {
        errors.at(
            span,
            if view {
                "a row trigger of a view fires `instead_of(..)` a command"
            } else {
                "`instead_of(..)` is for views; a table's trigger fires `before(..)` or `after(..)`"
            },
        );
    }
    if trigger.timing == "InsteadOf" && (trigger.when.is_some() || trigger.statement) {
        errors.at(span, "an `instead_of` trigger fires for each row, without `when`");
    }
    let tables = trigger.old_table.is_some() || trigger.new_table.is_some();
    if tables && trigger.timing != "After" {
        errors.at(span, "`old_table` and `new_table` are for triggers that fire `after(..)`");
    }
    if tables && trigger.events.len() > 1 {
        errors.at(
            span,
            "a trigger with `old_table` or `new_table` fires on one event: write one trigger per event",
        );
    }
    if trigger.constraint.is_some() && (trigger.timing != "After" || trigger.statement) {
        errors.at(span, "a constraint trigger fires `after(..)` a row");
    }
    if !trigger.statement && trigger.events.iter().any(|event| matches!(event, Event::Truncate)) {
        errors.at(span, "a trigger on `truncate` fires per statement: add `statement`");
    }
}

fn event(arg: &Arg, errors: &mut Errors) -> Option<Event> {
    let word = arg.word();
    match word.as_str() {
        "insert" => Some(Event::Insert),
        "update" => Some(Event::Update(match arg {
            Arg::List(..) => arg.paths(errors, "columns")?,
            _ => Vec::new(),
        })),
        "delete" => Some(Event::Delete),
        "truncate" => Some(Event::Truncate),
        _ => {
            errors.unknown(arg.span(), "event", &word, &["insert", "update", "delete", "truncate"]);
            None
        }
    }
}
