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

use crate::errors::{Errors, list, nearest};

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
    parse_expression(&text.value())
        .map_err(|message| errors.on(text, format!("this is no SQL expression: {message}")))
        .ok()
}

/// Parses an expression, or says what is wrong with it.
pub fn parse_expression(sql: &str) -> Result<Expr, String> {
    let mut parser = Parser::new(&PostgreSqlDialect {}).try_with_sql(sql).map_err(|error| message(&error))?;
    let expression = parser.parse_expr().map_err(|error| message(&error))?;
    match parser.next_token() {
        TokenWithSpan { token: Token::EOF, .. } => Ok(expression),
        other => {
            let place = other.span.start;
            Err(format!(
                "Expected: end of the expression, found: {} at Line: {}, Column: {}",
                other.token, place.line, place.column
            ))
        }
    }
}

/// Parses statements, or says what is wrong with them.
pub fn parse_statements(sql: &str) -> Result<Vec<Statement>, String> {
    Parser::parse_sql(&PostgreSqlDialect {}, sql).map_err(|error| message(&error))
}

fn message(error: &ParserError) -> String {
    match error {
        ParserError::ParserError(text) | ParserError::TokenizerError(text) => text.clone(),
        ParserError::RecursionLimitExceeded => "it is nested too deeply".to_owned(),
    }
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
    for name in unknown(expression, names) {
        let columns: Vec<&str> = names.columns.iter().map(String::as_str).collect();
        if names.of.is_empty() {
            errors.on(text, format!("`{name}` names nothing here: what a domain judges is called `value`"));
            continue;
        }
        let hint = match nearest(&name, columns.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("its columns are {}", list(&columns)),
        };
        errors.on(text, format!("`{name}` is not a column of `{}`; {hint}", names.of));
    }
}

/// What an expression names as columns and is none.
fn unknown(expression: &Expr, names: &Names<'_>) -> Vec<String> {
    let mut unknown: Vec<String> = Vec::new();
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
        if let Some(name) = column_of(part, names)
            && !names.columns.contains(&name)
            && !unknown.contains(&name)
        {
            unknown.push(name);
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
    unknown(&expression, &names)
}

/// The bare names in the queries that an expression has within it.
pub fn nested_names(expression: &Expr) -> HashSet<String> {
    #[derive(Default)]
    struct Nested {
        depth: usize,
        names: HashSet<String>,
    }
    impl Visitor for Nested {
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
            {
                self.names.insert(folded(ident));
            }
            ControlFlow::Continue(())
        }
    }
    let mut nested = Nested::default();
    // It never breaks off.
    let _ = expression.visit(&mut nested);
    nested.names
}

/// The first bare name in an expression, which PostgreSQL would take for a column.
pub fn first_column(expression: &Expr) -> Option<String> {
    let found = visit_expressions(expression, |part| match part {
        Expr::Identifier(ident) => ControlFlow::Break(folded(ident)),
        _ => ControlFlow::Continue(()),
    });
    found.break_value()
}

/// The column that an expression names, if it is nothing but that.
fn column_of(expression: &Expr, names: &Names<'_>) -> Option<String> {
    match expression {
        Expr::Identifier(ident) => {
            let name = folded(ident);
            (!names.qualifiers.contains(&name.as_str())).then_some(name)
        }
        Expr::CompoundIdentifier(parts) => match parts.as_slice() {
            [qualifier, column] if names.qualifiers.contains(&folded(qualifier).as_str()) => {
                Some(folded(column))
            }
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
        assert_eq!(
            parse_expression("pages > 0; drop table books").err().as_deref(),
            Some("Expected: end of the expression, found: ; at Line: 1, Column: 10")
        );
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
