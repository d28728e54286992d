//! The names in an SQL text, changed as PostgreSQL changes them in the expressions and queries that it stores.
//!
//! PostgreSQL keeps a tree that refers to objects by number (PostgreSQL manual, 41.2 Views and the Rule System), so
//! that a rename reaches it. A text is rewritten only where it is certain what a name means; where it is not, the text
//! stays as it was, and the engine writes the object anew.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use sqlparser::ast::{Expr, Ident, Visit};
use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::parser::Parser;
use sqlparser::tokenizer::{Location, Token, Tokenizer};

use super::map::Map;
use super::names::{Names, Source};
use crate::model::{BaseType, Name, QualifiedName, Schema, Sql, Type};

const DIALECT: PostgreSqlDialect = PostgreSqlDialect {};

/// Rewrites the texts of one state.
pub(super) struct Texts<'a> {
    pub(super) map: &'a Map<'a>,
    /// The state before.
    pub(super) schema: &'a Schema,
}

impl Texts<'_> {
    /// An expression over the columns of a table.
    pub(super) fn of_table(&self, table: &QualifiedName, sql: &Sql) -> Sql {
        self.expression(sql, vec![Source::table(table)], None)
    }

    /// The condition of a trigger, which calls its table `new` and `old`.
    pub(super) fn of_trigger(&self, table: &QualifiedName, sql: &Sql) -> Sql {
        let row = |alias: &str| Source::aliased(alias, table);
        self.expression(sql, vec![row("new"), row("old")], None)
    }

    /// An expression of this type over no columns: a default.
    pub(super) fn of_type(&self, ty: &Type, sql: &Sql) -> Sql {
        self.expression(sql, Vec::new(), Some(ty))
    }

    fn expression(&self, sql: &Sql, sources: Vec<Source>, ty: Option<&Type>) -> Sql {
        if !self.map.mentions(sql.as_str()) {
            return sql.clone();
        }
        let parsed = Parser::new(&DIALECT).try_with_sql(sql.as_str()).and_then(|mut parser| {
            let expression = parser.parse_expr()?;
            parser.expect_token(&Token::EOF)?;
            Ok(expression)
        });
        let Ok(parsed) = parsed else {
            return self.statements(sql);
        };
        let mut names = Names::new(self.map, self.schema, sources);
        if let (Expr::Value(value), Some(Type { base: BaseType::User(name), array: false, .. })) =
            (&parsed, ty)
        {
            names.label(name, value);
        }
        Self::edited(sql, &parsed, names)
    }

    /// A query; the columns that it gives keep their names, unless they are those of a view that has renamed them.
    pub(super) fn query(&self, view: &QualifiedName, sql: &Sql) -> Sql {
        if !self.map.mentions(sql.as_str()) {
            return sql.clone();
        }
        match Parser::parse_sql(&DIALECT, sql.as_str()) {
            Ok(parsed) => {
                let names = Names::new(self.map, self.schema, Vec::new()).of_view(view);
                Self::edited(sql, &parsed, names)
            }
            Err(_) => self.statements(sql),
        }
    }

    /// What the parser cannot read, or need not: names that are qualified mean one thing wherever they stand.
    pub(super) fn statements(&self, sql: &Sql) -> Sql {
        if !self.map.mentions(sql.as_str()) {
            return sql.clone();
        }
        let mut names = Names::new(self.map, self.schema, Vec::new());
        for chain in chains(sql.as_str()) {
            names.chain(&chain);
        }
        Sql::verbatim(apply(sql.as_str(), names.edits))
    }

    fn edited<V: Visit>(sql: &Sql, parsed: &V, mut names: Names<'_>) -> Sql {
        // The visitor never breaks off.
        let ControlFlow::<()>::Continue(()) = parsed.visit(&mut names) else {
            return sql.clone();
        };
        let closed = closings(sql.as_str(), &names.closed);
        Sql::verbatim(apply(sql.as_str(), names.edits.into_iter().chain(closed).collect()))
    }
}

/// The names of results behind the parentheses that close calls.
fn closings(text: &str, calls: &[(Location, Name)]) -> Vec<Edit> {
    if calls.is_empty() {
        return Vec::new();
    }
    let tokens = Tokenizer::new(&DIALECT, text).tokenize_with_location().unwrap_or_default();
    let closing = |(behind, name): &(Location, Name)| {
        let mut depth = 0_usize;
        for token in tokens.iter().filter(|token| token.span.start >= *behind) {
            match token.token {
                Token::LParen => depth += 1,
                Token::RParen if depth == 1 => {
                    let (start, end) = (token.span.start, token.span.end);
                    return Some(Edit { start, end, text: format!(") as {name}") });
                }
                Token::RParen => depth = depth.checked_sub(1)?,
                _ => {}
            }
        }
        None
    };
    calls.iter().filter_map(closing).collect()
}

/// Another text in the place of a token.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Edit {
    pub(super) start: Location,
    pub(super) end: Location,
    pub(super) text: String,
}

impl Edit {
    /// Another name in the place of an identifier.
    pub(super) fn name(ident: &Ident, name: &Name) -> Self {
        Self { start: ident.span.start, end: ident.span.end, text: name.to_string() }
    }
}

/// The text with its edits, each of which replaces other bytes.
fn apply(text: &str, edits: BTreeSet<Edit>) -> String {
    let lines: Vec<usize> =
        std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
    // Lines and columns count from 1, columns in characters.
    let byte = |at: Location| {
        let line = *lines.get(usize::try_from(at.line).ok()?.checked_sub(1)?)?;
        let column = usize::try_from(at.column).ok()?.checked_sub(1)?;
        let rest = &text[line..];
        let within = rest.char_indices().map(|(at, _)| at).chain([rest.len()]).nth(column)?;
        Some(line + within)
    };
    let (mut result, mut done) = (String::with_capacity(text.len()), 0);
    for edit in edits {
        let (Some(start), Some(end)) = (byte(edit.start), byte(edit.end)) else {
            continue;
        };
        if start >= done && end > start {
            result.push_str(&text[done..start]);
            result.push_str(&edit.text);
            done = end;
        }
    }
    result.push_str(&text[done..]);
    result
}

/// Words joined by dots, and whether an opening parenthesis follows.
pub(super) struct Chain {
    pub(super) words: Vec<Ident>,
    pub(super) called: bool,
}

fn chains(text: &str) -> Vec<Chain> {
    let mut chains: Vec<Chain> = Vec::new();
    let mut joined = false;
    for token in Tokenizer::new(&DIALECT, text).tokenize_with_location().unwrap_or_default() {
        match token.token {
            Token::Word(word) => {
                let ident = word.into_ident(token.span);
                match chains.last_mut() {
                    Some(chain) if joined => chain.words.push(ident),
                    _ => chains.push(Chain { words: vec![ident], called: false }),
                }
                joined = false;
            }
            Token::Period => joined = true,
            Token::LParen => {
                if let Some(chain) = chains.last_mut() {
                    chain.called = true;
                }
                joined = false;
            }
            _ => joined = false,
        }
    }
    chains
}
