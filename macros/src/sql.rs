//! SQL that a person wrote: parsed while the schema compiles, its column names checked.

use std::collections::HashSet;
use std::ops::ControlFlow;

use sqlparser::ast::{
    AccessExpr, Expr, FunctionArg, FunctionArguments, Ident, Query, Statement, Visit, Visitor,
    visit_expressions, visit_relations,
};
use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::parser::{Parser, ParserError};
use sqlparser::tokenizer::{Span, Token, TokenWithSpan};
use syn::LitStr;

use crate::errors::{Errors, Place, list, nearest, pointed};

/// The columns that an expression may name.
pub struct Names<'a> {
    /// What they belong to, for messages; empty for the value of a domain.
    pub of: &'a str,
    /// Their SQL names.
    pub columns: &'a [String],
    /// Words before the dot of `new.title`.
    pub qualifiers: &'a [&'a str],
}

/// Parses an expression; `None`, and an error on the literal, where it is broken.
pub fn expression(text: &LitStr, errors: &mut Errors) -> Option<Expr> {
    if errors.unchecked {
        return None;
    }
    let sql = text.value();
    parse_expression(&sql).map_err(|broken| errors.on(text, broken.within(&sql, "SQL expression"))).ok()
}

/// What is wrong with a text of SQL, and where.
#[derive(Debug, PartialEq, Eq)]
pub struct Broken {
    pub message: String,
    pub place: Place,
}

impl Broken {
    /// What the parser says of a text: the place is the end of its message, and the end of the text where it has none.
    fn new(error: &ParserError, sql: &str) -> Self {
        match error {
            ParserError::ParserError(text) | ParserError::TokenizerError(text) => Self::said(text, sql),
            ParserError::RecursionLimitExceeded => Self::said("it is nested too deeply", sql),
        }
    }

    fn said(text: &str, sql: &str) -> Self {
        let place = |said: &str| {
            let (line, column) = said.split_once(", Column: ")?;
            Some((line.parse().ok()?, column.parse().ok()?))
        };
        let told = text.rsplit_once(" at Line: ").and_then(|(text, said)| Some((text, place(said)?)));
        let (message, (line, column)) = told.unwrap_or_else(|| {
            let lines = sql.trim_end().lines();
            let end = lines.clone().last().map_or(0, |line| line.chars().count());
            (text, (lines.count().max(1), end + 1))
        });
        let rest = sql
            .lines()
            .nth(line.saturating_sub(1))
            .unwrap_or_default()
            .chars()
            .skip(column.saturating_sub(1));
        let width = rest.take_while(|c| c.is_alphanumeric() || *c == '_').count().max(1);
        Self { message: message.to_owned(), place: Place { line, column, width } }
    }

    /// For a person who wrote this text.
    pub fn within(&self, text: &str, what: &str) -> String {
        pointed(format!("this is no {what}: {}", self.message), text, self.place)
    }
}

/// Parses an expression, or says what is wrong with it.
pub fn parse_expression(sql: &str) -> Result<Expr, Broken> {
    let broken = |error: ParserError| Broken::new(&error, sql);
    let mut parser = Parser::new(&PostgreSqlDialect {}).try_with_sql(sql).map_err(broken)?;
    let expression = parser.parse_expr().map_err(broken)?;
    match parser.next_token() {
        TokenWithSpan { token: Token::EOF, .. } => Ok(expression),
        other => {
            let TokenWithSpan { token, span } = other;
            let said = format!("Expected: end of the expression, found: {token}{}", span.start);
            Err(Broken::said(&said, sql))
        }
    }
}

/// Parses statements, or says what is wrong with them.
pub fn parse_statements(sql: &str) -> Result<Vec<Statement>, Broken> {
    Parser::parse_sql(&PostgreSqlDialect {}, sql).map_err(|error| Broken::new(&error, sql))
}

/// Parses an expression and checks that it names these columns alone.
pub fn condition(text: &LitStr, names: &Names<'_>, errors: &mut Errors) {
    if let Some(parsed) = expression(text, errors) {
        check_columns(text, &parsed, names, errors);
    }
}

fn check_columns(text: &LitStr, expression: &Expr, names: &Names<'_>, errors: &mut Errors) {
    // A subquery names other tables' columns, which PostgreSQL alone can tell apart.
    if visit_relations(expression, |_| ControlFlow::Break(())).is_break() {
        return;
    }
    let sql = text.value();
    for ident in unknown(expression, names) {
        let (name, place) = (folded(&ident), place(&ident));
        let columns: Vec<&str> = names.columns.iter().map(String::as_str).collect();
        if names.of.is_empty() {
            let message = format!("`{name}` names nothing here: what a domain judges is called `value`");
            errors.on(text, pointed(message, &sql, place));
            continue;
        }
        let hint = match nearest(&name, columns.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("its columns are {}", list(&columns)),
        };
        let message = format!("`{name}` is not a column of `{}`; {hint}", names.of);
        errors.on(text, pointed(message, &sql, place));
    }
}

