//! `#[statistics]`.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{LitStr, Path};

use super::relation;
use crate::args::{Arg, last};
use crate::errors::Errors;
use crate::sql::{self, Names};

/// Extended statistics as they are written.
pub struct Statistics {
    pub span: Span,
    pub kinds: Vec<&'static str>,
    pub targets: Vec<Target>,
    pub name: Option<LitStr>,
    pub target: Option<u16>,
    pub comment: Option<LitStr>,
    pub renamed_from: Option<String>,
    pub added: bool,
}

/// What they are of.
pub enum Target {
    Column(Path),
    Expression(LitStr),
}

const KINDS: &[&str] = &["ndistinct", "dependencies", "mcv"];

const OPTIONS: &[&str] =
    &["ndistinct", "dependencies", "mcv", "kinds", "expr", "name", "target", "comment", "renamed_from"];

/// `#[statistics(dependencies(a, b))]`; `#[statistics(a, b, expr("lower(c)"), kinds(mcv, ndistinct), ..)]`.
pub fn statistics(args: &[Arg], span: Span, names: &Names<'_>, errors: &mut Errors) -> Statistics {
    let mut statistics = Statistics {
        span,
        kinds: Vec::new(),
        targets: Vec::new(),
        name: None,
        target: None,
        comment: None,
        renamed_from: None,
        added: false,
    };
    for arg in args {
        let word = arg.word();
        match (word.as_str(), arg) {
            ("kinds", Arg::List(..)) => {
                for path in arg.paths(errors, "kinds of statistics").unwrap_or_default() {
                    let word = last(&path);
                    match kind(&word) {
                        Some(kind) => statistics.kinds.push(kind),
                        None => errors.unknown(path.span(), "kind of statistics", &word, KINDS),
                    }
                }
            }
            ("name", Arg::Equals(..)) => {
                let text = arg.text(errors);
                errors.once(&mut statistics.name, text, arg.span(), "name");
            }
            ("comment", Arg::Equals(..)) => {
                let text = arg.text(errors);
                errors.once(&mut statistics.comment, text, arg.span(), "comment");
            }
            ("target", Arg::Equals(..)) => {
                let number = arg.integer(errors).map(|number| match u16::try_from(number) {
                    Ok(number) if number <= 10_000 => number,
                    _ => {
                        errors.at(arg.span(), "a statistics target is between 0 and 10000");
                        0
                    }
                });
                errors.once(&mut statistics.target, number, arg.span(), "target");
            }
            ("renamed_from", Arg::List(..) | Arg::Equals(..)) => {
                relation::former_option(arg, &mut statistics.renamed_from, errors);
            }
            ("expr", Arg::List(..)) | (_, Arg::Path(_)) => {
                statistics.targets.extend(target(arg, names, errors));
            }
            (word, Arg::List(..)) if kind(word).is_some() => {
                statistics.kinds.extend(kind(word));
                let list = arg.list(errors).unwrap_or_default();
                statistics.targets.extend(list.iter().filter_map(|arg| target(arg, names, errors)));
            }
            _ => errors.unknown(arg.span(), "option of statistics", &word, OPTIONS),
        }
    }
    check(&statistics, span, errors);
    statistics
}

fn kind(word: &str) -> Option<&'static str> {
    KINDS.iter().copied().find(|known| *known == word)
}

/// A column, or `expr("lower(title)")`.
fn target(arg: &Arg, names: &Names<'_>, errors: &mut Errors) -> Option<Target> {
    if arg.word() == "expr" && matches!(arg, Arg::List(..)) {
        let text = arg.only(errors, "an expression").and_then(|arg| arg.text(errors))?;
        sql::condition(&text, names, errors);
        return Some(Target::Expression(text));
    }
    arg.path(errors, "a column, or an expression: `expr(\"lower(title)\")`").map(Target::Column)
}

/// What PostgreSQL refuses of them.
fn check(statistics: &Statistics, span: Span, errors: &mut Errors) {
    match statistics.targets.as_slice() {
        [] | [Target::Column(_)] => {
            errors.at(
                span,
                "statistics are of two columns or more: `#[statistics(dependencies(branch_id, title))]`",
            );
        }
        [Target::Expression(_)] if !statistics.kinds.is_empty() => {
            errors.at(
                span,
                "a single expression has no kinds of statistics to choose from: write `expr(\"..\")` alone",
            );
        }
        _ => {}
    }
    let columns: Vec<&Path> = (statistics.targets.iter())
        .filter_map(|target| match target {
            Target::Column(path) => Some(path),
            Target::Expression(_) => None,
        })
        .collect();
    for (number, path) in columns.iter().enumerate() {
        if columns[..number].iter().any(|earlier| last(earlier) == last(path)) {
            errors.on(path, format!("`{}` is named twice: the kinds share one list of columns", last(path)));
        }
    }
}
