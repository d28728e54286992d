//! `#[index]`.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{LitStr, Path};

use super::accept::{self, Acceptance};
use super::relation;
use crate::args::{Arg, last};
use crate::errors::Errors;
use crate::sql::{self, Names};

/// An index as it is written.
pub struct Index {
    pub span: Span,
    pub keys: Vec<Key>,
    pub name: Option<LitStr>,
    pub comment: Option<LitStr>,
    pub renamed_from: Option<String>,
    pub accepted: Vec<Acceptance>,
    pub unique: bool,
    pub nulls_not_distinct: bool,
    pub method: Option<String>,
    pub include: Vec<Path>,
    pub only: Option<LitStr>,
    pub storage: Vec<(String, String)>,
    pub added: bool,
}

/// One key.
pub struct Key {
    pub target: Target,
    pub descending: bool,
    pub nulls: Option<&'static str>,
    pub operator_class: Option<LitStr>,
    pub collation: Option<LitStr>,
    pub statistics: Option<u16>,
}

/// What it indexes.
pub enum Target {
    Column(Path),
    /// With what PostgreSQL calls it in a name.
    Expression(LitStr, String),
}

/// Options that take a list, and so cannot be told from a column of that name with options of its own.
const LISTS: &[&str] = &["include", "method", "storage", "expr", "renamed_from", "accept"];

const OPTIONS: &[&str] = &[
    "only",
    "include",
    "name",
    "comment",
    "unique",
    "nulls_not_distinct",
    "method",
    "storage",
    "expression",
    "expr",
    "renamed_from",
    "accept",
];

/// `#[index(a, b(desc), expr("lower(title)"), only = "..", ..)]`.
pub fn index(args: &[Arg], span: Span, names: &Names<'_>, errors: &mut Errors) -> Index {
    let mut index = Index {
        span,
        keys: Vec::new(),
        name: None,
        comment: None,
        renamed_from: None,
        accepted: Vec::new(),
        unique: false,
        nulls_not_distinct: false,
        method: None,
        include: Vec::new(),
        only: None,
        storage: Vec::new(),
        added: false,
    };
    let mut include = None;
    for arg in args {
        let word = arg.word();
        match (word.as_str(), arg) {
            ("only", Arg::Equals(..)) => {
                let text = arg.text(errors);
                if let Some(text) = &text {
                    sql::condition(text, names, errors);
                }
                errors.once(&mut index.only, text, arg.span(), "only");
            }
            ("include", Arg::List(..)) => {
                let paths = arg.paths(errors, "columns");
                errors.once(&mut include, paths, arg.span(), "include");
            }
            ("name", Arg::Equals(..)) => {
                let text = arg.text(errors);
                errors.once(&mut index.name, text, arg.span(), "name");
            }
            ("comment", Arg::Equals(..)) => {
                let text = arg.text(errors);
                errors.once(&mut index.comment, text, arg.span(), "comment");
            }
            ("renamed_from", Arg::List(..) | Arg::Equals(..)) => {
                relation::former_option(arg, &mut index.renamed_from, errors);
            }
            ("accept", Arg::List(..)) => accept::accept(arg, &mut index.accepted, errors),
            ("unique", Arg::Path(_)) => index.unique = true,
            ("nulls_not_distinct", Arg::Path(_)) => index.nulls_not_distinct = true,
            ("method", Arg::List(..)) => {
                let method = arg.only_path(errors, "an access method such as `gin`").map(|path| last(&path));
                errors.once(&mut index.method, method, arg.span(), "method");
            }
            ("storage", Arg::List(..)) => index.storage.extend(storage(arg, errors)),
            ("expression", Arg::Equals(..)) => {
                if let Some(text) = arg.text(errors) {
                    index.keys.push(key(expression(text, names, errors)));
                }
            }
            ("expr", Arg::List(..)) => index.keys.extend(expression_key(arg, names, errors)),
            (_, Arg::Path(path)) => index.keys.push(key(Target::Column(path.clone()))),
            // A column may be called `name`: that word is an option only before `=`.
            (_, Arg::List(path, _)) if !LISTS.contains(&word.as_str()) => {
                let mut key = key(Target::Column(path.clone()));
                let list = arg.list(errors).unwrap_or_default();
                options(&mut key, &list, errors);
                index.keys.push(key);
            }
            _ => errors.unknown(arg.span(), "option of an index", &word, OPTIONS),
        }
    }
    index.include = include.unwrap_or_default();
    if index.keys.is_empty() {
        errors.at(span, "name what is indexed: `#[index(branch_id, title)]`");
    }
    if index.nulls_not_distinct && !index.unique {
        errors.at(span, "`nulls_not_distinct` is for a unique index: add `unique`");
    }
    index
}