/// Where an identifier stands in the text that it was parsed from.
pub fn place(ident: &Ident) -> Place {
    let Span { start, end } = ident.span;
    let number = |number: u64| usize::try_from(number).unwrap_or_default();
    let width = number(end.column.saturating_sub(start.column)).max(1);
    Place { line: number(start.line), column: number(start.column), width }
}

/// What an expression names as columns and is none: each name once, where it first stands.
fn unknown(expression: &Expr, names: &Names<'_>) -> Vec<Ident> {
    let mut unknown: Vec<Ident> = Vec::new();
    // Names of fields and of arguments, by where they stand: `country` of `(address).country`, `days` of
    // `f(days => 3)`.
    let mut fields: Vec<Span> = Vec::new();
    let _: ControlFlow<()> = visit_expressions(expression, |part| {
        if let Expr::CompoundFieldAccess { access_chain, .. } = part {
            fields.extend(access_chain.iter().filter_map(|access| match access {
                AccessExpr::Dot(Expr::Identifier(field)) => Some(field.span),
                _ => None,
            }));
        }
        if let Expr::Function(call) = part
            && let FunctionArguments::List(list) = &call.args
        {
            fields.extend(list.args.iter().filter_map(|argument| match argument {
                FunctionArg::ExprNamed { name: Expr::Identifier(name), .. } => Some(name.span),
                _ => None,
            }));
        }
        if let Expr::Identifier(ident) = part
            && fields.contains(&ident.span)
        {
            return ControlFlow::Continue(());
        }
        if let Some(ident) = column_of(part, names)
            && !names.columns.contains(&folded(ident))
            && !unknown.iter().any(|known| folded(known) == folded(ident))
        {
            unknown.push(ident.clone());
        }
        ControlFlow::Continue(())
    });
    unknown
}

/// The bare names in an expression that columns can only be the meaning of; none where a subquery has columns of its
/// own.
pub fn columns(sql: &str) -> Vec<String> {
    let Ok(expression) = parse_expression(sql) else { return Vec::new() };
    if visit_relations(&expression, |_| ControlFlow::Break(())).is_break() {
        return Vec::new();
    }
    let names = Names { of: "", columns: &[], qualifiers: &[] };
    unknown(&expression, &names).iter().map(folded).collect()
}

/// Where a bare name stands in the queries that an expression has within it: lines and columns.
pub fn nested(expression: &Expr, name: &str) -> HashSet<(u64, u64)> {
    struct Nested<'n> {
        name: &'n str,
        depth: usize,
        places: HashSet<(u64, u64)>,
    }
    impl Visitor for Nested<'_> {
        type Break = ();

        fn pre_visit_query(&mut self, _query: &Query) -> ControlFlow<()> {
            self.depth += 1;
            ControlFlow::Continue(())
        }

        fn post_visit_query(&mut self, _query: &Query) -> ControlFlow<()> {
            self.depth -= 1;
            ControlFlow::Continue(())
        }

        fn pre_visit_expr(&mut self, part: &Expr) -> ControlFlow<()> {
            if let Expr::Identifier(ident) = part
                && self.depth > 0
                && ident.value == self.name
            {
                let start = ident.span.start;
                self.places.insert((start.line, start.column));
            }
            ControlFlow::Continue(())
        }
    }
    let mut nested = Nested { name, depth: 0, places: HashSet::new() };
    // It never breaks off.
    let _ = expression.visit(&mut nested);
    nested.places
}

/// The first bare name in an expression, which PostgreSQL would take for a column.
pub fn first_column(expression: &Expr) -> Option<Ident> {
    let found = visit_expressions(expression, |part| match part {
        Expr::Identifier(ident) => ControlFlow::Break(ident.clone()),
        _ => ControlFlow::Continue(()),
    });
    found.break_value()
}

/// The column that an expression names, if it is nothing but that.
fn column_of<'a>(expression: &'a Expr, names: &Names<'_>) -> Option<&'a Ident> {
    match expression {
        Expr::Identifier(ident) => (!names.qualifiers.contains(&folded(ident).as_str())).then_some(ident),
        Expr::CompoundIdentifier(parts) => match parts.as_slice() {
            [qualifier, column] if names.qualifiers.contains(&folded(qualifier).as_str()) => Some(column),
            // A field of a composite column, or a name that PostgreSQL will judge.
            _ => None,
        },
        _ => None,
    }
}

/// An identifier as the catalog has it: unquoted ones in lower case (PostgreSQL manual, 4.1.1).
pub fn folded(ident: &Ident) -> String {
    if ident.quote_style.is_some() { ident.value.clone() } else { ident.value.to_lowercase() }
}

/// What PostgreSQL calls an expression in an index's name (`FigureIndexColname` of its source).
pub fn stem(expression: &Expr) -> String {
    figure(expression).unwrap_or_else(|| "expr".to_owned())
}

