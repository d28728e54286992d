//! The query that an index serves, derived from its keys: rows that equal its leading columns, in the order of the
//! rest. Where an operator class or an expression leaves the operator unknown, there is no example.

use crate::model::{
    BaseType, Builtin, Constraint, ConstraintKind, Index, IndexKey, IndexTarget, Name, Nulls, QualifiedName,
    Schema, SortOrder, Type, sql,
};

use super::literal::{ColumnType, column, example, is_range, is_time};
use super::markdown::Append;

/// How many rows a listing reads.
const LIMIT: u32 = 20;

/// An example of what an index answers, if its access method tells.
pub fn of_index(schema: &Schema, index: &Index) -> Option<String> {
    let mut query = match index.method.as_str() {
        "btree" => btree(schema, index),
        "hash" | "gin" | "gist" | "spgist" | "brin" => {
            let key = index.keys.first()?;
            Query { conditions: vec![match_key(schema, index, key)?], ..Query::default() }
        }
        _ => return None,
    };
    if let Some(predicate) = &index.predicate {
        let alone = query.conditions.is_empty() && !predicate.as_str().contains("--");
        query.conditions.push(if alone { predicate.to_string() } else { parenthesised(predicate.as_str()) });
    }
    Some(query.render(&index.table, &selected(index)))
}

/// An example of what the index behind a primary or unique key answers.
pub fn of_key(schema: &Schema, constraint: &Constraint) -> Option<String> {
    let (ConstraintKind::PrimaryKey { columns, .. } | ConstraintKind::Unique { columns, .. }) =
        &constraint.kind
    else {
        return None;
    };
    let conditions =
        columns.iter().map(|name| equals(schema, &constraint.table, name)).collect::<Option<_>>()?;
    Some(Query { conditions, ..Query::default() }.render(&constraint.table, "*"))
}

/// The first key by which rows are ordered rather than compared: one that says its order, or a point in time.
/// A unique index is for looking up.
fn ordered_from(schema: &Schema, index: &Index) -> usize {
    let ordered = |key: &IndexKey| {
        let time = match &key.target {
            IndexTarget::Column(name) => {
                column(schema, &index.table, name.as_str()).is_some_and(|column| is_time(column.ty))
            }
            IndexTarget::Expression(_) => false,
        };
        !index.unique && (time || key.order == SortOrder::Desc || key.nulls.is_some())
    };
    index.keys.iter().position(ordered).unwrap_or(index.keys.len())
}

/// The keys by which rows are read in order, up to the first whose operator class has an order of its own.
pub fn ordered_keys<'a>(schema: &Schema, index: &'a Index) -> &'a [IndexKey] {
    let ordered = index.keys.get(ordered_from(schema, index)..).unwrap_or_default();
    let usual = ordered.iter().position(|key| key.operator_class.is_some());
    &ordered[..usual.unwrap_or(ordered.len())]
}

#[derive(Debug, Default)]
struct Query {
    conditions: Vec<String>,
    order: Vec<String>,
}

impl Query {
    fn render(&self, relation: &QualifiedName, selected: &str) -> String {
        let mut text = format!("select {selected}\nfrom {relation}");
        if !self.conditions.is_empty() {
            text.append(format_args!("\nwhere {}", self.conditions.join("\n  and ")));
        }
        if !self.order.is_empty() {
            text.append(format_args!("\norder by {}\nlimit {LIMIT}", self.order.join(", ")));
        }
        text.push(';');
        text
    }
}

/// A covering index answers from its own columns alone.
fn selected(index: &Index) -> String {
    let columns = index.keys.iter().map(|key| match &key.target {
        IndexTarget::Column(name) => Some(name),
        IndexTarget::Expression(_) => None,
    });
    match columns.collect::<Option<Vec<_>>>() {
        Some(columns) if !index.include.is_empty() => sql::list(columns.into_iter().chain(&index.include)),
        _ => "*".to_owned(),
    }
}

fn btree(schema: &Schema, index: &Index) -> Query {
    let compared = index.keys.iter().take(ordered_from(schema, index));
    Query {
        conditions: compared.map(|key| equality(schema, index, key)).collect(),
        order: ordered_keys(schema, index).iter().map(order).collect(),
    }
}

fn order(key: &IndexKey) -> String {
    let mut words = target(key);
    if let Some(collation) = &key.collation {
        words.append(format_args!(" collate {collation}"));
    }
    if key.order == SortOrder::Desc {
        words.push_str(" desc");
    }
    words.push_str(match key.nulls {
        None => "",
        Some(Nulls::First) => " nulls first",
        Some(Nulls::Last) => " nulls last",
    });
    words
}

fn target(key: &IndexKey) -> String {
    match &key.target {
        IndexTarget::Column(name) => name.to_string(),
        IndexTarget::Expression(expression) => parenthesised(expression.as_str()),
    }
}

/// In parentheses and on lines of its own where needed: a condition may hold `or`, or end in a comment.
fn parenthesised(expression: &str) -> String {
    if expression.contains("--") { format!("({expression}\n)") } else { format!("({expression})") }
}

