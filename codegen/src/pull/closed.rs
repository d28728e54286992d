//! Closed sets of values: checks of the form `column in (..)`, and native enums.

use std::collections::BTreeMap;

use sqlparser::ast::{BinaryOperator, Expr, UnaryOperator, Value};
use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::parser::Parser;

use super::names::{Distinct, Names, camel, singular};
use crate::declare::names::object_name;
use crate::model::{
    BaseType, Builtin, Column, Constraint, ConstraintKind, Deferrable, Name, ObjectId, QualifiedName, Schema,
    Sql, Type, ValueLiteral, Values, sql,
};

/// Makes closed sets of the enums and of the checks that mean one; says of which column each of the latter is.
pub fn recognise(schema: &mut Schema, names: &mut Names) -> BTreeMap<String, QualifiedName> {
    enums(schema, names);
    let mut found = BTreeMap::new();
    let keys: Vec<_> = schema.constraints.keys().cloned().collect();
    for key in keys {
        let Some(values) = set(schema, &key.0, &schema.constraints[&key]) else { continue };
        let (column, values, is_array) = values;
        let table = camel(&singular(key.0.name.as_str()));
        let name = names.distinct.take([
            format!("{table}{}", camel(&singular(column.as_str()))).as_str(),
            format!("{table}{}Value", camel(column.as_str())).as_str(),
        ]);
        let Some(of) = schema.tables.get_mut(&key.0) else { continue };
        let Some(of) = of.columns.iter_mut().find(|of| of.name == column) else { continue };
        of.values = Some(name.clone());
        let ty = Type { array: false, ..of.ty.clone() };
        let check = check(&column, &of.ty, &values, is_array);
        if let Some(Constraint { kind: ConstraintKind::Check { expression, .. }, .. }) =
            schema.constraints.get_mut(&key)
        {
            *expression = check;
        }
        let variants = variants(&values);
        schema.values.insert(name.clone(), Values { rust_name: name.clone(), doc: None, ty, variants });
        found.insert(name, key.0);
    }
    found
}

fn enums(schema: &mut Schema, names: &Names) {
    for of in schema.enums.values_mut().filter(|of| !of.labels.is_empty()) {
        let name = names.item(&ObjectId::Enum(of.name.clone())).to_owned();
        let labels: Vec<_> = of.labels.iter().cloned().map(ValueLiteral::Text).collect();
        let values = Values {
            rust_name: name.clone(),
            doc: of.comment.clone(),
            ty: Type::user(of.name.clone()),
            variants: variants(&labels),
        };
        of.rust_name = Some(name.clone());
        schema.values.insert(name, values);
    }
}

fn variants(values: &[ValueLiteral]) -> Vec<(String, ValueLiteral, Option<String>)> {
    let mut distinct = Distinct::default();
    let named = values.iter().map(|value| {
        let name = match value {
            ValueLiteral::Text(text) if text.is_empty() => "Empty".to_owned(),
            ValueLiteral::Text(text) => match camel(text) {
                name if name == "Item" => "Other".to_owned(),
                name => name
                    .strip_prefix("Item")
                    .filter(|_| !text.starts_with(['i', 'I']))
                    .map_or(name.clone(), |rest| format!("N{rest}")),
            },
            ValueLiteral::Integer(number) if *number < 0 => format!("Minus{}", number.unsigned_abs()),
            ValueLiteral::Integer(number) => format!("N{number}"),
        };
        (distinct.variant(&name), value.clone(), None)
    });
    named.collect()
}

/// The check that a declared column of the set has.
fn check(column: &Name, ty: &Type, values: &[ValueLiteral], is_array: bool) -> Sql {
    let literals = sql::list(values);
    Sql::new(if is_array {
        format!("{column} <@ array[{literals}]::{ty}")
    } else {
        format!("{column} in ({literals})")
    })
}

