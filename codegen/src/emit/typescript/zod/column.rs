//! What a column takes from a writer.

use std::collections::BTreeSet;

use super::super::context::Context;
use super::super::shapes::literal;
use super::super::syntax::{Member, Type, key, string};
use super::check::{self, Js, Kind};
use super::shape;
use crate::model::{
    self, BaseType, Builtin, Column, ConstraintKind, Name, Privilege, QualifiedName, Sql, Table,
};

/// The columns of a table as one of its validators sees them.
pub struct Columns<'a> {
    context: &'a Context<'a>,
    table: &'a Table,
    privilege: Privilege,
    members: Vec<Member>,
    checks: Vec<Check<'a>>,
}

/// A CHECK that holds from now on; one that is not validated holds for what is written too.
struct Check<'a> {
    name: &'a Name,
    expression: &'a Sql,
    columns: BTreeSet<Name>,
}

impl<'a> Columns<'a> {
    pub fn new(context: &'a Context<'a>, table: &'a Table, privilege: Privilege) -> Self {
        let of_table =
            context.schema.constraints.values().filter(|it| it.table == table.name && !it.not_enforced);
        let checks = of_table.filter_map(|constraint| match &constraint.kind {
            ConstraintKind::Check { expression, .. } => {
                Some(Check { name: &constraint.name, expression, columns: check::columns(expression) })
            }
            _ => None,
        });
        let checks = checks.collect();
        Self { context, table, privilege, members: context.written(table, privilege), checks }
    }

    /// The CHECKs that it leaves to the database, as it names and prints them.
    pub fn left(&self) -> Vec<String> {
        let left = self.checks.iter().filter(|check| match self.of_one(check) {
            Some(column) => self.predicate(check, column, &Js::new("value", Kind::Null)).is_none(),
            None => self.over_row(check).is_none(),
        });
        left.map(|check| format!("check {}: {}", check.name.as_str(), check.expression.as_str())).collect()
    }

    /// `z.strictObject({ .. })` with what spans columns behind it.
    pub fn object(&self) -> String {
        let mut text = "z.strictObject({".to_owned();
        for column in self.in_order() {
            let Some(member) = self.member(column) else { continue };
            let optional = if member.optional { ".optional()" } else { "" };
            let value = if is_never(member) { "z.never()".to_owned() } else { self.value(column) };
            text.extend([format!("\n        {}: {value}{optional},", member.key)]);
        }
        text.push_str("\n      })");
        for check in self.checks.iter().filter(|check| self.of_one(check).is_none()) {
            if let Some(predicate) = self.over_row(check) {
                let paths: Vec<String> = check.columns.iter().map(|name| string(name.as_str())).collect();
                let path = paths.first().map_or_else(String::new, |first| format!(", [{first}]"));
                text.extend([format!(
                    "\n      .refine((row) => {predicate}, violates({}{path}))",
                    string(check.name.as_str())
                )]);
            }
        }
        text
    }

