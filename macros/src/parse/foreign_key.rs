//! `#[foreign_key]` of a struct and `#[references]` of a field.

use proc_macro2::Span;
use syn::{Ident, Path};

use super::constraint::{Action, Constraint, Kind, new, no_repetition, shared};
use crate::args::{Arg, last};
use crate::errors::Errors;

/// `#[foreign_key(a, b, references(T::a, T::b), ..)]`, or `#[references(T::a, ..)]` of a column.
pub fn foreign_key(column: Option<&Ident>, args: &[Arg], span: Span, errors: &mut Errors) -> Constraint {
    let (mut columns, mut referenced) = (Vec::new(), None);
    let (mut on_delete, mut on_update, mut match_full, mut unchecked) = (None, None, false, false);
    let mut constraint = new(
        span,
        Kind::ForeignKey {
            columns: Vec::new(),
            referenced: Vec::new(),
            match_full: false,
            unchecked: false,
            on_delete: Action::Nothing,
            on_update: Action::Nothing,
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
            ("unchecked", Arg::Path(_)) => unchecked = true,
            ("period", Arg::Path(_)) => constraint.temporal = arg.flag(errors),
            ("references", Arg::List(..)) if column.is_none() => {
                let paths = arg.paths(errors, "the columns referred to");
                errors.once(&mut referenced, paths, arg.span(), "references");
            }
            (_, Arg::Path(path)) if !["deferrable", "not_valid", "not_enforced"].contains(&word.as_str()) => {
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
                    "unchecked",
                    "deferrable",
                    "not_valid",
                    "not_enforced",
                    "period",
                    "name",
                    "comment",
                    "renamed_from",
                    "accept",
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
        kind: Kind::ForeignKey { columns, referenced, match_full, unchecked, on_delete, on_update },
        ..constraint
    }
}

fn check_referenced(columns: &[Path], referenced: &[Path], single: bool, span: Span, errors: &mut Errors) {
    if referenced.is_empty() {
        let example =
            if single { "`#[references(Book::id)]`" } else { "`references(Book::branch_id, Book::id)`" };
        errors.at(span, format!("say which column it refers to: {example}"));
        return;
    }
    for path in referenced.iter().filter(|path| path.segments.len() < 2) {
        errors.on(path, format!("write the column with its table: `{}::id`", last(path)));
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
            errors
                .on(path, "only `on_delete` can name columns (PostgreSQL manual, CREATE TABLE, REFERENCES)");
        } else if !columns.iter().any(|column| last(column) == last(path)) {
            errors.on(path, format!("`{}` is not a column of this foreign key", last(path)));
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
        errors.at(chosen.span(), "only `set_null(..)` and `set_default(..)` name columns");
    }
    match word.as_str() {
        "no_action" => Some(Action::Nothing),
        "restrict" => Some(Action::Restrict),
        "cascade" => Some(Action::Cascade),
        _ => {
            errors.unknown(chosen.span(), "action", &word, ACTIONS);
            None
        }
    }
}
