//! Who may do what.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{at, column, columns};
use crate::args::last;
use crate::parse::access::{Access, Key, Rule, Scope};

/// `.access([..], [..])`.
pub fn access(owner: &Ident, access: &Access) -> TokenStream {
    let rules = access.rules.iter().map(|each| rule(owner, each));
    let service = access.service.iter().map(|command| {
        let command = format_ident!("{command}");
        quote!(::codegen::model::Command::#command)
    });
    quote!(.access([#(#rules),*], [#(#service),*]))
}

fn rule(owner: &Ident, rule: &Rule) -> TokenStream {
    let command = format_ident!("{}", rule.command);
    let place = at(rule.span);
    let scope = scope(Some(owner), &rule.scope);
    let only = rule.only.as_ref().map(|only| quote!(.only(#only)));
    let columns = rule.columns.as_ref().map(|paths| {
        let paths = columns(owner, paths);
        quote!(.columns(#paths))
    });
    quote! {
        ::codegen::declare::AccessRule::<#owner>::new(::codegen::model::Command::#command, #scope, #place)
            #only #columns
    }
}

/// A scope of this struct, or (`None`) of a parent that only the foreign key knows.
fn scope(owner: Option<&Ident>, each: &Scope) -> TokenStream {
    let of = match owner {
        Some(owner) => quote!(#owner),
        None => quote!(()),
    };
    let head = quote!(::codegen::declare::Scope::<#of>);
    match each {
        Scope::Word(word) => {
            let word = format_ident!("{word}");
            quote!(#head::#word())
        }
        Scope::Rows(condition) => quote!(#head::rows_where(#condition)),
        Scope::When(function) => quote!(#head::when::<#function>()),
        Scope::All(scopes) => {
            let scopes = scopes.iter().map(|each| scope(owner, each));
            quote!(#head::all([#(#scopes),*]))
        }
        Scope::Any(scopes) => {
            let scopes = scopes.iter().map(|each| scope(owner, each));
            quote!(#head::any([#(#scopes),*]))
        }
        Scope::Via(key, inner) => {
            let inner = scope(None, inner);
            match (key, owner) {
                (Key::Column(path), Some(owner)) => {
                    let column = column(owner, path);
                    quote!(#head::via(::codegen::declare::column::<#owner, _>(#column), #inner))
                }
                (Key::Column(path), None) => {
                    let name = last(path);
                    quote!(#head::via_named(#name, #inner))
                }
                (Key::Name(name), _) => quote!(#head::via_named(#name, #inner)),
            }
        }
    }
}
