//! `#[exclude]`.

use proc_macro2::Span;
use syn::LitStr;
use syn::spanned::Spanned;

use super::constraint::{Constraint, Kind, Target, new, shared};
use super::index;
use crate::args::{Arg, last};
use crate::errors::Errors;
use crate::sql::{self, Names};

/// `#[exclude(gist(room_id = "=", during = "&&"), only = "..")]`.
pub fn exclude(args: &[Arg], span: Span, names: &Names<'_>, errors: &mut Errors) -> Constraint {
    let (mut body, mut include, mut only) = (None, None, None);
    let empty =
        Kind::Exclude { method: String::new(), elements: Vec::new(), include: Vec::new(), only: None };
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
            ("include", Arg::List(..)) => {
                let paths = arg.paths(errors, "columns");
                errors.once(&mut include, paths, arg.span(), "include");
            }
            ("storage", Arg::List(..)) => constraint.storage.extend(index::storage(arg, errors)),
            ("not_valid" | "not_enforced", _) => {
                errors.at(arg.span(), "an exclusion constraint is always valid");
            }
            (_, Arg::List(path, _)) if !["deferrable", "renamed_from", "accept"].contains(&word.as_str()) => {
                let elements = arg.list(errors).unwrap_or_default();
                let elements = elements.iter().filter_map(|arg| element(arg, names, errors)).collect();
                errors.once(&mut body, Some((last(path), elements)), arg.span(), &word);
            }
            _ if shared(arg, &mut constraint, errors) => {}
            _ => errors.unknown(
                arg.span(),
                "option of an exclusion constraint",
                &word,
                &[
                    "gist",
                    "include",
                    "only",
                    "storage",
                    "name",
                    "comment",
                    "renamed_from",
                    "accept",
                    "deferrable",
                ],
            ),
        }
    }
    let Some((method, elements)) = body else {
        errors.at(span, "say what excludes what: `#[exclude(gist(room_id = \"=\", during = \"&&\"))]`");
        return constraint;
    };
    let include = include.unwrap_or_default();
    Constraint { kind: Kind::Exclude { method, elements, include, only }, ..constraint }
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
            Some((Target::Expression(expression, stem), operator_text(&operator, errors)?))
        }
        // An operator class is no part of an expression, so that PostgreSQL alone judges it.
        Arg::List(path, _) if path.is_ident("sql") => {
            let list = arg.list(errors)?;
            let [target, operator] = list.as_slice() else {
                errors.at(
                    path.span(),
                    "expected what is compared and the operator: `sql(\"code text_ops\", \"=\")`",
                );
                return None;
            };
            Some((Target::Sql(target.text(errors)?), operator.text(errors)?.value()))
        }
        _ => {
            errors.at(arg.span(), "expected a column and its operator: `during = \"&&\"`");
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
    errors.on(text, format!("`{operator}` is no operator; such are `=`, `&&`, `<>`"));
    None
}
