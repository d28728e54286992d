//! How statements are laid out for a reader.

use std::collections::BTreeSet;
use std::fmt::Display;

use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::tokenizer::{Token, Tokenizer, Whitespace};

use crate::model::{BaseType, Builtin, Name, Parameters, Type, sql};

/// Lines of statements are broken where they would be longer.
pub(super) const WIDTH: usize = 112;

/// The parts of a statement on one line where they fit, else one part a line.
pub(super) fn wrapped(parts: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let length: usize = parts.iter().map(|part| part.chars().count() + 1).sum();
    let one_line = length <= WIDTH && !parts.iter().any(|part| part.contains('\n'));
    parts.join(if one_line { " " } else { "\n    " })
}

/// `opening (` and the lines one below the other, indented, `)`.
pub(super) fn block(opening: &str, lines: &[String]) -> String {
    if lines.is_empty() {
        return format!("{opening} ()");
    }
    let lines: Vec<_> = lines.iter().map(|line| indented(line)).collect();
    format!("{opening} (\n{}\n)", lines.join(",\n"))
}

/// `keyword (expression)`, the expression on lines of its own where it has several.
pub(super) fn parenthesised(keyword: &str, expression: impl Display) -> String {
    let expression = expression.to_string();
    if expression.contains('\n') {
        format!("{keyword} (\n{}\n    )", indented(&indented(&expression)))
    } else {
        format!("{keyword} ({expression})")
    }
}

/// `with (a = 1, b = 2)`, or nothing.
pub(super) fn storage(parameters: &Parameters) -> String {
    if parameters.is_empty() {
        return String::new();
    }
    let settings = parameters.iter().map(|(name, value)| setting(name, value));
    format!("with ({})", sql::list(settings))
}

/// What turns storage parameters into others: `alter table t set (…)`, `… reset (…)`.
pub(super) fn storage_changes(alter: &str, previous: &Parameters, next: &Parameters) -> Vec<String> {
    let set = next.iter().filter(|(name, value)| previous.get(*name) != Some(value));
    let set: Vec<_> = set.map(|(name, value)| setting(name, value)).collect();
    let reset: Vec<_> = previous.keys().filter(|name| !next.contains_key(*name)).collect();
    let mut statements = Vec::new();
    statements.extend((!set.is_empty()).then(|| format!("{alter} set ({})", sql::list(set))));
    statements.extend((!reset.is_empty()).then(|| format!("{alter} reset ({})", sql::list(reset))));
    statements
}

/// `cluster on index`, or what takes that back.
pub(super) fn cluster(on: Option<&Name>) -> String {
    on.map_or_else(|| "set without cluster".to_owned(), |on| format!("cluster on {on}"))
}

/// `name = value`, the value quoted where it is neither a word nor a number.
fn setting(name: &str, value: &str) -> String {
    let plain = !value.is_empty() && value.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c));
    let value = if plain { value.to_owned() } else { sql::literal(value) };
    format!("{name} = {value}")
}

/// A type in its shortest standard spelling: `timestamptz` rather than `timestamp with time zone`.
pub(super) fn short(ty: &Type) -> String {
    let BaseType::Builtin(builtin) = ty.base else {
        return ty.to_string();
    };
    let name = match builtin {
        Builtin::Time
        | Builtin::Timetz
        | Builtin::Timestamp
        | Builtin::Timestamptz
        | Builtin::Varchar
        | Builtin::Varbit => builtin.catalog_name(),
        // Without a length, `character` means one of 1.
        Builtin::Bpchar if ty.modifiers.is_empty() => builtin.catalog_name(),
        _ => return ty.to_string(),
    };
    let modifiers =
        if ty.modifiers.is_empty() { String::new() } else { format!("({})", sql::list(&ty.modifiers)) };
    format!("{name}{modifiers}{}", if ty.array { "[]" } else { "" })
}

/// Every line four spaces further in. Empty lines stay empty, and lines that begin inside a literal stay where they
/// are: their white space is part of a value.
pub(crate) fn indented(text: &str) -> String {
    let inside = lines_inside_tokens(text);
    let lines = text.lines().enumerate().map(|(number, line)| {
        if line.is_empty() || inside.contains(&number) { line.to_owned() } else { format!("    {line}") }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The lines, from 0, that begin inside a string, a quoted name or a comment.
fn lines_inside_tokens(text: &str) -> BTreeSet<usize> {
    if !text.contains('\n') {
        return BTreeSet::new();
    }
    let tokens = Tokenizer::new(&PostgreSqlDialect {}, text).tokenize_with_location().unwrap_or_default();
    let long = tokens.iter().filter(|token| !matches!(token.token, Token::Whitespace(Whitespace::Newline)));
    // Lines of a span count from 1: the line after the token's first is its first line, counted from 0.
    long.flat_map(|token| line(token.span.start.line)..line(token.span.end.line)).collect()
}

fn line(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
