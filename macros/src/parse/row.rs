//! `row!(Book { id: "..", title: "A" })`.

use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Expr, FieldValue, Member, Path, Token};

/// A row of test data.
pub struct Row {
    pub table: Path,
    pub values: Vec<(syn::Ident, Value)>,
}

/// A value of it.
pub enum Value {
    Null,
    /// `sql!(..)`.
    Expression(Expr),
    Literal(Expr),
}

impl Parse for Row {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let table: Path = input.parse()?;
        let content;
        syn::braced!(content in input);
        let fields = Punctuated::<FieldValue, Token![,]>::parse_terminated(&content)?;
        let mut row = Self { table, values: Vec::new() };
        for field in fields {
            let Member::Named(column) = field.member else {
                return Err(syn::Error::new_spanned(field.member, "expected a column: `title: \"A\"`"));
            };
            if row.values.iter().any(|(other, _)| *other == column) {
                return Err(syn::Error::new_spanned(&column, format!("column `{column}` is given twice")));
            }
            row.values.push((column, value(field.expr)));
        }
        Ok(row)
    }
}

fn value(expression: Expr) -> Value {
    match &expression {
        Expr::Path(path) if path.path.is_ident("null") => Value::Null,
        Expr::Macro(call) if call.mac.path.segments.last().is_some_and(|last| last.ident == "sql") => {
            Value::Expression(expression)
        }
        _ => Value::Literal(expression),
    }
}
