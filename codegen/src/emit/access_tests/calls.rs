//! Who may call which function, caller by caller.

use super::{call, can_name};
use crate::model::{
    Actor, ArgumentMode, BaseType, Builtin, Function, FunctionKind, Name, ObjectId, Schema, sql,
};

/// One probe per caller and function. Procedures are no part of an API, and triggers call theirs by themselves.
pub(super) fn probes(schema: &Schema) -> Vec<String> {
    let callable = schema.functions.iter().filter(|(id, function)| {
        let is_ours = !schema.is_external(&ObjectId::Function((*id).clone()));
        is_ours && function.kind == FunctionKind::Function && !has_pseudo_types(function)
    });
    let probe = |function: &Function, actor: &Actor| {
        let id = ObjectId::Function(function.id());
        let is_granted = |role: &Name| {
            schema.privileges_on(&id).is_some_and(|privileges| privileges.grants.contains_key(role))
        };
        let can_name = |namespace: &Name| can_name(schema, namespace, &actor.role);
        let is_meant =
            (is_granted(&actor.role) || is_granted(&Name::new("public"))) && can_name(&function.name.schema);
        // Whoever may call it, but not name the types that it takes, cannot give it a null of each.
        let is_put = function.arguments.iter().all(|argument| match &argument.ty.base {
            BaseType::User(name) => can_name(&name.schema),
            BaseType::Builtin(_) => true,
        });
        let what = format!("{}: call {}", actor.name, id.name());
        let expected = if is_meant { "called" } else { "refused" };
        let arguments = [&what, actor.role.as_str(), &actor.claims, expected, &statement(function)];
        (is_put || !is_meant).then(|| call("call", &arguments))
    };
    callable
        .flat_map(|(_, function)| schema.seed.actors.iter().filter_map(move |actor| probe(function, actor)))
        .collect()
}

/// The call, planned and begun but never run: that is when PostgreSQL asks for the right to it. Its arguments come from a
/// query that is not folded into it, for a strict function of null constants is no call at all.
fn statement(function: &Function) -> String {
    let inputs: Vec<_> = function.arguments.iter().filter(|argument| argument.mode.is_input()).collect();
    if inputs.is_empty() {
        return format!("explain select {}()", function.name);
    }
    let values = inputs.iter().enumerate().map(|(number, input)| format!("null::{} as a{number}", input.ty));
    let arguments = inputs.iter().enumerate().map(|(number, input)| {
        let variadic = if input.mode == ArgumentMode::Variadic { "variadic " } else { "" };
        format!("{variadic}a.a{number}")
    });
    format!(
        "explain select {}({}) from (select {} offset 0) a",
        function.name,
        sql::list(arguments),
        sql::list(values)
    )
}

/// Is it a trigger's, or does it take what has no value of its own type?
fn has_pseudo_types(function: &Function) -> bool {
    let is_event_trigger =
        function.returns.values().any(|value| value.ty.as_builtin() == Some(Builtin::EventTrigger));
    let is_any =
        |base: &BaseType| matches!(base, BaseType::Builtin(of) if of.catalog_name().starts_with("any"));
    let takes_any = function.arguments.iter().any(|argument| is_any(&argument.ty.base));
    function.is_trigger() || is_event_trigger || takes_any
}