fn key(target: Target) -> Key {
    Key { target, descending: false, nulls: None, operator_class: None, collation: None, statistics: None }
}

fn expression(text: LitStr, names: &Names<'_>, errors: &mut Errors) -> Target {
    sql::condition(&text, names, errors);
    let stem = sql::parse_expression(&text.value()).map(|parsed| sql::stem(&parsed)).unwrap_or_default();
    Target::Expression(text, stem)
}

/// `expr("lower(title)", desc)`.
fn expression_key(arg: &Arg, names: &Names<'_>, errors: &mut Errors) -> Option<Key> {
    let list = arg.list(errors)?;
    let Some((first, rest)) = list.split_first() else {
        errors.at(arg.span(), "expected an expression: `expr(\"lower(title)\")`");
        return None;
    };
    let text = first.text(errors)?;
    let mut key = key(expression(text, names, errors));
    options(&mut key, rest, errors);
    Some(key)
}

/// What can stand behind a key: `desc`, `nulls_last`, `opclass = ".."`, `collate = ".."`, `statistics = 300`.
fn options(key: &mut Key, args: &[Arg], errors: &mut Errors) {
    for arg in args {
        let word = arg.word();
        match word.as_str() {
            "asc" => _ = arg.flag(errors),
            "desc" => key.descending = arg.flag(errors),
            "nulls_first" => errors.once(&mut key.nulls, Some("First"), arg.span(), "the place of nulls"),
            "nulls_last" => errors.once(&mut key.nulls, Some("Last"), arg.span(), "the place of nulls"),
            "opclass" => {
                let text = arg.text(errors);
                errors.once(&mut key.operator_class, text, arg.span(), "opclass");
            }
            "collate" => {
                let text = arg.text(errors);
                errors.once(&mut key.collation, text, arg.span(), "collate");
            }
            "statistics" => {
                let target = arg.setting(errors).and_then(|text| {
                    let target = text.parse::<u16>().ok().filter(|target| *target <= 10_000);
                    if target.is_none() {
                        errors.at(arg.span(), "a statistics target is a number from 0 to 10000");
                    }
                    target
                });
                if matches!(key.target, Target::Column(_)) {
                    errors.at(arg.span(), "only expressions have one: that of a column is the column's");
                }
                errors.once(&mut key.statistics, target, arg.span(), "statistics");
            }
            _ => errors.unknown(
                arg.span(),
                "option of an index key",
                &word,
                &["asc", "desc", "nulls_first", "nulls_last", "opclass", "collate", "statistics"],
            ),
        }
    }
}

/// `storage(fillfactor = 80)`.
pub fn storage(arg: &Arg, errors: &mut Errors) -> Vec<(String, String)> {
    let list = arg.list(errors).unwrap_or_default();
    let mut parameters: Vec<(String, String)> = Vec::new();
    for arg in &list {
        let (Arg::Equals(path, _), Some(value)) = (arg, arg.setting(errors)) else {
            continue;
        };
        // `toast.autovacuum_enabled` cannot be a Rust path; `::` stands for the dot.
        let words: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let name = words.join(".");
        if parameters.iter().any(|(other, _)| *other == name) {
            errors.on(path, format!("storage parameter `{name}` is said twice"));
        }
        if !value.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c)) {
            errors.at(path.span(), format!("`{value}` is no value of a storage parameter"));
        }
        parameters.push((name, value));
    }
    parameters
}
