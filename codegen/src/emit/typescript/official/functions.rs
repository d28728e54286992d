//! Functions, their overloads, and the fields that they compute.

use std::collections::BTreeMap;

use super::Official;
use crate::api::{Argument, Function, Mode, Relation};
use crate::emit::typescript::syntax::{Member, Type};
use crate::model::{Name, QualifiedName};

/// The functions of one name, in order.
pub struct Group<'a> {
    pub name: &'a QualifiedName,
    overloads: Vec<&'a Function>,
}

/// The functions that a request can call, by schema and name.
pub fn groups<'a>(official: &Official<'a>) -> Vec<Group<'a>> {
    let mut by_name: BTreeMap<&QualifiedName, Vec<&Function>> = BTreeMap::new();
    for function in official.api.functions.iter().filter(|function| is_callable(function)) {
        by_name.entry(&function.name).or_default().push(function);
    }
    let order = &official.order;
    let group = |(name, mut overloads): (_, Vec<&'a Function>)| {
        overloads.sort_by(|a, b| {
            order.compare(&a.signature, &b.signature).then_with(|| order.compare(&a.result, &b.result))
        });
        Group { name, overloads }
    };
    let mut groups: Vec<_> = by_name.into_iter().map(group).collect();
    groups.sort_by(|a, b| order.compare_qualified(a.name, b.name));
    groups
}

fn inputs(function: &Function) -> Vec<&Argument> {
    function.arguments.iter().filter(|argument| argument.mode == Mode::Input).collect()
}

fn only<'a>(arguments: &[&'a Argument]) -> Option<&'a Argument> {
    match arguments {
        [argument] => Some(*argument),
        _ => None,
    }
}

/// A request names arguments; one whole body, or one row, may do without a name.
fn is_callable(function: &Function) -> bool {
    let inputs = inputs(function);
    let is_body = |argument: &Argument| {
        argument.ty.name.schema == "pg_catalog"
            && matches!(argument.ty.name.name.as_str(), "json" | "jsonb" | "text")
    };
    inputs.iter().all(|argument| is_named(argument) || (argument.has_default && is_body(argument)))
        || only(&inputs).is_some_and(|argument| is_body(argument) || argument.ty.row.is_some())
}

fn is_named(argument: &Argument) -> bool {
    !argument.name.as_str().is_empty()
}

impl Official<'_> {
    /// The member of `Functions`.
    pub fn function(&self, group: &Group) -> Member {
        let overload = |function: &&Function| {
            let mut members = vec![Member::new("Args", self.arguments(function))];
            members.push(Member::new("Returns", self.returns(function, group)));
            members.extend(set_of_options(function).map(|options| Member::new("SetofOptions", options)));
            Type::Inline(members)
        };
        Member::new(group.name.name.as_str(), Type::union(group.overloads.iter().map(overload).collect()))
    }

    /// The fields that functions of the same schema compute from a row, with their types.
    pub fn computed_fields<'f>(&'f self, relation: &Relation) -> Vec<(&'f Name, Type)> {
        let computes = |function: &&&Function| match only(&inputs(function)) {
            Some(argument) => argument.ty.row.is_some() && argument.ty.name == relation.name,
            None => false,
        };
        let groups = self.functions.iter().filter(|group| group.name.schema == relation.name.schema);
        let free =
            groups.filter(|group| relation.columns.iter().all(|column| column.name != group.name.name));
        let field = |group: &'f Group| {
            let function = group.overloads.iter().find(computes)?;
            Some((&group.name.name, self.result(function)))
        };
        free.filter_map(field).collect()
    }

    fn arguments(&self, function: &Function) -> Type {
        let mut arguments = inputs(function);
        if arguments.is_empty() {
            return Type::word("Record<PropertyKey, never>");
        }
        self.order.sort_stable(&mut arguments, |argument| argument.name.as_str());
        let member = |argument: &Argument| {
            Member::new(argument.name.as_str(), self.argument(argument)).optional(argument.has_default)
        };
        Type::Inline(arguments.into_iter().map(member).collect())
    }

    /// A named argument that is a row has no computed fields.
    fn argument(&self, argument: &Argument) -> Type {
        let ty = self.type_of(&argument.ty.name);
        let place = self.row_of(&argument.ty.name).filter(|_| is_named(argument));
        match place {
            Some(place) if ty == Type::word(format!("{place}[\"Row\"]")) => {
                Type::Generic("Omit", vec![ty, Type::word(format!("{place}[\"ComputedFields\"]"))])
            }
            _ => ty,
        }
    }

    fn returns(&self, function: &Function, group: &Group) -> Type {
        if let Some(error) = error(function, group) {
            return Type::Intersection(
                vec![Member::new("error", Type::word("true"))],
                Box::new(Type::string(&error)),
            );
        }
        let one = self.result(function);
        let single = returned_row(function).is_some() && !is_many(function);
        match one {
            one if !function.is_set || single => one,
            // The brackets are put behind the text of the labels, and so belong to the last of them.
            Type::Union(mut labels) => {
                let last = labels.pop().map(Type::array);
                Type::Union(labels.into_iter().chain(last).collect())
            }
            one => one.array(),
        }
    }

    /// One result.
    fn result(&self, function: &Function) -> Type {
        let mut columns: Vec<&Argument> =
            function.arguments.iter().filter(|of| of.mode == Mode::Table).collect();
        if !columns.is_empty() {
            self.order.sort_stable(&mut columns, |column| column.name.as_str());
            let member = |column: &Argument| Member::new(column.name.as_str(), self.type_of(&column.ty.name));
            return Type::Object(columns.into_iter().map(member).collect());
        }
        let returns = &function.returns;
        let relation =
            self.relations.iter().find(|relation| returns.row.is_some() && relation.name == returns.name);
        match relation {
            Some(relation) if relation.name.schema == function.name.schema => {
                Type::Object(self.columns(relation))
            }
            _ => self.type_of(&returns.name),
        }
    }
}

