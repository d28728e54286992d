//! The values that CHECKs leave a column or domain, where they name them all.

use std::collections::BTreeMap;

use sqlparser::ast::{Array, BinaryOperator, Expr, UnaryOperator, Value};
use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::parser::Parser;

use super::syntax::{Type, string};
use crate::model::{Builtin, ConstraintKind, Name, QualifiedName, Schema, Sql};

/// A set of values, in the order in which the CHECK has them.
type Set = Vec<Literal>;

/// A literal of SQL.
#[derive(Clone, PartialEq)]
enum Literal {
    Text(String),
    Number(i64),
}

/// The closed sets of a schema.
#[derive(Default)]
pub struct Closed {
    columns: BTreeMap<(QualifiedName, Name), Type>,
    domains: BTreeMap<QualifiedName, Type>,
}

impl Closed {
    pub fn new(schema: &Schema) -> Self {
        let mut columns: BTreeMap<(QualifiedName, Name), Set> = BTreeMap::new();
        // What is not validated yet says nothing of the rows that are there.
        for constraint in schema.constraints.values().filter(|constraint| constraint.validated) {
            let ConstraintKind::Check { expression, .. } = &constraint.kind else { continue };
            for (column, set) in sets(expression) {
                narrow(&mut columns, (constraint.table.clone(), column), set);
            }
        }
        let columns = columns.into_iter().filter_map(|((table, name), set)| {
            let column = schema.tables.get(&table)?.column(&name)?;
            let ty = union(set, column.ty.as_builtin()?)?;
            Some(((table, name), ty))
        });
        let columns = columns.collect();
        let mut domains: BTreeMap<QualifiedName, Set> = BTreeMap::new();
        for domain in schema.domains.values() {
            for (_, set) in domain.checks.values().flat_map(sets).filter(|(name, _)| *name == "value") {
                narrow(&mut domains, domain.name.clone(), set);
            }
        }
        let domains = domains.into_iter().filter_map(|(name, set)| {
            let ty = union(set, schema.domains.get(&name)?.base.as_builtin()?)?;
            Some((name, ty))
        });
        Self { columns, domains: domains.collect() }
    }

    /// The values of a column.
    pub fn column(&self, table: &QualifiedName, column: &Name) -> Option<Type> {
        self.columns.get(&(table.clone(), column.clone())).cloned()
    }

    /// The values of a domain.
    pub fn domain(&self, name: &QualifiedName) -> Option<Type> {
        self.domains.get(name).cloned()
    }
}

/// All CHECKs hold at once.
fn narrow<K: Ord>(sets: &mut BTreeMap<K, Set>, key: K, set: Set) {
    match sets.entry(key) {
        std::collections::btree_map::Entry::Vacant(entry) => drop(entry.insert(set)),
        std::collections::btree_map::Entry::Occupied(mut entry) => {
            entry.get_mut().retain(|literal| set.contains(literal));
        }
    }
}

/// The union of a set; none where a value of the type is not received as it is written.
fn union(set: Set, ty: Builtin) -> Option<Type> {
    let numbers = matches!(ty, Builtin::Int2 | Builtin::Int4 | Builtin::Int8);
    let texts = matches!(ty, Builtin::Text | Builtin::Varchar);
    let mut members: Vec<Type> = Vec::new();
    for literal in set {
        let member = match literal {
            Literal::Text(text) if texts => Type::Word(string(&text)),
            Literal::Text(text) if numbers => Type::word(text.trim().parse::<i64>().ok()?.to_string()),
            Literal::Number(number) if numbers => Type::word(number.to_string()),
            Literal::Text(_) | Literal::Number(_) => return None,
        };
        if !members.contains(&member) {
            members.push(member);
        }
    }
    Some(Type::union(members))
}

/// The columns that an expression holds to a list, with the list.
fn sets(expression: &Sql) -> Vec<(Name, Set)> {
    let parser = Parser::new(&PostgreSqlDialect {}).try_with_sql(expression.as_str());
    let parsed = parser.and_then(|mut parser| parser.parse_expr());
    parsed.map(|expression| of_expression(&expression)).unwrap_or_default()
}

fn of_expression(expression: &Expr) -> Vec<(Name, Set)> {
    match expression {
        Expr::Nested(inner) => of_expression(inner),
        Expr::BinaryOp { left, op: BinaryOperator::And, right } => {
            [of_expression(left), of_expression(right)].concat()
        }
        // `… or column is null` says nothing new: a CHECK lets null pass.
        Expr::BinaryOp { left, op: BinaryOperator::Or, right } => {
            let of = |set: &Expr, null: &Expr| {
                let column = is_null(null)?;
                Some(of_expression(set).into_iter().filter(|(name, _)| *name == column).collect())
            };
            of(left, right).or_else(|| of(right, left)).unwrap_or_default()
        }
        Expr::BinaryOp { left, op: BinaryOperator::Eq, right } => {
            set(left, std::slice::from_ref(right.as_ref()))
        }
        Expr::InList { expr, list, negated: false } => set(expr, list),
        Expr::AnyOp { left, compare_op: BinaryOperator::Eq, right, .. } => match bare(right) {
            Expr::Array(Array { elem, .. }) => set(left, elem),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

fn is_null(expression: &Expr) -> Option<Name> {
    match bare(expression) {
        Expr::IsNull(column) => column_of(column),
        _ => None,
    }
}

fn set(column: &Expr, values: &[Expr]) -> Vec<(Name, Set)> {
    let literals: Option<Set> = values.iter().map(literal).collect();
    column_of(column).zip(literals).into_iter().collect()
}

/// Without the casts and parentheses that PostgreSQL prints.
pub(super) fn bare(expression: &Expr) -> &Expr {
    match expression {
        Expr::Nested(inner) | Expr::Cast { expr: inner, .. } => bare(inner),
        other => other,
    }
}

pub(super) fn column_of(expression: &Expr) -> Option<Name> {
    match bare(expression) {
        Expr::Identifier(column) if column.quote_style.is_some() => Some(Name::new(&column.value)),
        Expr::Identifier(column) => Some(Name::new(column.value.to_lowercase())),
        _ => None,
    }
}

fn literal(expression: &Expr) -> Option<Literal> {
    match bare(expression) {
        Expr::Value(value) => match &value.value {
            Value::SingleQuotedString(text) => Some(Literal::Text(text.clone())),
            Value::Number(number, _) => number.parse().ok().map(Literal::Number),
            _ => None,
        },
        Expr::UnaryOp { op: UnaryOperator::Minus, expr } => match literal(expr)? {
            Literal::Number(number) => Some(Literal::Number(-number)),
            Literal::Text(_) => None,
        },
        _ => None,
    }
}
