//! What the rows get on the way back in a column that takes no null and that a key, a foreign key or a check looks at: a
//! value that lets them pass, where one can be found.

use std::collections::BTreeSet;

use indexmap::IndexSet;
use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::tokenizer::{Token, Tokenizer};

use super::placeholder::placeholder;
use super::{Context, Kind as _, TableColumn, default, unlimited};
use crate::declare::names::object_name;
use crate::kind::{Text, layout, references};
use crate::model::{
    BaseType, Builtin, Column, Constraint, ConstraintKind, Domain, Name, ObjectId, QualifiedName, Schema,
    Sql, Table, Type, sql,
};

impl TableColumn<'_> {
    /// The update that gives every row its value; none where one value is as good for all.
    pub(super) fn refill(&self, context: &Context<'_>) -> Option<String> {
        let Self { table, column, .. } = self;
        let is_key = self.is_key(context.schema);
        let constant = |of: &Sql| !default::is_volatile(context.schema, of);
        let alike = is_key
            && column.not_null
            && self.in_use(context)
            && column.default.as_ref().is_some_and(constant);
        if !context.way.back || column.ty.array || !(alike || self.lacks_values(context)) {
            return None;
        }
        let value = self.referenced(context, is_key).or_else(|| self.allowed(context, is_key))?;
        let mut parts =
            vec![format!("update {} as target", table.name), format!("set {} = {value}", column.name)];
        if is_key {
            let rows = format!("select tableoid, ctid, row_number() over () as nth_row from {}", table.name);
            parts.push(format!("from ({rows}) as numbered"));
            parts
                .push("where (target.tableoid, target.ctid) = (numbered.tableoid, numbered.ctid)".to_owned());
        }
        Some(layout::wrapped(parts))
    }

    /// Does something look at it that refuses values?
    pub(super) fn is_constrained(&self, context: &Context<'_>) -> bool {
        let name = &self.column.name;
        let domain = domain_of(context.schema, &self.column.ty);
        self.is_key(context.schema)
            || domain.is_some_and(|domain| !domain.checks.is_empty())
            || self.constraints(context.schema).any(|it| it.kind.names(name))
    }

    /// The constraints of its table, without that of its own closed set, of which it has a value.
    fn constraints<'s>(&'s self, schema: &'s Schema) -> impl Iterator<Item = &'s Constraint> {
        let (table, column) = (&self.table.name, self.column);
        let of_set = object_name(table.name.as_str(), column.name.as_str(), "check");
        schema.constraints_of(table).filter(move |it| column.values.is_none() || it.name != of_set)
    }

    /// Must its values differ?
    fn is_key(&self, schema: &Schema) -> bool {
        let (table, name) = (&self.table.name, &self.column.name);
        let key = |kind: &ConstraintKind| match kind {
            ConstraintKind::PrimaryKey { columns, .. } | ConstraintKind::Unique { columns, .. } => {
                columns.contains(name)
            }
            ConstraintKind::Exclude { elements, .. } => {
                elements.iter().any(|it| it.target.as_str() == name.as_str())
            }
            ConstraintKind::Check { .. } | ConstraintKind::ForeignKey { .. } => false,
        };
        schema.constraints_of(table).any(|it| key(&it.kind))
            || schema
                .indexes_of(table)
                .any(|it| it.unique && it.columns().is_some_and(|of| of.contains(name)))
    }

    /// That of a row that a foreign key may refer to.
    fn referenced(&self, context: &Context<'_>, is_key: bool) -> Option<String> {
        let own = &self.column.name;
        context.schema.constraints_of(&self.table.name).find_map(|constraint| {
            let ConstraintKind::ForeignKey { columns, references, referenced, .. } = &constraint.kind else {
                return None;
            };
            let pairs = || columns.iter().zip(referenced);
            let (_, wanted) = pairs().find(|(column, _)| *column == own)?;
            let others: Vec<_> = pairs().filter(|(column, _)| *column != own).collect();
            // What comes back or changes later in the same migration cannot be read yet.
            let there = |table: &QualifiedName, column: &Name| {
                let [before, after] = [context.other, context.schema]
                    .map(|schema| schema.tables.get(table).and_then(|table| table.column(column)));
                before.is_some_and(|before| after.is_some_and(|after| before.ty == after.ty))
            };
            let readable = there(references, wanted)
                && others
                    .iter()
                    .all(|(column, other)| there(&self.table.name, column) && there(references, other));
            let conditions: Vec<_> = others
                .iter()
                .map(|(column, other)| format!("referenced.{other} = target.{column}"))
                .collect();
            let mut parts = vec![format!("select referenced.{wanted} from {references} as referenced")];
            parts.extend((!conditions.is_empty()).then(|| format!("where {}", conditions.join(" and "))));
            parts.push(format!("order by referenced.{wanted}"));
            parts.extend(is_key.then(|| "offset numbered.nth_row - 1".to_owned()));
            parts.push("limit 1".to_owned());
            readable.then(|| subquery(&parts))
        })
    }

    /// The first of some values that all checks let pass.
    fn allowed(&self, context: &Context<'_>, is_key: bool) -> Option<String> {
        let Self { table, column, .. } = self;
        let schema = context.schema;
        let domain = domain_of(schema, &column.ty);
        let base = domain.map_or(&column.ty, |domain| &domain.base);
        let plain = if is_key { distinct(schema, base) } else { placeholder(schema, column) };
        let own: Vec<&Sql> = self.checks(context).collect();
        let of_domain: Vec<&Sql> = domain.into_iter().flat_map(|domain| domain.checks.values()).collect();
        if own.is_empty() && of_domain.is_empty() {
            return plain.filter(|_| is_key);
        }
        let checks = own.iter().chain(&of_domain);
        let texts: Vec<&str> = checks.map(|check| check.as_str()).collect();
        let mut candidates: IndexSet<String> = plain.into_iter().collect();
        candidates.extend(candidates_of(schema, base, is_key, &texts));
        candidates.extend(beside(table, column, context, &texts));
        if candidates.is_empty() {
            return None;
        }
        let name = &column.name;
        let list = format!("array[{}]::{}[]", sql::list(candidates), candidate_type(base));
        let conditions: Vec<_> = texts.iter().map(|text| format!("({text})")).collect();
        let mut lines = vec![
            format!("select candidate.{name}"),
            format!("from unnest({list}) with ordinality as candidate ({name}, nth_value)"),
        ];
        lines.extend(
            domain
                .filter(|_| !of_domain.is_empty())
                .map(|_| format!("cross join lateral (select candidate.{name} as value) as own")),
        );
        lines.push(format!("where {}", conditions.join(" and ")));
        lines.push("order by nth_value limit 1".to_owned());
        Some(subquery(&lines))
    }

    /// The checks that look at it, and at nothing that is not there yet.
    fn checks<'s>(&'s self, context: &'s Context<'_>) -> impl Iterator<Item = &'s Sql> {
        let before = context.other.tables.get(&self.table.name);
        let there = move |id: &ObjectId| match id {
            ObjectId::Column(table, column) if *table == self.table.name => {
                *column == self.column.name || before.is_some_and(|before| before.column(column).is_some())
            }
            other => context.existing.contains(other),
        };
        self.constraints(context.schema).filter_map(move |constraint| match &constraint.kind {
            ConstraintKind::Check { expression, .. } => {
                let named = references::in_texts(context.schema, [Text::over(&self.table.name, expression)]);
                (named.contains(&self.id()) && named.iter().all(there)).then_some(expression)
            }
            _ => None,
        })
    }
}