/// The name of the rows that a function returns.
fn returned_row(function: &Function) -> Option<&Name> {
    function.returns.row.as_ref().map(|_| &function.returns.name.name)
}

fn is_many(function: &Function) -> bool {
    function.rows.is_some_and(|rows| rows > 1.0)
}

/// What lets a client go on from the rows of a result.
fn set_of_options(function: &Function) -> Option<Type> {
    let to = returned_row(function)?;
    let from = match function.arguments.as_slice() {
        [argument] => argument.ty.row.as_deref(),
        _ => None,
    };
    let one = (from.is_some() && !function.is_set) || !is_many(function);
    Some(Type::Object(vec![
        Member::new("from", Type::string(from.unwrap_or("*"))),
        Member::new("to", Type::string(to.as_str())),
        Member::new("isOneToOne", Type::word(one.to_string())),
        Member::new("isSetofReturn", Type::word(function.is_set.to_string())),
    ]))
}

/// Why a request for this function always fails, if it does.
fn error(function: &Function, group: &Group) -> Option<String> {
    let inputs_of = inputs(function);
    let name = |of: &QualifiedName| format!("{}.{}", of.schema.as_str(), of.name.as_str());
    let called = name(&function.name);
    let others = || group.overloads.iter().copied().filter(|other| !std::ptr::eq(*other, function));
    let argument = only(&inputs_of);
    if inputs_of.is_empty() {
        let whole =
            |other: &&Function| only(&inputs(other)).is_some_and(|of| !is_named(of) && of.has_default);
        let rival = others().find(whole)?;
        return Some(ambiguous(&format!("{called}(), {called}( => {})", rival.returns.name.name.as_str())));
    }
    let argument = argument?;
    if is_named(argument) {
        let rival = |other: &&Function| {
            let other = only(&inputs(other)).filter(|other| other.name == argument.name);
            other.is_some_and(|other| other.ty.number != argument.ty.number)
        };
        let mut rivals: Vec<&Function> = others().filter(rival).collect();
        if rivals.is_empty() {
            return None;
        }
        rivals.insert(0, function);
        let mut calls: Vec<&Argument> = rivals.iter().filter_map(|rival| only(&inputs(rival))).collect();
        calls.sort_by_key(|argument| argument.ty.number);
        let call = |argument: &&Argument| {
            format!("{called}({} => {})", argument.name.as_str(), argument.ty.name.name.as_str())
        };
        return Some(ambiguous(&calls.iter().map(call).collect::<Vec<_>>().join(", ")));
    }
    argument.ty.row.as_ref().map(|_| no_match(&called))
}

/// A request cannot tell these calls apart.
pub fn ambiguous(calls: &str) -> String {
    format!(
        "Could not choose the best candidate function between: {calls}. Try renaming the parameters or the function \
         itself in the database so function overloading can be resolved"
    )
}

/// No request can give a row.
pub fn no_match(called: &str) -> String {
    format!(
        "the function {called} with parameter or with a single unnamed json/jsonb parameter, but no matches were found \
         in the schema cache"
    )
}