/// `key = value`, or `key is not null` where no literal of its type is known: any type has that, and a B-tree
/// answers it.
fn equality(schema: &Schema, index: &Index, key: &IndexKey) -> String {
    let collation = key.collation.as_ref().map(|name| format!(" collate {name}")).unwrap_or_default();
    match &key.target {
        IndexTarget::Column(name) => {
            let value =
                column(schema, &index.table, name.as_str()).and_then(|column| example(schema, column));
            match value {
                Some(value) => format!("{name}{collation} = {value}"),
                None => format!("{name} is not null"),
            }
        }
        IndexTarget::Expression(expression) if yields_text(expression.as_str()) => {
            format!("{}{collation} = 'example'", parenthesised(expression.as_str()))
        }
        IndexTarget::Expression(expression) => format!("{} is not null", parenthesised(expression.as_str())),
    }
}

fn equals(schema: &Schema, relation: &QualifiedName, name: &Name) -> Option<String> {
    let value = column(schema, relation, name.as_str()).and_then(|column| example(schema, column))?;
    Some(format!("{name} = {value}"))
}

/// Is the expression a call that gives text, whatever it is given?
fn yields_text(expression: &str) -> bool {
    ["lower(", "upper(", "initcap(", "btrim(", "ltrim(", "rtrim(", "md5("]
        .iter()
        .any(|call| expression.to_ascii_lowercase().starts_with(call))
        && closes_at_end(expression)
}

/// Does the first parenthesis close with the last character?
fn closes_at_end(expression: &str) -> bool {
    let mut depth = 0_u32;
    for (at, character) in expression.char_indices() {
        match character {
            '(' => depth += 1,
            ')' if depth == 1 => return at + 1 == expression.len(),
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    false
}

/// What the access method of an index matches its first key by.
fn match_key(schema: &Schema, index: &Index, key: &IndexKey) -> Option<String> {
    let name = match &key.target {
        IndexTarget::Column(name) => name,
        IndexTarget::Expression(expression) => return match_expression(index, expression.as_str()),
    };
    let of = column(schema, &index.table, name.as_str())?;
    let class = key.operator_class.as_deref().unwrap_or("");
    match index.method.as_str() {
        "hash" => example(schema, of).map(|value| format!("{name} = {value}")),
        "brin" => brin(schema, name, of, class),
        _ => contained(&index.method, name, of, class),
    }
}

/// A block range index narrows a range of values.
fn brin(schema: &Schema, name: &Name, of: ColumnType, class: &str) -> Option<String> {
    let value = example(schema, of).filter(|_| class.is_empty() && !is_range(of.ty))?;
    Some(format!("{name} >= {value}"))
}

/// The containment operator of a type under `gin`, `gist` or `spgist` (PostgreSQL manual, Built-in Operator Classes).
fn contained(method: &Name, name: &Name, of: ColumnType, class: &str) -> Option<String> {
    let builtin = match of.ty.base {
        BaseType::Builtin(builtin) => builtin,
        BaseType::User(_) => return None,
    };
    match (method.as_str(), builtin, of.ty.array) {
        ("gin", Builtin::Jsonb, false) => Some(format!("{name} @> '{{\"key\": \"value\"}}'")),
        ("gin", _, true) if class.is_empty() => {
            let element = array_element(of.ty)?;
            Some(format!("{name} @> '{{{element}}}'"))
        }
        ("gin" | "gist", Builtin::Tsvector, false) => {
            Some(format!("{name} @@ to_tsquery('simple', 'example')"))
        }
        (_, Builtin::Text | Builtin::Varchar, false) if class.ends_with("gin_trgm_ops") => {
            Some(format!("{name} like '%example%'"))
        }
        (_, Builtin::Text | Builtin::Varchar, false) if class.ends_with("gist_trgm_ops") => {
            Some(format!("{name} like '%example%'"))
        }
        ("spgist", Builtin::Text, false) => Some(format!("{name} ^@ 'example'")),
        ("gist" | "spgist", Builtin::Point, false) => Some(format!("{name} <@ box '(0,0),(1,1)'")),
        ("gist" | "spgist", Builtin::Inet | Builtin::Cidr, false) => {
            Some(format!("{name} <<= '192.0.2.0/24'"))
        }
        ("gist" | "spgist", _, false) if is_range(of.ty) => {
            let value = super::literal::of_type(&Schema::default(), of.ty)?;
            Some(format!("{name} && {value}"))
        }
        _ => None,
    }
}

/// An element inside an array literal.
fn array_element(ty: &Type) -> Option<String> {
    let element = Type { array: false, ..ty.clone() };
    let value = super::literal::of_type(&Schema::default(), &element)?;
    Some(value.trim_matches('\'').to_owned()).filter(|value| !value.contains([',', '{', '"', '\\', '[']))
}

/// A text search over an expression.
fn match_expression(index: &Index, expression: &str) -> Option<String> {
    let searches = matches!(index.method.as_str(), "gin" | "gist")
        && expression.to_ascii_lowercase().starts_with("to_tsvector(")
        && closes_at_end(expression);
    searches.then(|| format!("{} @@ to_tsquery('simple', 'example')", parenthesised(expression)))
}