    fn in_order(&self) -> Vec<&'a Column> {
        let mut columns: Vec<&Column> = self.table.columns.iter().collect();
        self.context.order.sort(&mut columns, |column| column.name.as_str());
        columns
    }

    fn member(&self, column: &Column) -> Option<&Member> {
        let key = key(column.name.as_str());
        self.members.iter().find(|member| member.key == key)
    }

    /// The column that a CHECK is about, if it is one alone.
    fn of_one(&self, check: &Check<'_>) -> Option<&'a Column> {
        let mut names = check.columns.iter();
        let (Some(name), None) = (names.next(), names.next()) else { return None };
        self.table.column(name)
    }

    fn value(&self, column: &Column) -> String {
        let mut text = value(self.context, &self.table.name, column);
        let mut takes_null = !column.not_null && !self.context.is_not_null_domain(&column.ty);
        for check in self
            .checks
            .iter()
            .filter(|check| check.columns.len() == 1 && check.columns.contains(&column.name))
        {
            let Some(predicate) = self.predicate(check, column, &Js::new("value", Kind::Null)) else {
                continue;
            };
            if predicate != "true" {
                text.extend([format!(
                    ".refine((value) => {predicate}, violates({}))",
                    string(check.name.as_str())
                )]);
            }
            takes_null &= self.predicate(check, column, &Js::null()).is_none_or(|of_null| of_null != "false");
        }
        if takes_null { text + ".nullable()" } else { text }
    }

    /// A CHECK of one column over a value that is not null, or over null.
    fn predicate(&self, check: &Check<'_>, column: &Column, value: &Js) -> Option<String> {
        let (code, kind) = stored(self.context, &column.ty, &value.code);
        let over = |name: &Name| {
            let known = if value.nullable { Js::null() } else { Js::new(code.clone(), kind) };
            (*name == column.name).then_some(known)
        };
        check::translate(check.expression, &over).map(|it| passes(&it))
    }

    /// A CHECK of several columns; a column that is left out is not known where it has a default or a value already.
    fn over_row(&self, check: &Check<'_>) -> Option<String> {
        let over = |name: &Name| {
            let column = self.table.column(name)?;
            let member = self.member(column)?;
            let place = super::member("row", column.name.as_str());
            let (code, kind) = stored(self.context, &column.ty, "a");
            if is_never(member) {
                return Some(Js::new("undefined", kind).nullable(true));
            }
            let given = if self.privilege == Privilege::Insert && member.optional {
                match (&column.default, &column.filled_by) {
                    (None, None) => format!("({place} ?? null)"),
                    (Some(default), None) => check::constant(default).map_or_else(
                        || place.clone(),
                        |of| format!("({place} === undefined ? {of} : {place})"),
                    ),
                    _ => place.clone(),
                }
            } else {
                place.clone()
            };
            let nullable = !column.not_null || (member.optional && given == place);
            let code = match code.as_str() {
                "a" => given,
                // A null in it stays null.
                _ if nullable => format!("known((a) => {code}, {given})"),
                _ => stored(self.context, &column.ty, &given).0,
            };
            Some(Js::new(code, kind).nullable(nullable))
        };
        check::translate(check.expression, &over).map(|it| passes(&it))
    }
}

/// Is it a column that takes no value?
fn is_never(member: &Member) -> bool {
    member.ty == Type::word("never")
}

/// A CHECK holds unless it is false.
fn passes(predicate: &Js) -> String {
    match predicate.code.as_str() {
        "null" => "true".to_owned(),
        code if predicate.nullable => format!("{code} !== false"),
        code => code.to_owned(),
    }
}

/// A value as PostgreSQL stores it, and what it is to an expression.
fn stored(context: &Context<'_>, ty: &model::Type, value: &str) -> (String, Kind) {
    if ty.array {
        return (value.to_owned(), Kind::Array);
    }
    let builtin = match &ty.base {
        BaseType::Builtin(builtin) => *builtin,
        BaseType::User(name) if context.schema.enums.contains_key(name) => {
            return (value.to_owned(), Kind::Text);
        }
        BaseType::User(name) => match context.schema.domains.get(name) {
            // Of a domain over a domain, the database tells.
            Some(domain) if domain.base.as_builtin().is_some() => {
                return stored(context, &domain.base, value);
            }
            _ => return (value.to_owned(), Kind::Other),
        },
    };
    let kind = match builtin {
        Builtin::Bool => Kind::Truth,
        Builtin::Int2 | Builtin::Int4 | Builtin::Int8 => Kind::Integer,
        Builtin::Float8 => Kind::Number,
        Builtin::Float4 => return (format!("Math.fround({value})"), Kind::Number),
        Builtin::Numeric => {
            let scale = match ty.modifiers.as_slice() {
                [] => return (value.to_owned(), Kind::Number),
                [_] => "0",
                [_, scale, ..] => scale,
            };
            return (format!("rounded({value}, {scale})"), Kind::Number);
        }
        Builtin::Text | Builtin::Varchar => Kind::Text,
        Builtin::Json | Builtin::Jsonb => Kind::Json,
        _ => Kind::Other,
    };
    (value.to_owned(), kind)
}

/// The validator of a column's values.
fn value(context: &Context<'_>, table: &QualifiedName, column: &Column) -> String {
    let said = column.values.is_some() || column.json.is_some();
    let closed = (!said).then(|| context.closed.column(table, &column.name)).flatten();
    if let Some(closed) = closed.as_ref().and_then(literals) {
        return closed;
    }
    of_type(context, &column.ty, column.values.as_deref(), column.json.as_deref())
}

/// The validator of a type's values.
pub fn of_type(context: &Context<'_>, ty: &model::Type, values: Option<&str>, json: Option<&str>) -> String {
    let said = values.and_then(|name| context.schema.values.get(name)).map(|of| {
        let literals = of.variants.iter().map(|(_, value, _)| literal(value));
        format!("z.literal([{}])", literals.collect::<Vec<_>>().join(", "))
    });
    let element = said.or_else(|| shape::reference(context, json?)).unwrap_or_else(|| match &ty.base {
        BaseType::Builtin(builtin) => builtin_values(*builtin, &ty.modifiers),
        BaseType::User(name) => named(context, name),
    });
    if ty.array { format!("z.array({element})") } else { element }
}

