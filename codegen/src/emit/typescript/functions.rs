//! Functions as the API offers them.

use std::collections::BTreeMap;

use super::context::Context;
use super::official;
use super::relation::Relation;
use super::syntax::{Member, Type};
use super::types::stored;
use crate::api::{type_name, type_number};
use crate::model::{
    self, Argument, ArgumentMode, BaseType, Builtin, Function, FunctionKind, Name, QualifiedName, Returned,
    Returns, Schema, sql,
};

/// Overloads by schema and name.
pub type Offered<'a> = BTreeMap<&'a QualifiedName, Vec<&'a Function>>;

/// The functions that the API offers, the overloads of each by their signatures.
pub fn offered<'a>(schema: &'a Schema, listed: &[Name]) -> Offered<'a> {
    let mut offered = Offered::new();
    for function in schema.functions.values().filter(|function| listed.contains(&function.name.schema)) {
        if is_callable(schema, function) {
            offered.entry(&function.name).or_default().push(function);
        }
    }
    for overloads in offered.values_mut() {
        overloads.sort_by_cached_key(|function| signature(function));
    }
    offered
}

/// Functions that take a row of a relation, by that relation: fields to a client (PostgREST documentation, Computed
/// Fields).
pub fn row_functions<'a>(offered: &Offered<'a>) -> BTreeMap<&'a QualifiedName, Vec<&'a Function>> {
    let mut by_row: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for function in offered.values().flatten().copied() {
        if let [Argument { ty: model::Type { base: BaseType::User(row), array: false, .. }, .. }] =
            inputs(function)[..]
        {
            by_row.entry(row).or_default().push(function);
        }
    }
    by_row
}

fn inputs(function: &Function) -> Vec<&Argument> {
    function.arguments.iter().filter(|argument| argument.mode.is_input()).collect()
}

fn outputs(function: &Function) -> Vec<&Argument> {
    let outputs = |mode| matches!(mode, ArgumentMode::Out | ArgumentMode::InOut);
    function.arguments.iter().filter(|argument| outputs(argument.mode)).collect()
}

/// Can a request name its arguments? PostgREST passes them by name; one JSON or text argument may do without.
fn is_callable(schema: &Schema, function: &Function) -> bool {
    let is_event = match &function.returns {
        Returns::Value(value) => {
            matches!(value.ty.as_builtin(), Some(Builtin::Trigger | Builtin::EventTrigger))
        }
        _ => false,
    };
    let whole_body = |argument: &&Argument| {
        matches!(argument.ty.as_builtin(), Some(Builtin::Json | Builtin::Jsonb | Builtin::Text))
    };
    let inputs = inputs(function);
    let unnamed: Vec<_> = inputs.iter().copied().filter(|argument| argument.name.is_none()).collect();
    let callable = match unnamed.as_slice() {
        [] => true,
        [argument] if inputs.len() == 1 => whole_body(argument) || is_row(schema, &argument.ty),
        unnamed => unnamed.iter().all(|argument| argument.default.is_some() && whole_body(argument)),
    };
    function.kind == FunctionKind::Function && !is_event && callable
}

/// Is it the type of a table's or view's rows?
fn is_row(schema: &Schema, ty: &model::Type) -> bool {
    match &ty.base {
        BaseType::User(name) => !ty.array && is_relation(schema, name),
        BaseType::Builtin(_) => false,
    }
}

fn is_relation(schema: &Schema, name: &QualifiedName) -> bool {
    schema.tables.contains_key(name)
        || schema.views.contains_key(name)
        || schema.materialized_views.contains_key(name)
}

fn signature(function: &Function) -> String {
    let argument = |argument: &&Argument| {
        let name = argument.name.as_ref().map(|name| format!("{name} ")).unwrap_or_default();
        let default = argument.default.as_ref().map(|sql| format!(" DEFAULT {sql}")).unwrap_or_default();
        format!("{name}{}{default}", argument.ty)
    };
    sql::list(inputs(function).iter().map(argument))
}

impl<'a> Context<'a> {
    /// The members of `Functions` for a schema.
    pub fn functions(&self, namespace: &Name) -> Vec<(&'a Name, Member)> {
        let of_namespace = self.offered.iter().filter(|(name, _)| name.schema == *namespace);
        let mut named: Vec<_> = of_namespace.collect();
        self.order.sort(&mut named, |(name, _)| name.name.as_str());
        let member = |(name, overloads): (&&'a QualifiedName, &Vec<&Function>)| {
            let types = overloads.iter().map(|function| self.function(function, overloads));
            let docs: Vec<_> = overloads.iter().filter_map(|function| function.comment.as_deref()).collect();
            let doc = docs.join("\n\n");
            (
                &name.name,
                Member::new(name.name.as_str(), Type::union(types.collect())).doc(Some(doc.as_str())),
            )
        };
        named.into_iter().map(member).collect()
    }