/// In parentheses, on lines of its own.
fn subquery(lines: &[String]) -> String {
    format!("(\n        {}\n    )", lines.join("\n        "))
}

fn domain_of<'a>(schema: &'a Schema, ty: &Type) -> Option<&'a Domain> {
    match &ty.base {
        BaseType::User(name) if !ty.array => schema.domains.get(name),
        _ => None,
    }
}

/// What values are when they are tried: no value is too large or too long for it.
fn candidate_type(ty: &Type) -> Type {
    match ty.as_builtin() {
        Some(Builtin::Int2 | Builtin::Int4) => Type::builtin(Builtin::Int8),
        Some(Builtin::Numeric | Builtin::Float4) => Type::builtin(Builtin::Numeric),
        _ => unlimited(ty),
    }
}

/// Sorts of values that are made in the same way.
enum Sort {
    Number,
    Text,
    Time,
    Truth,
    Label(Vec<String>),
    Other,
}

fn sort(schema: &Schema, ty: &Type) -> Sort {
    use Builtin as B;
    match &ty.base {
        BaseType::User(name) => {
            schema.enums.get(name).map_or(Sort::Other, |of| Sort::Label(of.labels.clone()))
        }
        BaseType::Builtin(B::Int2 | B::Int4 | B::Int8 | B::Numeric | B::Float4 | B::Float8) => Sort::Number,
        BaseType::Builtin(B::Text | B::Varchar | B::Bpchar) => Sort::Text,
        BaseType::Builtin(B::Date | B::Timestamp | B::Timestamptz) => Sort::Time,
        BaseType::Builtin(B::Bool) => Sort::Truth,
        BaseType::Builtin(_) => Sort::Other,
    }
}

