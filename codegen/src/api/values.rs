//! Expressions that are never null, whatever the rows are.

use sqlparser::ast::{Expr, Function, FunctionArg, FunctionArgExpr, FunctionArguments, SelectItem, Value};

/// Expressions that are never null, whatever they are made from.
pub fn is_never_null(item: &SelectItem) -> bool {
    match item {
        SelectItem::UnnamedExpr(expression) | SelectItem::ExprWithAlias { expr: expression, .. } => {
            is_value(expression)
        }
        _ => false,
    }
}

fn is_value(expression: &Expr) -> bool {
    match expression {
        Expr::Nested(inner) | Expr::Cast { expr: inner, .. } => is_value(inner),
        Expr::Value(value) => !matches!(value.value, Value::Null),
        Expr::IsNull(_)
        | Expr::IsNotNull(_)
        | Expr::IsTrue(_)
        | Expr::IsFalse(_)
        | Expr::IsDistinctFrom(..)
        | Expr::IsNotDistinctFrom(..)
        | Expr::Exists { .. } => true,
        Expr::Function(function) => {
            let called =
                function.name.0.last().and_then(|part| part.as_ident()).map(|name| name.value.to_lowercase());
            match called.as_deref() {
                Some("count" | "row_number" | "rank" | "dense_rank" | "now") => true,
                // One value that is none of null is enough.
                Some("coalesce") => arguments(function).any(is_value),
                _ => false,
            }
        }
        _ => false,
    }
}

fn arguments(function: &Function) -> impl Iterator<Item = &Expr> {
    let list = match &function.args {
        FunctionArguments::List(list) => list.args.as_slice(),
        _ => &[],
    };
    list.iter().filter_map(|argument| match argument {
        FunctionArg::Unnamed(FunctionArgExpr::Expr(expression)) => Some(expression),
        _ => None,
    })
}
