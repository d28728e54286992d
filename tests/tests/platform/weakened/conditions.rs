//! A condition with one small thing changed: a term left out, a bound moved, a value more or less.

use std::ops::ControlFlow;

use sqlparser::ast::{BinaryOperator, Expr, UnaryOperator, Value, visit_expressions_mut};
use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::parser::Parser;

/// The conditions that differ from this one in one place, those of its subqueries among them.
pub fn changed(condition: &str) -> Vec<String> {
    let parsed = Parser::new(&PostgreSqlDialect {}).try_with_sql(condition).and_then(|mut p| p.parse_expr());
    let parsed = parsed.unwrap_or_else(|error| panic!("{condition}: {error}"));
    let mut places = Vec::new();
    at_each(&mut parsed.clone(), |place, part| {
        places.extend(replacements(part).into_iter().map(|new| (place, new)));
    });
    let change = |(place, new): (usize, Expr)| {
        let mut copy = parsed.clone();
        at_each(&mut copy, |at, part| {
            if at == place {
                *part = new.clone();
            }
        });
        copy.to_string()
    };
    places.into_iter().map(change).collect()
}

/// Calls a closure with every expression in an expression and its number: the innermost first, so that a replacement
/// changes no number.
fn at_each(expression: &mut Expr, mut call: impl FnMut(usize, &mut Expr)) {
    let mut place = 0;
    let _ = visit_expressions_mut(expression, |part| {
        call(place, part);
        place += 1;
        ControlFlow::<()>::Continue(())
    });
}

/// What can stand in the place of an expression.
fn replacements(expression: &Expr) -> Vec<Expr> {
    match expression {
        Expr::BinaryOp { left, op: BinaryOperator::And, right } => {
            // Of a chain every term is the right of some AND, but for the first.
            let first = (!is_and(left)).then(|| (**right).clone());
            std::iter::once((**left).clone()).chain(first).collect()
        }
        Expr::BinaryOp { left, op, right } => {
            let compared = |op: &BinaryOperator, right: &Expr| Expr::BinaryOp {
                left: left.clone(),
                op: op.clone(),
                right: Box::new(right.clone()),
            };
            match (number(right), other_strictness(op)) {
                (Some(bound), Some(_)) => [bound - 1, bound + 1].map(|it| compared(op, &literal(it))).into(),
                (None, Some(other)) => vec![compared(&other, right)],
                _ => Vec::new(),
            }
        }
        Expr::InList { expr, list, negated: false } => {
            let with = |list: Vec<Expr>| Expr::InList { expr: expr.clone(), list, negated: false };
            let without = (0..list.len()).map(|left_out| {
                let kept = list.iter().enumerate().filter(|(at, _)| *at != left_out);
                with(kept.map(|(_, value)| value.clone()).collect())
            });
            let more = neighbours(list).into_iter().map(|value| with([list.as_slice(), &[value]].concat()));
            without.chain(more).collect()
        }
        _ => Vec::new(),
    }
}

fn is_and(expression: &Expr) -> bool {
    matches!(expression, Expr::BinaryOp { op: BinaryOperator::And, .. })
}

/// The comparison that lets equality in, or no more.
fn other_strictness(operator: &BinaryOperator) -> Option<BinaryOperator> {
    Some(match operator {
        BinaryOperator::Lt => BinaryOperator::LtEq,
        BinaryOperator::LtEq => BinaryOperator::Lt,
        BinaryOperator::Gt => BinaryOperator::GtEq,
        BinaryOperator::GtEq => BinaryOperator::Gt,
        _ => return None,
    })
}

/// Values that are next to those of a list and not in it.
fn neighbours(list: &[Expr]) -> Vec<Expr> {
    let numbers: Option<Vec<i64>> = list.iter().map(number).collect();
    if let Some(numbers) = numbers {
        let next = numbers.iter().flat_map(|number| [number - 1, number + 1]);
        let mut next: Vec<i64> = next.filter(|number| !numbers.contains(number)).collect();
        next.sort_unstable();
        next.dedup();
        return next.into_iter().map(literal).collect();
    }
    let capitals = list.iter().find_map(|value| Some(text(value)?.to_uppercase()));
    let texts = [Some(String::new()), capitals];
    texts.into_iter().flatten().map(|text| Expr::value(Value::SingleQuotedString(text))).collect()
}

fn number(expression: &Expr) -> Option<i64> {
    match expression {
        Expr::Value(value) => match &value.value {
            Value::Number(digits, _) => digits.parse().ok(),
            _ => None,
        },
        Expr::UnaryOp { op: UnaryOperator::Minus, expr } => number(expr).map(|number| -number),
        _ => None,
    }
}

fn literal(number: i64) -> Expr {
    Expr::value(Value::Number(number.to_string(), false))
}

fn text(expression: &Expr) -> Option<&str> {
    match expression {
        Expr::Value(value) => match &value.value {
            Value::SingleQuotedString(text) => Some(text),
            _ => None,
        },
        _ => None,
    }
}

#[test]
fn every_term_bound_and_value_is_changed() {
    let found = |condition: &str| changed(condition).join(" | ");
    assert_eq!(
        found("a = f() and b > c and d"),
        "a = f() AND b >= c AND d | a = f() AND d | b > c AND d | a = f() AND b > c"
    );
    assert_eq!(found("n >= 0"), "n >= -1 | n >= 1");
    assert_eq!(
        found("n in (-1, 1)"),
        "n IN (1) | n IN (-1) | n IN (-1, 1, -2) | n IN (-1, 1, 0) | n IN (-1, 1, 2)"
    );
    assert_eq!(
        found("w in ('a', 'b')"),
        "w IN ('b') | w IN ('a') | w IN ('a', 'b', '') | w IN ('a', 'b', 'A')"
    );
    assert_eq!(
        found("exists (select from t where t.a = u.a and t.b)"),
        "EXISTS (SELECT FROM t WHERE t.a = u.a) | EXISTS (SELECT FROM t WHERE t.b)"
    );
}