/// The column and values of a check that means a closed set, and has the name that PostgreSQL gives it.
fn set(
    schema: &Schema,
    table: &QualifiedName,
    constraint: &Constraint,
) -> Option<(Name, Vec<ValueLiteral>, bool)> {
    let ConstraintKind::Check { expression, no_inherit: false } = &constraint.kind else { return None };
    let plain = constraint.validated
        && !constraint.inherited
        && constraint.comment.is_none()
        && constraint.deferrable == Deferrable::NotDeferrable
        && !schema.is_external(&ObjectId::Table(table.clone()));
    let parsed = Parser::new(&PostgreSqlDialect {})
        .try_with_sql(expression.as_str())
        .and_then(|mut parser| parser.parse_expr())
        .ok()
        .filter(|_| plain)?;
    let (left, right, is_array) = match &parsed {
        Expr::AnyOp { left, compare_op: BinaryOperator::Eq, right, .. } => (left, right, false),
        Expr::BinaryOp { left, op: BinaryOperator::ArrowAt, right } => (left, right, true),
        _ => return None,
    };
    let Expr::Identifier(ident) = bare(left) else { return None };
    let Expr::Array(array) = bare(right) else { return None };
    let values: Option<Vec<_>> = array.elem.iter().map(literal).collect();
    let values = values.filter(|values| !values.is_empty())?;
    let name = Name::new(&ident.value);
    let column = schema.tables.get(table)?.column(&name)?;
    let chosen = object_name(table.name.as_str(), name.as_str(), "check") == constraint.name;
    let distinct = values.iter().enumerate().all(|(at, value)| !values[..at].contains(value));
    (chosen && distinct && fits(column, &values, is_array)).then_some((name, values, is_array))
}

/// Can a column be declared with the set?
fn fits(column: &Column, values: &[ValueLiteral], is_array: bool) -> bool {
    let BaseType::Builtin(builtin) = column.ty.base else { return false };
    let numbers = matches!(builtin, Builtin::Int2 | Builtin::Int4 | Builtin::Int8);
    let texts = matches!(builtin, Builtin::Text | Builtin::Varchar);
    let of_sort = values.iter().all(|value| match value {
        ValueLiteral::Text(_) => texts,
        ValueLiteral::Integer(_) => numbers,
    });
    let known = |default: &Sql| {
        let text = default.as_str().split("::").next().unwrap_or_default();
        let text = text.strip_prefix('\'').and_then(|text| text.strip_suffix('\'')).unwrap_or(text);
        match text.parse() {
            Ok(number) if numbers => values.contains(&ValueLiteral::Integer(number)),
            _ => texts && values.contains(&ValueLiteral::Text(text.replace("''", "'"))),
        }
    };
    let default = is_array || column.default.as_ref().is_none_or(known);
    of_sort && default && column.ty.array == is_array && column.values.is_none() && !column.inherited
}

/// Without parentheses and casts.
fn bare(expression: &Expr) -> &Expr {
    match expression {
        Expr::Nested(inner) | Expr::Cast { expr: inner, .. } => bare(inner),
        other => other,
    }
}

fn literal(expression: &Expr) -> Option<ValueLiteral> {
    let cast_to_number =
        matches!(expression, Expr::Cast { data_type, .. } if is_integer(&data_type.to_string()));
    match bare(expression) {
        Expr::Value(value) => match &value.value {
            Value::SingleQuotedString(text) if cast_to_number => text.parse().ok().map(ValueLiteral::Integer),
            Value::SingleQuotedString(text) => Some(ValueLiteral::Text(text.clone())),
            Value::Number(number, _) => number.parse().ok().map(ValueLiteral::Integer),
            _ => None,
        },
        Expr::UnaryOp { op: UnaryOperator::Minus, expr } => match literal(expr)? {
            ValueLiteral::Integer(number) => Some(ValueLiteral::Integer(-number)),
            ValueLiteral::Text(_) => None,
        },
        _ => None,
    }
}

fn is_integer(ty: &str) -> bool {
    ["smallint", "integer", "int", "bigint"].contains(&ty.to_lowercase().as_str())
}
