//! Calls of functions and procedures.

use super::super::ir::{Field, Function, Presence, Record};
use super::super::names::{Distinct, snake, upper_camel};
use super::relation::doc;
use super::{Lowering, Part, record};
use crate::kind;
use crate::model::{
    self, Argument, ArgumentMode, BaseType, FunctionId, FunctionKind, Name, ObjectId, Privilege,
};

impl Lowering<'_> {
    /// The call of a function that callers of the API may execute; none for any other.
    pub(super) fn function(&mut self, id: &FunctionId, function: &model::Function) -> Option<Function> {
        if function.is_trigger()
            || self.schema.is_external(&ObjectId::Function(id.clone()))
            || !self.is_callable(id)
        {
            return None;
        }
        let ident = self.function_name(id);
        let outcome = match self.outcome(id, function, &ident) {
            Ok(outcome) => outcome,
            Err(reason) => {
                self.left_out.push((id.to_string(), reason));
                return None;
            }
        };
        if inputs(function).any(|argument| self.types.represent(&argument.ty).is_none()) {
            self.left_out.push((id.to_string(), "an argument takes values of several types"));
            return None;
        }
        let arguments = self.arguments(id, function, &ident);
        self.names.claim_function(&ident, format!("function {id}"));
        let ident_on = self.function_name_on(&ident);
        for record in arguments.iter().chain(&outcome.row) {
            self.names.claim(&record.name, format!("the struct {} of function {id}", record.name));
        }
        let constants = match function.kind {
            FunctionKind::Function => Vec::new(),
            FunctionKind::Procedure => outputs(function)
                .filter(|argument| argument.mode == ArgumentMode::Out)
                .map(|argument| match &argument.name {
                    Some(name) => format!("{name} => null"),
                    None => "null".to_owned(),
                })
                .collect(),
        };
        let (before, behind) = outcome.sql;
        Some(Function {
            doc: doc(function.comment.as_deref(), &format!("Calls `{id}`.")),
            arguments,
            constants,
            sql: (format!("{before}{}(", id.name), behind),
            row: outcome.row,
            fetch: outcome.fetch,
            ident,
            ident_on,
        })
    }

    /// May a role of the API, or everybody, execute it and name its schema?
    fn is_callable(&self, id: &FunctionId) -> bool {
        let object = ObjectId::Function(id.clone());
        let namespace = ObjectId::Schema(id.name.schema.clone());
        let everybody = Name::new("public");
        let has = |role: &Name, object: &ObjectId, privilege: Privilege| {
            let grants = kind::grants(self.schema, object);
            let of = |role| grants.get(role);
            [role, &everybody].into_iter().filter_map(of).any(|granted| granted.contains_key(&privilege))
        };
        self.schema.actors.roles().any(|role| {
            let named = id.name.schema == "public" || has(role, &namespace, Privilege::Usage);
            named && has(role, &object, Privilege::Execute)
        })
    }

    /// The function's name; behind it, where several functions share it, the types of its arguments.
    pub(super) fn function_name(&self, id: &FunctionId) -> String {
        let name = snake(&id.name);
        if self.schema.functions.keys().filter(|other| other.name == id.name).count() < 2 {
            return super::identifier(&name);
        }
        let types = id.arguments.iter().map(|ty| {
            let base = match &ty.base {
                BaseType::Builtin(builtin) => builtin.catalog_name().to_owned(),
                BaseType::User(user) => snake(user),
            };
            if ty.array { format!("{base}_array") } else { base }
        });
        let parts: Vec<String> = std::iter::once(name).chain(types).collect();
        super::identifier(&parts.join("_"))
    }

    /// The name beside a function's own, which no other function has.
    fn function_name_on(&mut self, ident: &str) -> String {
        let mut name = format!("{}_on", ident.strip_prefix("r#").unwrap_or(ident));
        while !self.function_names.insert(name.clone()) {
            name.push('_');
        }
        name
    }

    /// The struct of the arguments. Up to the last one without a name they are passed by position, so all of those
    /// must be there; the others are passed by name, so that a default applies where one is left out.
    fn arguments(&mut self, id: &FunctionId, function: &model::Function, ident: &str) -> Option<Record> {
        let inputs: Vec<&Argument> = inputs(function).collect();
        let positional =
            inputs.iter().rposition(|argument| argument.name.is_none()).map_or(0, |last| last + 1);
        let mut distinct = Distinct::default();
        let mut fields = Vec::new();
        for (index, argument) in inputs.into_iter().enumerate() {
            let unnamed = Name::new(format!("argument_{}", index + 1));
            let name = argument.name.as_ref().unwrap_or(&unnamed);
            let part = Part {
                what: format!("argument {name} of {id}"),
                name,
                ty: &argument.ty,
                nullable: argument.nullable,
                comment: None,
                values: argument.values.as_deref(),
                json: argument.json.as_deref(),
                id: None,
            };
            let Some(field) = self.field(&part, &mut distinct) else {
                continue;
            };
            let variadic = if argument.mode == ArgumentMode::Variadic { "variadic " } else { "" };
            let label = if index < positional { String::new() } else { format!("{name} => ") };
            let omissible = argument.default.is_some() && index >= positional;
            fields.push(Field {
                target: format!("{variadic}{label}"),
                ty: if omissible { field.ty.inside("Option") } else { field.ty },
                presence: if omissible { Presence::Given } else { Presence::Required },
                ..field
            });
        }
        let comment = format!("The arguments of `{ident}`: what is `None` is left to the function.");
        (!fields.is_empty()).then(|| record(format!("{}Args", upper_camel(ident)), comment, fields))
    }
}

fn inputs(function: &model::Function) -> impl Iterator<Item = &Argument> {
    function.arguments.iter().filter(|argument| argument.mode.is_input())
}

/// The arguments that carry results.
pub(super) fn outputs(function: &model::Function) -> impl Iterator<Item = &Argument> {
    let is_output = |mode| matches!(mode, ArgumentMode::Out | ArgumentMode::InOut);
    function.arguments.iter().filter(move |argument| is_output(argument.mode))
}
