//! `#[primary_key]`, `#[unique]`, `#[foreign_key]`, `#[references]`, `#[check]` and `#[exclude]`.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Ident, LitStr, Path};

use crate::args::{Arg, last};
use crate::errors::Errors;
use crate::sql::{self, Names};

/// A constraint as it is written.
pub struct Constraint {
    pub span: Span,
    pub kind: Kind,
    pub name: Option<LitStr>,
    pub comment: Option<LitStr>,
    pub deferrable: Option<&'static str>,
    pub not_valid: bool,
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
        only: Option<LitStr>,
    },
}

/// What an exclusion constraint compares.
pub enum Target {
    Column(Path),
    /// With what PostgreSQL calls it in a name.
    Expression(LitStr, String),
}

/// `ON DELETE` or `ON UPDATE`.
#[derive(Default)]
pub enum Action {
    #[default]
    NoAction,
    Restrict,
    Cascade,
    /// With its word, and the columns if any are named.
    SetNull(Ident, Vec<Path>),
    SetDefault(Vec<Path>),
}

const TIMES: &[&str] = &["initially_immediate", "initially_deferred"];

/// The options that all constraints share; `false` where the word is none of them.
fn shared(arg: &Arg, into: &mut Constraint, errors: &mut Errors) -> bool {
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
        "deferrable" => {
            let time = match arg {
                Arg::Path(_) => Some("initially_immediate"),
                _ => arg.choice(errors, "time of a check", TIMES),
            };
            errors.once(
                &mut into.deferrable,
                time.and_then(constant_time),
                arg.span(),
                &word,
            );
        }
        "not_valid" => into.not_valid = arg.flag(errors),
        _ => return false,
    }
    true
}

/// The same word with the lifetime of the table of words.
fn constant_time(word: &str) -> Option<&'static str> {
    TIMES.iter().copied().find(|time| *time == word)
}

