//! Triggers.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{accepted, at, columns, renamed_from};
use crate::parse::trigger::{Event, Trigger};

/// The trigger of a struct; `None` where it names no function.
pub fn trigger(owner: &Ident, trigger: &Trigger) -> Option<TokenStream> {
    let function = trigger.function.as_ref()?;
    let place = at(trigger.span);
    let timing = format_ident!("{}", trigger.timing);
    let events = trigger.events.iter().map(|event| match event {
        Event::Insert => quote!(::codegen::model::TriggerEvent::Insert),
        Event::Update(of) => {
            let of = columns(owner, of);
            quote!(::codegen::model::TriggerEvent::Update(::codegen::declare::names::<#owner>(#of)))
        }
        Event::Delete => quote!(::codegen::model::TriggerEvent::Delete),
        Event::Truncate => quote!(::codegen::model::TriggerEvent::Truncate),
    });
    let statement = trigger.statement.then(|| quote!(.statement()));
    let name = trigger.name.as_ref().map(|name| quote!(.named(#name)));
    let comment = trigger.comment.as_ref().map(|comment| quote!(.comment(#comment)));
    let former = renamed_from(trigger.renamed_from.as_ref());
    let accepted = accepted(&trigger.accepted);
    let old_table = trigger.old_table.as_ref().map(|name| quote!(.old_table(#name)));
    let new_table = trigger.new_table.as_ref().map(|name| quote!(.new_table(#name)));
    let when = trigger.when.as_ref().map(|condition| quote!(.when(#condition)));
    let arguments = &trigger.arguments;
    let arguments = (!arguments.is_empty()).then(|| quote!(.arguments([#(#arguments),*])));
    let constraint = trigger.constraint.map(|time| {
        let time = format_ident!("{time}");
        quote!(.constraint(::codegen::model::Deferrable::#time))
    });
    let enabled = trigger.enabled.map(|enabled| {
        let enabled = format_ident!("{enabled}");
        quote!(.enabled(::codegen::model::TriggerEnabled::#enabled))
    });
    let added = trigger.added.then(|| quote!(.added()));
    Some(quote! {
        ::codegen::declare::Trigger::<#owner>::new::<#function>(
            ::codegen::model::Timing::#timing, ::std::vec![#(#events),*], #place,
        ) #statement #name #comment #former #accepted #old_table #new_table #when #arguments #constraint #enabled #added
    })
}
