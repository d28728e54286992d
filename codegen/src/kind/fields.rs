//! Values of composite types whose fields come, go or move. The text of a row says nothing of its fields' names, so that they
//! go by way of JSON, which does (PostgreSQL manual, 9.16 JSON Functions and Operators, `json_populate_record`).

use std::collections::BTreeSet;

use super::Hazard;
use crate::declare::names::object_name;
use crate::model::{
    BaseType, Builtin, Column, Danger, DefinitionKind, Name, ObjectId, Pair, QualifiedName, Schema, Type, sql,
};

/// What a function calls the value that is to become one of another type.
pub(super) const GIVEN: &str = "given";

/// What a value raises that is none of a type: extensions' types an error of any sort (PostgreSQL manual, appendix A).
const CAUGHT: &str = "data_exception or integrity_constraint_violation or syntax_error or internal_error";

/// A value on its way into a column.
pub(crate) struct Conversion {
    /// The expression.
    pub value: String,
    /// What it needs: of the session, and so in nobody's way.
    helper: Option<Pair<String>>,
}

impl Conversion {
    /// An expression that stands for itself.
    pub(super) fn plain(value: String) -> Self {
        Self { value, helper: None }
    }

    /// From a column's value as JSON.
    pub(super) fn by_fields(schema: &Schema, column: &Name, json: &str, ty: &Type) -> Self {
        let is_row = match &ty.base {
            BaseType::User(name) => !ty.array && fields(schema, name).is_some(),
            BaseType::Builtin(_) => false,
        };
        if is_row {
            return Self::plain(format!("json_populate_record(null::{ty}, {json})"));
        }
        let object = format!("json_build_object('value', {json})");
        let holder = format!("pg_temp.{}", object_name(column.as_str(), "", "holder"));
        let value = format!("(json_populate_record(null::{holder}, {object})).value");
        // What is no row itself is read as a field of one.
        let helper =
            Pair::new(format!("create type {holder} as (value {ty})"), format!("drop type {holder}"));
        Self { value, helper: Some(helper) }
    }

    /// The value of a column, where one that does not go into the other type becomes something else; none where more than an
    /// expression is needed for it. It is said of [`GIVEN`], as the names of columns may mean something else to a function; an
    /// expression catches no error, and a function does (PostgreSQL manual, 43.6.8 Trapping Errors).
    pub(super) fn or(self, column: &Name, types: Pair<&Type>, otherwise: &str) -> Option<Self> {
        if self.helper.is_some() {
            return None;
        }
        let next = types.next;
        // What is too long is refused where it is assigned. A variable of a domain that takes no null cannot be without a value, and
        // what a variable begins with is caught outside of its block.
        let body = [
            "begin".to_owned(),
            format!("    declare converted {next} := ({});", self.value),
            "    begin".to_owned(),
            "        return converted;".to_owned(),
            "    end;".to_owned(),
            format!("exception when {CAUGHT} then"),
            format!("    return ({otherwise});"),
            "end".to_owned(),
        ];
        Some(Self::by_function(column, types, &body))
    }

    /// What a query says of the value, which is its one parameter: an expression has none, and a function may (PostgreSQL manual, ALTER
    /// TABLE, SET DATA TYPE).
    pub(super) fn looked_up(column: &Name, types: Pair<&Type>, query: &str) -> Self {
        let body = ["begin".to_owned(), format!("    return ({query});"), "end".to_owned()];
        Self::by_function(column, types, &body)
    }

    fn by_function(column: &Name, types: Pair<&Type>, body: &[String]) -> Self {
        let function = format!("pg_temp.{}", object_name(column.as_str(), "", "converted"));
        let Pair { previous, next } = types;
        let body = sql::dollar_quoted(&format!("\n{}\n", body.join("\n")));
        let create = format!(
            "create function {function}({GIVEN} {previous}) returns {next}\n    language plpgsql\nas {body}"
        );
        let helper = Pair::new(create, format!("drop function {function}({previous})"));
        Self { value: format!("{function}({column})"), helper: Some(helper) }
    }

    /// The same, or another where there is none.
    pub(crate) fn unless_null(self, otherwise: &str) -> Self {
        Self { value: format!("coalesce({}, {otherwise})", self.value), ..self }
    }

    /// The statements that use the expression, and what it needs around them.
    pub(crate) fn around(self, mut statements: Vec<String>) -> Vec<String> {
        if let Some(Pair { previous, next }) = self.helper {
            statements.insert(0, previous);
            statements.push(next);
        }
        statements
    }
}