/// The number of the row as a value: another one for each.
fn distinct(schema: &Schema, ty: &Type) -> Option<String> {
    let row = "numbered.nth_row";
    Some(match sort(schema, ty) {
        Sort::Number => row.to_owned(),
        Sort::Text => format!("{row}::text"),
        Sort::Time => format!("'epoch'::timestamp + {row} * interval '1 day'"),
        Sort::Label(_) => format!("(enum_range(null::{ty}))[{row}]"),
        Sort::Truth => format!("{row} = 2"),
        Sort::Other if ty.as_builtin() == Some(Builtin::Uuid) => {
            format!("lpad(to_hex({row}), 32, '0')::uuid")
        }
        Sort::Other if ty.as_builtin() == Some(Builtin::Inet) => format!("'0.0.0.0'::inet + {row}"),
        Sort::Other => return None,
    })
}

/// Values that checks with these texts may have in mind: what they name, and what is close to it.
fn candidates_of(schema: &Schema, ty: &Type, is_key: bool, texts: &[&str]) -> Vec<String> {
    let (mut numbers, mut words) = (BTreeSet::new(), BTreeSet::new());
    for token in texts
        .iter()
        .flat_map(|text| Tokenizer::new(&PostgreSqlDialect {}, text).tokenize().unwrap_or_default())
    {
        match token {
            Token::Number(number, _) => drop(numbers.insert(number)),
            Token::SingleQuotedString(word) => {
                if word.parse::<f64>().is_ok_and(f64::is_finite) {
                    numbers.insert(word.clone());
                }
                words.insert(word);
            }
            _ => {}
        }
    }
    let quoted = words.iter().map(|word| sql::literal(word));
    // What every row could have is no key.
    let around = |value: &str, step: &str| {
        let same = (!is_key).then(|| value.to_owned());
        let step = match (is_key, step) {
            (true, "1") => "numbered.nth_row".to_owned(),
            (true, _) => format!("numbered.nth_row * {step}"),
            (false, _) => step.to_owned(),
        };
        same.into_iter().chain([format!("{value} + {step}"), format!("{value} - {step}")])
    };
    match sort(schema, ty) {
        Sort::Number => numbers.iter().flat_map(|number| around(number, "1")).collect(),
        Sort::Text => {
            let lengths = numbers.iter().filter_map(|number| number.parse::<u16>().ok());
            let lengths = lengths.flat_map(|of| [of, of.saturating_add(1), of.saturating_sub(1)]);
            let filler = if is_key { "lpad(numbered.nth_row::text, {}, 'x')" } else { "repeat('x', {})" };
            let long = lengths.map(|of| filler.replace("{}", &of.to_string()));
            let short = quoted.chain(["'x'".to_owned()]).filter(|_| !is_key);
            short.chain(long).collect()
        }
        Sort::Time => {
            let named = words.iter().filter(|word| word.starts_with(|first: char| first.is_ascii_digit()));
            let day = "interval '1 day'";
            let named = named.flat_map(|word| around(&format!("{}::timestamptz", sql::literal(word)), day));
            named.chain(around("now()", day)).collect()
        }
        Sort::Truth => vec!["true".to_owned()],
        Sort::Label(labels) => labels.iter().map(|label| sql::literal(label)).collect(),
        Sort::Other => quoted.collect(),
    }
}

/// The values of columns of the same type that the checks compare it with, and what is close to them.
fn beside(table: &Table, column: &Column, context: &Context<'_>, texts: &[&str]) -> Vec<String> {
    let step = match sort(context.schema, &column.ty) {
        Sort::Number => " 1",
        Sort::Time => " interval '1 day'",
        _ => return Vec::new(),
    };
    let before = context.other.tables.get(&table.name).into_iter().flat_map(|before| &before.columns);
    let alike = before.filter(|other| {
        other.ty == column.ty
            && other.name != column.name
            && texts.iter().any(|text| text.contains(other.name.as_str()))
    });
    let values = alike.map(|other| format!("target.{}", other.name));
    values.flat_map(|value| [value.clone(), format!("{value} +{step}"), format!("{value} -{step}")]).collect()
}
