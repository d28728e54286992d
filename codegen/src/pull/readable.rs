//! What the surface reads of SQL while it compiles: what it cannot read is said to be PostgreSQL's alone to judge.

use std::ops::ControlFlow;

use sqlparser::ast::{
    AccessExpr, Expr, FunctionArg, FunctionArguments, Ident, Query, Select, SelectItem, SetExpr, Statement,
    visit_expressions, visit_relations,
};
use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::parser::Parser;
use sqlparser::tokenizer::{Span, Token};

use crate::model::Name;

/// An expression, if the whole text is one.
pub fn expression(text: &str) -> Option<Expr> {
    let mut parser = Parser::new(&PostgreSqlDialect {}).try_with_sql(text).ok()?;
    let parsed = parser.parse_expr().ok()?;
    (parser.next_token().token == Token::EOF).then_some(parsed)
}

/// Is it an expression over these columns, and those behind these words?
pub fn is_condition(text: &str, columns: &[&Name], qualifiers: &[&str]) -> bool {
    let Some(parsed) = expression(text) else { return false };
    if visit_relations(&parsed, |_| ControlFlow::Break(())).is_break() {
        return true;
    }
    let mut fields: Vec<Span> = Vec::new();
    let mut found: Vec<(Span, String)> = Vec::new();
    let _: ControlFlow<()> = visit_expressions(&parsed, |part| {
        match part {
            Expr::CompoundFieldAccess { access_chain, .. } => {
                fields.extend(access_chain.iter().filter_map(|access| match access {
                    AccessExpr::Dot(Expr::Identifier(field)) => Some(field.span),
                    _ => None,
                }));
            }
            Expr::Function(call) => {
                if let FunctionArguments::List(list) = &call.args {
                    fields.extend(list.args.iter().filter_map(|argument| match argument {
                        FunctionArg::ExprNamed { name: Expr::Identifier(name), .. } => Some(name.span),
                        _ => None,
                    }));
                }
            }
            Expr::Identifier(ident) if !qualifiers.contains(&folded(ident).as_str()) => {
                found.push((ident.span, folded(ident)));
            }
            Expr::CompoundIdentifier(parts) => {
                if let [qualifier, column] = parts.as_slice()
                    && qualifiers.contains(&folded(qualifier).as_str())
                {
                    found.push((column.span, folded(column)));
                }
            }
            _ => {}
        }
        ControlFlow::Continue(())
    });
    found.retain(|(span, _)| !fields.contains(span));
    found.iter().all(|(_, name)| columns.iter().any(|column| column.as_str() == name))
}

/// Is it an expression that names no column?
pub fn is_default(text: &str) -> bool {
    expression(text).is_some_and(|parsed| {
        visit_expressions(&parsed, |part| match part {
            Expr::Identifier(_) => ControlFlow::Break(()),
            _ => ControlFlow::Continue(()),
        })
        .is_continue()
    })
}

/// Are they statements?
pub fn is_statements(text: &str) -> bool {
    Parser::parse_sql(&PostgreSqlDialect {}, text).is_ok()
}

/// Is it a query whose columns are seen to have these names?
pub fn is_query(text: &str, columns: &[&Name]) -> bool {
    let Ok(statements) = Parser::parse_sql(&PostgreSqlDialect {}, text) else { return false };
    let [Statement::Query(query)] = statements.as_slice() else { return false };
    let Some(names) = projection(query) else { return true };
    names.len() == columns.len()
        && names
            .iter()
            .zip(columns)
            .all(|(name, column)| name.as_deref().is_some_and(|name| name == column.as_str()))
}

/// The names of a query's columns, where the text tells them.
fn projection(query: &Query) -> Option<Vec<Option<String>>> {
    let select = first_select(&query.body)?;
    let names = select.projection.iter().map(|item| match item {
        SelectItem::ExprWithAlias { alias, .. } => Some(Some(folded(alias))),
        SelectItem::UnnamedExpr(Expr::Identifier(ident)) => Some(Some(folded(ident))),
        SelectItem::UnnamedExpr(Expr::CompoundIdentifier(parts)) => Some(parts.last().map(folded)),
        SelectItem::UnnamedExpr(_) => Some(None),
        _ => None,
    });
    names.collect()
}

fn first_select(body: &SetExpr) -> Option<&Select> {
    match body {
        SetExpr::Select(select) => Some(select),
        SetExpr::Query(query) => first_select(&query.body),
        SetExpr::SetOperation { left, .. } => first_select(left),
        _ => None,
    }
}

/// An identifier as the catalog has it.
pub fn folded(ident: &Ident) -> String {
    if ident.quote_style.is_some() { ident.value.clone() } else { ident.value.to_lowercase() }
}