    /// The computed fields of a relation, in the order of their names.
    pub fn computed_fields(&self, relation: Relation<'a>) -> Vec<(&'a str, Type)> {
        let mut fields: Vec<(&str, Type)> = Vec::new();
        for function in self.row_functions.get(relation.name()).into_iter().flatten() {
            let name = &function.name;
            let is_field = name.schema == relation.name().schema && !relation.has_column(&name.name);
            if is_field && fields.iter().all(|(other, _)| *other != name.name.as_str()) {
                let nullable = !matches!(function.returns, Returns::Value(Returned { nullable: false, .. }));
                fields.push((name.name.as_str(), stored(self.result(function), nullable)));
            }
        }
        self.order.sort(&mut fields, |(name, _)| name);
        fields
    }

    fn function(&self, function: &Function, overloads: &[&Function]) -> Type {
        let mut members = vec![
            Member::new("Args", self.arguments(function)),
            Member::new("Returns", self.returns(function, overloads)),
        ];
        members.extend(self.set_of_options(function).map(|options| Member::new("SetofOptions", options)));
        Type::Inline(members)
    }

    fn arguments(&self, function: &Function) -> Type {
        let mut arguments = inputs(function);
        if arguments.is_empty() {
            return Type::word("Record<PropertyKey, never>");
        }
        let name = |argument: &Argument| argument.name.as_ref().map_or("", Name::as_str).to_owned();
        arguments.sort_by(|a, b| self.order.compare(&name(a), &name(b)));
        // An object has one member without a name, and a request one body.
        arguments.dedup_by(|a, b| a.name.is_none() && b.name.is_none());
        let member = |argument: &Argument| {
            let ty = self.argument(argument).or_null(argument.nullable);
            Member::new(&name(argument), ty).optional(argument.default.is_some())
        };
        Type::Inline(arguments.into_iter().map(member).collect())
    }

    /// A named argument that is a row of a relation: a client has no computed fields to give.
    fn argument(&self, argument: &Argument) -> Type {
        match &argument.ty {
            model::Type { base: BaseType::User(name), array: false, .. }
                if argument.name.is_some() && self.is_listed(&name.schema) =>
            {
                let place = self.relation(name).map(Relation::place);
                place.map_or_else(
                    || self.type_of(&argument.ty),
                    |place| {
                        let part = |key| Type::word(format!("{place}[\"{key}\"]"));
                        Type::Generic("Omit", vec![part("Row"), part("ComputedFields")])
                    },
                )
            }
            ty => self.column_type(ty, argument.values.as_deref(), argument.json.as_deref()),
        }
    }

    fn returns(&self, function: &Function, overloads: &[&Function]) -> Type {
        if let Some(reason) = refused(function, overloads) {
            let error = vec![Member::new("error", Type::word("true"))];
            return Type::Intersection(error, Box::new(Type::string(&reason)));
        }
        let one = self.result(function);
        match &function.returns {
            Returns::Nothing => one,
            Returns::Value(value) => one.or_null(value.nullable && one_value(function)),
            Returns::SetOf(row) if self.is_row(&row.ty) && at_most_one(function) => one,
            Returns::SetOf(row) => one.or_null(row.nullable).array(),
            Returns::Table { .. } => one.array(),
        }
    }

    /// One result, without null and not yet in an array.
    fn result(&self, function: &Function) -> Type {
        let record = |ty: &model::Type| ty.as_builtin() == Some(Builtin::Record);
        match &function.returns {
            Returns::Table { columns } => self
                .object(columns.iter().map(|column| (&column.name, self.returned(&column.value))).collect()),
            Returns::Value(value) | Returns::SetOf(value)
                if !(record(&value.ty) && outputs(function).len() > 1) =>
            {
                if value.values.is_some() || value.json.is_some() {
                    self.column_type(&value.ty, value.values.as_deref(), value.json.as_deref())
                } else {
                    self.row(&value.ty, &function.name.schema)
                }
            }
            _ => match outputs(function).as_slice() {
                [] => Type::word("undefined"),
                [output] => self.output(output),
                outputs => {
                    let named = outputs.iter().filter_map(|out| Some((out.name.as_ref()?, self.output(out))));
                    self.object(named.collect())
                }
            },
        }
    }

    fn returned(&self, value: &Returned) -> Type {
        self.column_type(&value.ty, value.values.as_deref(), value.json.as_deref()).or_null(value.nullable)
    }