fn new(span: Span, kind: Kind) -> Constraint {
    Constraint {
        span,
        kind,
        name: None,
        comment: None,
        deferrable: None,
        not_valid: false,
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
    let mut constraint = new(
        span,
        Kind::Key {
            primary,
            columns: Vec::new(),
            include: Vec::new(),
            nulls_not_distinct: false,
        },
    );
    let mut known = vec!["name", "include", "deferrable", "comment"];
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
            ("not_valid", _) => errors.at(
                arg.span(),
                "a key is always valid: only checks and foreign keys can wait",
            ),
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
    Constraint {
        kind: Kind::Key {
            primary,
            columns,
            include,
            nulls_not_distinct: nulls,
        },
        ..constraint
    }
}

/// Reports columns that stand twice in one list.
pub fn no_repetition(columns: &[Path], what: &str, errors: &mut Errors) {
    for (index, path) in columns.iter().enumerate() {
        if columns[..index].iter().any(|earlier| last(earlier) == last(path)) {
            errors.on(
                path,
                format!("column `{}` stands twice in this {what}", last(path)),
            );
        }
    }
}

/// `#[foreign_key(a, b, references(T::a, T::b), ..)]`, or `#[references(T::a, ..)]` of a column.
pub fn foreign_key(column: Option<&Ident>, args: &[Arg], span: Span, errors: &mut Errors) -> Constraint {
    let (mut columns, mut referenced) = (Vec::new(), None);
    let (mut on_delete, mut on_update, mut match_full) = (None, None, false);
    let mut constraint = new(
        span,
        Kind::ForeignKey {
            columns: Vec::new(),
            referenced: Vec::new(),
            match_full: false,
            on_delete: Action::NoAction,
            on_update: Action::NoAction,
        },
    );
    for arg in args {
        let word = arg.word();
        match (word.as_str(), arg) {
            ("on_delete", _) => {
                let action = action(arg, errors);
                errors.once(&mut on_delete, action, arg.span(), "on_delete");
            }
            ("on_update", _) => {
                let action = action(arg, errors);
                errors.once(&mut on_update, action, arg.span(), "on_update");
            }
            ("match_full", _) => match_full = arg.flag(errors),
            ("references", Arg::List(..)) if column.is_none() => {
                let paths = arg.paths(errors, "the columns referred to");
                errors.once(&mut referenced, paths, arg.span(), "references");
            }
            (_, Arg::Path(path)) if word != "deferrable" && word != "not_valid" => {
                if column.is_some() {
                    errors.once(&mut referenced, Some(vec![path.clone()]), arg.span(), &last(path));
                } else {
                    columns.push(path.clone());
                }
            }
            _ if shared(arg, &mut constraint, errors) => {}
            _ => {
                let mut known = vec![
                    "on_delete",
                    "on_update",
                    "match_full",
                    "deferrable",
                    "not_valid",
                    "name",
                    "comment",
                ];
                if column.is_none() {
                    known.push("references");
                }
                errors.unknown(arg.span(), "option of a foreign key", &word, &known);
            }
        }
    }
    columns.extend(column.map(|column| column.clone().into()));
    let referenced = referenced.unwrap_or_default();
    check_referenced(&columns, &referenced, column.is_some(), span, errors);
    no_repetition(&columns, "foreign key", errors);
    let (on_delete, on_update) = (on_delete.unwrap_or_default(), on_update.unwrap_or_default());
    for (word, action) in [("on_delete", &on_delete), ("on_update", &on_update)] {
        check_action(word, action, &columns, errors);
    }
    Constraint {
        kind: Kind::ForeignKey {
            columns,
            referenced,
            match_full,
            on_delete,
            on_update,
        },
        ..constraint
    }
}

fn check_referenced(columns: &[Path], referenced: &[Path], single: bool, span: Span, errors: &mut Errors) {
    if referenced.is_empty() {
        let example = if single {
            "`#[references(Book::id)]`"
        } else {
            "`references(Book::branch_id, Book::id)`"
        };
        errors.at(span, format!("say which column it refers to: {example}"));
        return;
    }
    for path in referenced.iter().filter(|path| path.segments.len() < 2) {
        errors.on(
            path,
            format!("write the column with its table: `{}::id`", last(path)),
        );
    }
    if columns.len() != referenced.len() {
        let (here, there) = (columns.len(), referenced.len());
        errors.on(
            &referenced[0],
            format!("the key has {here} columns here and {there} there; they go by pairs"),
        );
    }
}

fn check_action(word: &str, action: &Action, columns: &[Path], errors: &mut Errors) {
    let (Action::SetNull(_, named) | Action::SetDefault(named)) = action else {
        return;
    };
    for path in named {
        if word == "on_update" {
            errors.on(
                path,
                "only `on_delete` can name columns (PostgreSQL manual, CREATE TABLE, REFERENCES)",
            );
        } else if !columns.iter().any(|column| last(column) == last(path)) {
            errors.on(
                path,
                format!("`{}` is not a column of this foreign key", last(path)),
            );
        }
    }
}

const ACTIONS: &[&str] = &["no_action", "restrict", "cascade", "set_null", "set_default"];

fn action(arg: &Arg, errors: &mut Errors) -> Option<Action> {
    let chosen = arg.only(errors, "one action")?;
    let word = chosen.word();
    let columns = match &chosen {
        Arg::List(..) => chosen.paths(errors, "columns of the key").unwrap_or_default(),
        _ => Vec::new(),
    };
    match word.as_str() {
        "set_null" => return Some(Action::SetNull(Ident::new("set_null", chosen.span()), columns)),
        "set_default" => return Some(Action::SetDefault(columns)),
        _ => {}
    }
    if !columns.is_empty() {
        errors.at(
            chosen.span(),
            "only `set_null(..)` and `set_default(..)` name columns",
        );
    }
    match word.as_str() {
        "no_action" => Some(Action::NoAction),
        "restrict" => Some(Action::Restrict),
        "cascade" => Some(Action::Cascade),
        _ => {
            errors.unknown(chosen.span(), "action", &word, ACTIONS);
            None
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
    let empty = Kind::Check {
        word: None,
        column: None,
        sql: LitStr::new("", span),
        no_inherit,
    };
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
                &["name", "comment", "no_inherit", "not_valid"],
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
    let kind = Kind::Check {
        word,
        column: column.cloned(),
        sql: text,
        no_inherit,
    };
    Some(Constraint { kind, ..constraint })
}

/// `#[exclude(gist(room_id = "=", during = "&&"), only = "..")]`.
pub fn exclude(args: &[Arg], span: Span, names: &Names<'_>, errors: &mut Errors) -> Constraint {
    let (mut body, mut only) = (None, None);
    let empty = Kind::Exclude {
        method: String::new(),
        elements: Vec::new(),
        only: None,
    };
    let mut constraint = new(span, empty);
    for arg in args {
        let word = arg.word();
        match (word.as_str(), arg) {
            ("only", _) => {
                let text = arg.text(errors);
                if let Some(text) = &text {
                    sql::condition(text, names, errors);
                }
                errors.once(&mut only, text, arg.span(), "only");
            }
            ("not_valid", _) => errors.at(arg.span(), "an exclusion constraint is always valid"),
            (_, Arg::List(path, _)) if word != "deferrable" => {
                let elements = arg.list(errors).unwrap_or_default();
                let elements = elements
                    .iter()
                    .filter_map(|arg| element(arg, names, errors))
                    .collect();
                errors.once(&mut body, Some((last(path), elements)), arg.span(), &word);
            }
            _ if shared(arg, &mut constraint, errors) => {}
            _ => errors.unknown(
                arg.span(),
                "option of an exclusion constraint",
                &word,
                &["gist", "only", "name", "comment", "deferrable"],
            ),
        }
    }
    let Some((method, elements)) = body else {
        errors.at(
            span,
            "say what excludes what: `#[exclude(gist(room_id = \"=\", during = \"&&\"))]`",
        );
        return constraint;
    };
    Constraint {
        kind: Kind::Exclude {
            method,
            elements,
            only,
        },
        ..constraint
    }
}

/// `column = "operator"`, or `expr("lower(title)", "=")`.
fn element(arg: &Arg, names: &Names<'_>, errors: &mut Errors) -> Option<(Target, String)> {
    match arg {
        Arg::Equals(path, operator) => {
            let operator = operator.text(errors)?;
            Some((Target::Column(path.clone()), operator_text(&operator, errors)?))
        }
        Arg::List(path, _) if path.is_ident("expr") => {
            let list = arg.list(errors)?;
            let [expression, operator] = list.as_slice() else {
                errors.at(
                    path.span(),
                    "expected an expression and its operator: `expr(\"lower(title)\", \"=\")`",
                );
                return None;
            };
            let expression = expression.text(errors)?;
            sql::condition(&expression, names, errors);
            let stem = sql::parse_expression(&expression.value())
                .map(|parsed| sql::stem(&parsed))
                .unwrap_or_default();
            let operator = operator.text(errors)?;
            Some((
                Target::Expression(expression, stem),
                operator_text(&operator, errors)?,
            ))
        }
        _ => {
            errors.at(
                arg.span(),
                "expected a column and its operator: `during = \"&&\"`",
            );
            None
        }
    }
}

/// An operator of PostgreSQL's characters (PostgreSQL manual, 4.1.3 Operators).
fn operator_text(text: &LitStr, errors: &mut Errors) -> Option<String> {
    let operator = text.value();
    if !operator.is_empty() && operator.chars().all(|c| "+-*/<>=~!@#%^&|`?".contains(c)) {
        return Some(operator);
    }
    errors.on(
        text,
        format!("`{operator}` is no operator; such are `=`, `&&`, `<>`"),
    );
    None
}