/// What PostgreSQL calls an unnamed output column (`FigureColname` of its source), if it calls it anything.
pub fn figure(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Identifier(ident) => Some(folded(ident)),
        Expr::CompoundIdentifier(parts) => parts.last().map(folded),
        Expr::Function(function) => function.name.0.last()?.as_ident().map(folded),
        Expr::Nested(inner) | Expr::Collate { expr: inner, .. } => figure(inner),
        Expr::Case { else_result, .. } => {
            let otherwise = else_result.as_deref().and_then(figure);
            otherwise.or_else(|| Some("case".to_owned()))
        }
        Expr::Cast { expr, data_type, .. } => {
            figure(expr).or_else(|| match data_type.to_string().to_lowercase().as_str() {
                "integer" | "int" => Some("int4".to_owned()),
                "bigint" => Some("int8".to_owned()),
                "smallint" => Some("int2".to_owned()),
                "boolean" => Some("bool".to_owned()),
                plain if plain.chars().all(|c| c.is_ascii_lowercase() || c == '_') => Some(plain.to_owned()),
                _ => None,
            })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_that_postgresql_reads_are_read() {
        for text in [
            "(now() at time zone 'UTC')::date",
            "rating between 1 and 5",
            "old.a is distinct from new.a",
            "content ~ '[^ \\t]' and code !~* 'x'",
            "price >= 0 and price < 'NaN'",
            "tags <@ array['a', 'b']::text[]",
            "metadata @> '{\"a\": 1}' and metadata ? 'a' and metadata ->> 'a' is not null",
            "metadata #>> '{a,b}' = 'c'",
            "jsonb_typeof(metadata) = 'object'",
            "tsrange(a, b, '[)') && tsrange(c, d)",
            "daterange(begins, ends) -|- during",
            "(a, b) overlaps (c, d)",
            "extract(epoch from (b - a)) > 0",
            "interval '1 day' < b - a",
            "date_trunc('month', since)::date",
            "case when a > 0 then b else 'x' end = 'x'",
            "title similar to '%(a|b)%' or title ilike 'a%' escape '!'",
            "id = any (array(select i.book_id from inserted i))",
            "exists (select from public.books b where b.id = book_id)",
            "num_nonnulls(a, b) = 1",
            "coalesce(nullif(btrim(name), ''), 'x') collate \"C\" <> ''",
            "nextval('public.numbers'::regclass)",
            "current_setting('app.branch', true)::uuid",
            "make_interval(days => 3)",
            "(address).city is not null",
            "tags[1] = 'a' and cardinality(tags) > 0",
            "E'a\\n' <> $$b$$",
            "to_tsvector('english', title) @@ plainto_tsquery('a')",
            "position('@' in email) > 1 and substring(email from 1 for 3) <> 'abc'",
            "not is_archived and a is not true and b is unknown",
            "2 ^ 3 = 8 and 7 % 2 = 1 and a << 1 = 4 and ~a = 1",
            "row(a, b) = row(c, d)",
            "current_date - 7 <= since and current_timestamp > at and box '((0,0),(1,1))' && area",
        ] {
            assert_eq!(parse_expression(text).err(), None, "{text}");
        }
    }

    #[test]
    fn a_few_spellings_of_postgresql_are_beyond_the_parser() {
        // Each can be written in another way: `btrim(name)`, `xpath_exists(..)`.
        for text in ["trim(both from name) <> ''", "xmlexists('//a' passing by ref doc)"] {
            assert!(parse_expression(text).is_err(), "{text}");
        }
    }

    #[test]
    fn names_of_arguments_and_fields_are_no_columns() {
        assert_eq!(
            columns("make_interval(days => pages) > age and (home).city = 'x'"),
            ["pages", "age", "home"]
        );
        assert_eq!(columns("pages in (select pages from lists)"), [""; 0]);
    }

    #[test]
    fn what_follows_an_expression_is_refused() {
        let message = "Expected: end of the expression, found: ;".to_owned();
        let place = Place { line: 1, column: 10, width: 1 };
        assert_eq!(parse_expression("pages > 0; drop table books"), Err(Broken { message, place }));
    }

    #[test]
    fn the_place_of_a_mistake_is_a_token_or_the_end() {
        for (text, line, column, width) in [
            ("a is is null", 1, 6, 2),
            ("a > 0\n  and lower(b", 2, 14, 1),
            ("a = 'x", 1, 5, 1),
            ("", 1, 1, 1),
        ] {
            let broken = parse_expression(text).unwrap_err();
            assert_eq!(broken.place, Place { line, column, width }, "{text}: {}", broken.message);
        }
    }

    #[test]
    fn expressions_are_called_in_names_as_postgresql_calls_them() {
        // Read from a PostgreSQL 15 that had been given these indexes without names.
        for (text, stem) in [
            ("lower(b)", "lower"),
            ("coalesce(b, '')", "coalesce"),
            ("a + 1", "expr"),
            ("b::varchar(20)", "b"),
            ("a::bigint", "a"),
            ("1::bigint", "int8"),
            ("c ->> 'x'", "expr"),
            ("case when a > 0 then b end", "case"),
            ("('x' || b)::text", "text"),
        ] {
            let found = parse_expression(text).map(|parsed| super::stem(&parsed));
            assert_eq!(found.as_deref(), Ok(stem), "{text}");
        }
    }
}