    fn output(&self, output: &Argument) -> Type {
        self.column_type(&output.ty, output.values.as_deref(), output.json.as_deref())
            .or_null(output.nullable)
    }

    fn object(&self, mut columns: Vec<(&Name, Type)>) -> Type {
        self.order.sort(&mut columns, |(name, _)| name.as_str());
        Type::Object(columns.into_iter().map(|(name, ty)| Member::new(name.as_str(), ty)).collect())
    }

    /// The columns of a relation, spelled out if it is of the function's own schema; any other type by its name.
    fn row(&self, ty: &model::Type, namespace: &Name) -> Type {
        match &ty.base {
            BaseType::User(name)
                if !ty.array && (name.schema == *namespace || !self.is_listed(&name.schema)) =>
            {
                let spelled = self.relation(name).map(|relation| Type::Object(self.columns(relation, false)));
                spelled.unwrap_or_else(|| self.type_of(ty))
            }
            _ => self.type_of(ty),
        }
    }

    fn is_row(&self, ty: &model::Type) -> bool {
        match &ty.base {
            BaseType::User(name) => {
                !ty.array && (self.relation(name).is_some() || self.schema.composites.contains_key(name))
            }
            BaseType::Builtin(_) => false,
        }
    }

    /// What lets a client go on from the rows of a result: select their columns, embed what they refer to.
    fn set_of_options(&self, function: &Function) -> Option<Type> {
        let (ty, is_set) = match &function.returns {
            Returns::Value(value) => (&value.ty, false),
            Returns::SetOf(row) => (&row.ty, true),
            Returns::Nothing | Returns::Table { .. } => return None,
        };
        let BaseType::User(to) = &ty.base else { return None };
        if !self.is_row(ty) {
            return None;
        }
        let from = match function.arguments.as_slice() {
            [Argument { ty, .. }] if self.is_row(ty) => match &ty.base {
                BaseType::User(from) if from.schema == "public" => from.name.to_string(),
                _ => ty.to_string(),
            },
            _ => "*".to_owned(),
        };
        let one = !is_set || at_most_one(function);
        Some(Type::Object(vec![
            Member::new("from", Type::string(&from)),
            Member::new("to", Type::string(to.name.as_str())),
            Member::new("isOneToOne", Type::word(one.to_string())),
            Member::new("isSetofReturn", Type::word(is_set.to_string())),
        ]))
    }
}

/// Is the value itself what can be null, and not the fields of `OUT` arguments or nothing at all?
fn one_value(function: &Function) -> bool {
    match &function.returns {
        Returns::Value(value) => value.ty.as_builtin() != Some(Builtin::Void),
        _ => false,
    }
}

/// `ROWS` 1 or less: PostgREST then takes the set for a single row.
fn at_most_one(function: &Function) -> bool {
    let rows = function.rows.as_deref().and_then(|rows| rows.trim().parse::<f64>().ok());
    rows.is_some_and(|rows| rows <= 1.0)
}

/// Why a request for this function always fails, if it does, in the words of the official generator.
fn refused(function: &Function, overloads: &[&Function]) -> Option<String> {
    let inputs_of = inputs(function);
    let called = format!("{}.{}", function.name.schema.as_str(), function.name.name.as_str());
    if inputs_of.is_empty() {
        let whole =
            |other: &&&Function| matches!(inputs(other)[..], [Argument { name: None, default: Some(_), .. }]);
        let rival = overloads.iter().find(whole)?;
        let returned = rival.returns.values().next().map(|value| type_name(&value.ty).name);
        let returned = returned.unwrap_or_else(|| Name::new("record"));
        return Some(official::ambiguous(&format!("{called}(), {called}( => {})", returned.as_str())));
    }
    let [argument] = inputs_of.as_slice() else {
        return None;
    };
    let Some(name) = &argument.name else {
        let is_row = matches!(argument.ty.base, BaseType::User(_));
        return is_row.then(|| official::no_match(&called));
    };
    let rival = |other: &&Function| match inputs(other).as_slice() {
        [argument] if argument.name.as_ref() == Some(name) => Some(argument.ty.clone()),
        _ => None,
    };
    let mut rivals: Vec<model::Type> = overloads.iter().filter_map(rival).collect();
    rivals.sort_by_key(type_number);
    let call = |ty: &model::Type| format!("{called}({} => {})", name.as_str(), type_name(ty).name.as_str());
    let calls: Vec<_> = rivals.iter().map(call).collect();
    (calls.len() > 1).then(|| official::ambiguous(&calls.join(", ")))
}