/// The hazard of a column whose values go by way of JSON, where it cannot tell a JSON null from none.
pub(super) fn loss(schema: &Schema, table: &QualifiedName, column: &Name, ty: &Type) -> Option<Hazard> {
    let is_json = |ty: &Type| matches!(ty.as_builtin(), Some(Builtin::Json | Builtin::Jsonb));
    let within = within(schema, ty);
    let lost = within.iter().filter_map(|name| fields(schema, name)).flatten().any(|(_, ty)| is_json(ty));
    // A type of an extension may have a cast to JSON that says less.
    let known = |name: &QualifiedName| {
        fields(schema, name).is_some() || schema.domains.contains_key(name) || schema.enums.contains_key(name)
    };
    if let Some(other) = within.iter().find(|name| !known(name)) {
        let why = format!("what {table}.{column} holds of {other} that JSON does not say");
        return Some(Danger::LosesData.because(why));
    }
    lost.then(|| {
        Danger::LosesData.because(format!("a JSON null within {table}.{column} becomes none at all"))
    })
}

/// Does a value of the type have fields, itself or within?
pub(crate) fn has_fields(schema: &Schema, ty: &Type) -> bool {
    within(schema, ty).iter().any(|name| fields(schema, name).is_some())
}

/// Does a value of the type hold others, which PostgreSQL does not look into: rows their fields, ranges their bounds?
pub(crate) fn has_parts(schema: &Schema, ty: &Type) -> bool {
    within(schema, ty).iter().any(|name| fields(schema, name).is_some() || subtype(schema, name).is_some())
}

/// The type of the bounds of a range or multirange, where it is one of the schema.
fn subtype<'s>(schema: &'s Schema, of: &QualifiedName) -> Option<&'s QualifiedName> {
    let range = |name: &str| ObjectId::Definition(DefinitionKind::RangeType, Name::new(name));
    let own = range(&of.to_string());
    let of_multirange = || {
        let multirange = format!("multirange_type_name = {of})");
        let ranges = schema.definitions.range(range("")..);
        let mut ranges = ranges.take_while(|(_, of)| of.kind == DefinitionKind::RangeType);
        ranges
            .find(|(_, of)| of.create.iter().any(|sql| sql.as_str().contains(&multirange)))
            .map(|(id, _)| id)
    };
    let range = schema.definitions.get_key_value(&own).map(|(id, _)| id).or_else(of_multirange)?;
    schema.depends.get(range)?.iter().find_map(|need| match need {
        ObjectId::Enum(name) | ObjectId::Domain(name) | ObjectId::Composite(name) => Some(name),
        _ => None,
    })
}

/// The fields of a composite type, or of the rows of a table or view.
pub(crate) fn fields<'s>(schema: &'s Schema, name: &QualifiedName) -> Option<Vec<(&'s Name, &'s Type)>> {
    let composite = schema.composites.get(name);
    let composite = composite.map(|of| of.fields.iter().map(|field| (&field.name, &field.ty)).collect());
    let table = || {
        let table = schema.tables.get(name)?;
        Some(table.columns.iter().map(|column| (&column.name, &column.ty)).collect())
    };
    let view = || {
        let view = schema.views.get(name).map(|view| &view.columns);
        let view = view.or_else(|| Some(&schema.materialized_views.get(name)?.columns))?;
        Some(view.iter().map(|column| (&column.name, &column.ty)).collect())
    };
    composite.or_else(table).or_else(view)
}

/// Would the text of a value of the type be misread, since a composite type within has other fields afterwards, or in
/// another order?
pub(crate) fn move_within(states: Pair<&Schema>, ty: &Type) -> bool {
    let names = |schema: &Schema, of: &QualifiedName| -> Option<Vec<Name>> {
        Some(fields(schema, of)?.into_iter().map(|(name, _)| name.clone()).collect())
    };
    within(states.previous, ty).iter().any(|name| {
        let Pair { previous, next } = states.map(|schema| names(schema, name));
        previous.is_some() && next.is_some() && previous != next
    })
}

/// The type that the values of a column have while types are made anew. The text of a row says nothing of its fields' names,
/// and JSON does.
pub(crate) fn held_as(states: Pair<&Schema>, ty: &Type, after: Option<&Column>) -> Type {
    match ty.base {
        BaseType::Builtin(_) => ty.clone(),
        BaseType::User(_) if move_within(states, ty) && after.is_some_and(|after| after.ty == *ty) => {
            Type::builtin(Builtin::Json)
        }
        BaseType::User(_) => Type { array: ty.array, ..Type::builtin(Builtin::Text) },
    }
}

/// The types that a value of a type consists of, itself among them.
pub(crate) fn within(schema: &Schema, ty: &Type) -> BTreeSet<QualifiedName> {
    fn user(ty: &Type) -> Option<&QualifiedName> {
        match &ty.base {
            BaseType::User(name) => Some(name),
            BaseType::Builtin(_) => None,
        }
    }
    let mut found = BTreeSet::new();
    let mut open = Vec::from_iter(user(ty));
    while let Some(name) = open.pop() {
        if found.insert(name.clone()) {
            open.extend(schema.domains.get(name).and_then(|domain| user(&domain.base)));
            open.extend(fields(schema, name).into_iter().flatten().filter_map(|(_, ty)| user(ty)));
            open.extend(subtype(schema, name));
        }
    }
    found
}
