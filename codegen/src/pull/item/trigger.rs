//! Triggers.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Writer, comment_option, named, options};
use crate::model::{
    Deferrable, Name, ObjectId, QualifiedName, Timing, Trigger, TriggerEnabled, TriggerEvent, TriggerLevel,
};
use crate::pull::print::{ident, text, word};
use crate::pull::readable;

/// The arguments of `#[trigger(..)]` for each trigger of a table or view that is picked.
pub fn triggers(
    writer: &Writer<'_>,
    relation: &QualifiedName,
    picked: impl Fn(&Trigger) -> bool,
) -> Vec<TokenStream> {
    writer
        .schema()
        .triggers_of(relation)
        .filter(|trigger| picked(trigger))
        .map(|of| one(writer, of))
        .collect()
}

fn one(writer: &Writer<'_>, trigger: &Trigger) -> TokenStream {
    let timing = ident(match trigger.timing {
        Timing::Before => "before",
        Timing::After => "after",
        Timing::InsteadOf => "instead_of",
    });
    let events = trigger.events.iter().map(|event| match event {
        TriggerEvent::Insert => quote!(insert),
        TriggerEvent::Update(columns) if columns.is_empty() => quote!(update),
        TriggerEvent::Update(columns) => {
            let columns = writer.own_columns(&trigger.table, columns, &[]);
            quote!(update(#(#columns),*))
        }
        TriggerEvent::Delete => quote!(delete),
        TriggerEvent::Truncate => quote!(truncate),
    });
    let function = writer.item(&ObjectId::Function(trigger.function.clone()));
    let table = |option: &str, name: &Option<Name>| {
        name.as_ref().map(|name| {
            let (option, name) = (ident(option), word(name.as_str()));
            quote!(#option(#name))
        })
    };
    let when = trigger.condition.as_ref().map(|condition| {
        let condition = text(condition.as_str());
        quote!(when = #condition)
    });
    let arguments = (!trigger.arguments.is_empty()).then(|| {
        let arguments = trigger.arguments.iter().map(|argument| text(argument));
        quote!(arguments(#(#arguments),*))
    });
    let constraint = trigger.constraint.map(|when| match when {
        Deferrable::NotDeferrable => quote!(constraint),
        Deferrable::InitiallyImmediate => quote!(constraint(initially_immediate)),
        Deferrable::InitiallyDeferred => quote!(constraint(initially_deferred)),
    });
    let enabled = match trigger.enabled {
        TriggerEnabled::Origin => None,
        TriggerEnabled::Always => Some(quote!(enabled(always))),
        TriggerEnabled::Replica => Some(quote!(enabled(replica))),
        TriggerEnabled::Disabled => Some(quote!(enabled(never))),
    };
    let options = options([
        (trigger.level == TriggerLevel::Statement).then(|| quote!(statement)),
        table("old_table", &trigger.old_table),
        table("new_table", &trigger.new_table),
        when,
        arguments,
        constraint,
        enabled,
        named(&trigger.name, &trigger.function.name.name),
        comment_option(trigger.comment.as_ref()),
    ]);
    quote!(trigger(#timing(#(#events),*), #function #options))
}

/// Is the SQL of the triggers readable while the schema compiles?
pub fn is_readable(writer: &Writer<'_>, relation: &QualifiedName, columns: &[&Name]) -> bool {
    let mut conditions = writer.schema().triggers_of(relation).filter_map(|of| of.condition.as_ref());
    conditions.all(|sql| readable::is_condition(sql.as_str(), columns, &["new", "old"]))
}
