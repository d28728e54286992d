//! Conditions on the row of a parent: inside a subquery a bare name would be the child's column where the parent has
//! none.

use std::ops::ControlFlow;

use sqlparser::ast::{
    AccessExpr, Expr, FunctionArg, FunctionArguments, Ident, visit_expressions, visit_relations,
};
use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::parser::Parser;
use sqlparser::tokenizer::Location;

use crate::model::{Name, Sql, Table, sql};

/// The condition with the columns of `table` qualified by `alias`; an error names what is no column of it.
///
/// A condition with a subquery stays as it is: PostgreSQL alone can tell whose columns it names.
pub(super) fn qualified(condition: &Sql, table: &Table, alias: &str) -> Result<Sql, String> {
    let text = condition.as_str();
    let parsed = Parser::new(&PostgreSqlDialect {}).try_with_sql(text).and_then(|mut p| p.parse_expr());
    let Ok(parsed) = parsed else { return Ok(condition.clone()) };
    if visit_relations(&parsed, |_| ControlFlow::Break(())).is_break() {
        return Ok(condition.clone());
    }
    let mut places = Vec::new();
    let mut unknown = Vec::new();
    for ident in columns(&parsed) {
        let name = folded(&ident);
        if table.column(&name).is_some() {
            places.push(ident.span.start);
        } else if !unknown.contains(&name) {
            unknown.push(name);
        }
    }
    if unknown.is_empty() {
        return Ok(Sql::new(insert(text, &format!("{alias}."), &places)));
    }
    let known = sql::list(table.columns.iter().map(|column| &column.name));
    let unknown = sql::list(unknown.iter().map(|name| format!("`{name}`")));
    Err(format!("\"{text}\" names {unknown}, and the columns of {} are {known}", table.name))
}

/// The bare names in an expression, but for the fields of composite values and the names of arguments.
fn columns(expression: &Expr) -> Vec<Ident> {
    let mut found: Vec<Ident> = Vec::new();
    let mut fields = Vec::new();
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
        if let Expr::Identifier(ident) = part {
            found.push(ident.clone());
        }
        ControlFlow::Continue(())
    });
    found.retain(|ident| !fields.contains(&ident.span));
    found
}

fn folded(ident: &Ident) -> Name {
    if ident.quote_style.is_some() { Name::new(&ident.value) } else { Name::new(ident.value.to_lowercase()) }
}

/// The text with a word put in at these places.
fn insert(text: &str, word: &str, places: &[Location]) -> String {
    let mut out = String::with_capacity(text.len() + word.len() * places.len());
    let (mut line, mut column) = (1, 1);
    for character in text.chars() {
        if places.contains(&Location { line, column }) {
            out.push_str(word);
        }
        out.push(character);
        (line, column) = if character == '\n' { (line + 1, 1) } else { (line, column + 1) };
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Builtin, Column, QualifiedName};

    fn qualified(text: &str) -> Result<String, String> {
        let column = |name: &str| Column { name: Name::new(name), ..column() };
        let table = Table { columns: ["state", "Loud", "home", "pages"].map(column).into(), ..table() };
        super::qualified(&Sql::new(text), &table, "books_2").map(|sql| sql.to_string())
    }

    #[test]
    fn columns_are_qualified_and_nothing_else_is() {
        for (text, expected) in [
            ("state = 'state'", "books_2.state = 'state'"),
            ("STATE in ('a', 'b') and not \"Loud\"", "books_2.STATE in ('a', 'b') and not books_2.\"Loud\""),
            ("(home).city = 'x'", "(books_2.home).city = 'x'"),
            (
                "lower(state)::text = 'ä'\n  or pages > 1",
                "lower(books_2.state)::text = 'ä'\n  or books_2.pages > 1",
            ),
            ("make_interval(days => pages) > '1 day'", "make_interval(days => books_2.pages) > '1 day'"),
            (
                "current_date > '2020-01-01' and pages is null",
                "current_date > '2020-01-01' and books_2.pages is null",
            ),
            ("pages in (select pages from public.lists)", "pages in (select pages from public.lists)"),
        ] {
            assert_eq!(qualified(text).as_deref(), Ok(expected));
        }
    }

    #[test]
    fn what_is_no_column_is_named() {
        assert_eq!(
            qualified("stat = 'a' and loud and stat is null"),
            Err("\"stat = 'a' and loud and stat is null\" names `stat`, `loud`, and the columns of public.books are state, \
                 \"Loud\", home, pages"
                .to_owned())
        );
    }

    fn table() -> Table {
        Table {
            partition_by: None,
            partition_of: None,
            inherits: Vec::new(),
            replica_identity: crate::model::ReplicaIdentity::Default,
            clustered_on: None,
            name: QualifiedName::new("public", "books"),
            columns: Vec::new(),
            unlogged: false,
            storage: [].into(),
            row_security: true,
            force_row_security: false,
            comment: None,
            rust_name: None,
            tenant: None,
            owner: None,
            access: None,
        }
    }

    fn column() -> Column {
        Column {
            statistics: None,
            options: [].into(),
            inherited: false,
            name: Name::new(""),
            ty: Builtin::Text.into(),
            not_null: true,
            default: None,
            generated: None,
            identity: None,
            collation: None,
            storage: None,
            compression: None,
            comment: None,
            values: None,
            json: None,
            filled_by: None,
        }
    }
}