fn named(context: &Context<'_>, name: &QualifiedName) -> String {
    let schema = context.schema;
    if let Some(of) = schema.enums.get(name) {
        let labels: Vec<String> = of.labels.iter().map(|label| string(label)).collect();
        return if labels.is_empty() {
            "z.never()".to_owned()
        } else {
            format!("z.literal([{}])", labels.join(", "))
        };
    }
    if let Some(domain) = schema.domains.get(name) {
        let closed = context.closed.domain(name);
        let base = closed.as_ref().and_then(literals);
        let mut text = base.unwrap_or_else(|| of_type(context, &domain.base, None, None));
        for (check, expression) in &domain.checks {
            let (code, kind) = stored(context, &domain.base, "value");
            let predicate =
                check::translate(expression, &|it| (*it == "value").then(|| Js::new(code.clone(), kind)));
            if let Some(predicate) = predicate.map(|it| passes(&it)).filter(|it| it != "true") {
                text.extend([format!(
                    ".refine((value) => {predicate}, violates({}))",
                    string(check.as_str())
                )]);
            }
        }
        return text;
    }
    if let Some(composite) = schema.composites.get(name) {
        let fields = composite.fields.iter().map(|field| {
            let value = of_type(context, &field.ty, field.values.as_deref(), field.json.as_deref());
            let nullable = if field.nullable { ".nullable()" } else { "" };
            format!("{}: {value}{nullable}", key(field.name.as_str()))
        });
        return format!("z.object({{ {} }})", fields.collect::<Vec<_>>().join(", "));
    }
    match context.type_of(&model::Type::user(name.clone())) {
        ty if ty == Type::word("string") => "text".to_owned(),
        ty if ty == Type::word("number") => "z.number()".to_owned(),
        _ => "z.any()".to_owned(),
    }
}

/// A union of literals.
fn literals(ty: &Type) -> Option<String> {
    let words: Option<Vec<&str>> = match ty {
        Type::Word(word) => Some(vec![word]),
        Type::Union(members) => members
            .iter()
            .map(|member| if let Type::Word(word) = member { Some(word.as_str()) } else { None })
            .collect(),
        _ => None,
    };
    words.filter(|words| *words != ["never"]).map(|words| format!("z.literal([{}])", words.join(", ")))
}

/// The limits are those of the PostgreSQL manual, chapter 8 Data Types.
fn builtin_values(builtin: Builtin, modifiers: &[String]) -> String {
    match builtin {
        Builtin::Bool => "z.boolean()".to_owned(),
        Builtin::Int2 => "z.int().gte(-32768).lte(32767)".to_owned(),
        Builtin::Int4 => "z.int32()".to_owned(),
        Builtin::Int8 => "z.int()".to_owned(),
        Builtin::Float4 => "real".to_owned(),
        Builtin::Float8 => "z.number()".to_owned(),
        Builtin::Numeric => numeric(modifiers),
        Builtin::Varchar | Builtin::Bpchar => match (modifiers, builtin) {
            // `character` alone is one character.
            ([length], _) => limited(length),
            ([], Builtin::Bpchar) => limited("1"),
            _ => "text".to_owned(),
        },
        Builtin::Uuid => "uuid".to_owned(),
        Builtin::Date => "date".to_owned(),
        Builtin::Time => "z.iso.time()".to_owned(),
        Builtin::Timestamp | Builtin::Timestamptz => "timestamp".to_owned(),
        Builtin::Bytea => "bytes".to_owned(),
        Builtin::Json | Builtin::Jsonb => "json".to_owned(),
        _ => "text".to_owned(),
    }
}

fn limited(length: &str) -> String {
    format!("text.refine((value) => characters(value.replace(/ +$/, \"\")) <= {length}, tooLong({length}))")
}

/// What rounds to a number of too many digits is refused.
fn numeric(modifiers: &[String]) -> String {
    let digits: Vec<i32> = modifiers.iter().filter_map(|it| it.parse().ok()).collect();
    let (precision, scale) = match digits.as_slice() {
        [precision, scale] => (*precision, *scale),
        [precision] => (*precision, 0),
        _ => return "z.number()".to_owned(),
    };
    let limit = precision - scale;
    format!(
        "z.number().refine((value) => Math.abs(rounded(value, {scale})) < 1e{limit}, overflows({precision}, {scale}))"
    )
}
