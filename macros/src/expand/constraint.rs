//! Constraints.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::Path;

use super::{accepted, at, column, columns, moved, option, renamed_from};
use crate::parse::constraint::{Action, Constraint, Kind, Target};

/// `.include(..)`, where there are such columns.
fn included(owner: &Ident, include: &[Path]) -> Option<TokenStream> {
    (!include.is_empty()).then(|| {
        let include = columns(owner, include);
        quote!(.include(#include))
    })
}

/// The constraint of a struct; `None` where an error leaves nothing to say.
pub fn constraint(owner: &Ident, constraint: &Constraint) -> Option<TokenStream> {
    let place = at(constraint.span);
    let head = match &constraint.kind {
        Kind::Key { primary, columns: key, include, nulls_not_distinct } => {
            let kind = if *primary { quote!(primary_key) } else { quote!(unique) };
            let key = columns(owner, key);
            let include = included(owner, include);
            let nulls = nulls_not_distinct.then(|| quote!(.nulls_not_distinct()));
            quote!(#kind(#key, #place)#include #nulls)
        }
        Kind::ForeignKey { columns, referenced, match_full, unchecked, on_delete, on_update } => {
            let pairs = pairs(owner, columns, referenced, *unchecked)?;
            let on_delete = action(owner, on_delete, columns, *unchecked);
            let on_update = action(owner, on_update, columns, *unchecked);
            let full = match_full.then(|| quote!(.match_full()));
            quote!(foreign_key(#pairs, #on_delete, #on_update, #place)#full)
        }
        Kind::Check { word, column: of, sql, no_inherit } => {
            let no_inherit = no_inherit.then(|| quote!(.no_inherit()));
            match (word, of) {
                (_, Some(of)) => {
                    quote!(column_check(::codegen::declare::column(#owner::#of), #sql, #place)#no_inherit)
                }
                (word, None) => {
                    let word = word.clone().unwrap_or_default();
                    quote!(check(#word, #sql, #place)#no_inherit)
                }
            }
        }
        Kind::Exclude { method, elements, include, only } => {
            let elements = elements.iter().map(|(target, operator)| match target {
                Target::Column(path) => {
                    let column = column(owner, path);
                    quote!(::codegen::declare::excluded_column::<#owner, _>(#column, #operator))
                }
                Target::Expression(text, stem) => {
                    quote!(::codegen::declare::excluded_expression(#text, #stem, #operator))
                }
                Target::Sql(text) => quote!(::codegen::declare::excluded_sql(#text, "expr", #operator)),
            });
            let only = option(only.as_ref());
            let include = included(owner, include);
            quote!(exclude(#method, [#(#elements),*], #only, #place)#include)
        }
    };
    let name = constraint.name.as_ref().map(|name| quote!(.named(#name)));
    let comment = constraint.comment.as_ref().map(|comment| quote!(.comment(#comment)));
    let former = renamed_from(constraint.renamed_from.as_ref());
    let accepted = accepted(&constraint.accepted);
    let deferrable = constraint.deferrable.map(|time| {
        let time = if time == "initially_deferred" { "InitiallyDeferred" } else { "InitiallyImmediate" };
        let time = format_ident!("{time}");
        quote!(.deferrable(::codegen::model::Deferrable::#time))
    });
    let not_valid = constraint.not_valid.then(|| quote!(.not_valid()));
    let not_enforced = constraint.not_enforced.then(|| quote!(.not_enforced()));
    let temporal = constraint.temporal.then(|| quote!(.temporal()));
    let storage = constraint.storage.iter().map(|(parameter, value)| quote!(.storage(#parameter, #value)));
    let added = constraint.added.then(|| quote!(.added()));
    let held = quote!(#deferrable #not_valid #not_enforced #temporal #(#storage)*);
    Some(
        quote!(::codegen::declare::Constraint::<#owner>::#head #name #comment #former #accepted #held #added),
    )
}

/// `[Reference::new(Book::branch_id, Branch::id), ..]`.
fn pairs(owner: &Ident, columns: &[Path], referenced: &[Path], unchecked: bool) -> Option<TokenStream> {
    let parent = parent(referenced.first()?)?;
    let new = if unchecked { quote!(unchecked) } else { quote!(new) };
    let pairs = columns.iter().zip(referenced).map(|(from, to)| {
        let from = column(owner, from);
        quote!(::codegen::declare::Reference::<#owner, #parent>::#new(#from, #to))
    });
    Some(quote!([#(#pairs),*]))
}

/// The table of `User::id`.
fn parent(path: &Path) -> Option<Path> {
    let mut path = path.clone();
    path.segments.pop()?;
    path.segments.pop_punct();
    (!path.segments.is_empty()).then_some(path)
}

fn action(owner: &Ident, action: &Action, key: &[Path], unchecked: bool) -> TokenStream {
    let kind = quote!(::codegen::model::ForeignKeyAction);
    match action {
        Action::Nothing => quote!(#kind::NoAction),
        Action::Restrict => quote!(#kind::Restrict),
        Action::Cascade => quote!(#kind::Cascade),
        Action::SetDefault(named) => {
            let named = columns(owner, named);
            quote!(#kind::SetDefault(::codegen::declare::names::<#owner>(#named)))
        }
        Action::SetNull(_, named) if unchecked => {
            let named = columns(owner, named);
            quote!(#kind::SetNull(::codegen::declare::names::<#owner>(#named)))
        }
        Action::SetNull(word, named) => {
            let set: &[Path] = if named.is_empty() { key } else { named };
            // The caret belongs on `set_null`, or on the column that it names.
            let checks = set.iter().map(|path| {
                let span = if named.is_empty() { word.span() } else { syn::spanned::Spanned::span(path) };
                let path = moved(column(owner, path), span);
                quote!(::codegen::declare::nullable(#path))
            });
            let set = if named.is_empty() {
                let checks = checks.map(|check| quote!(let _ = #check;));
                return quote!({ #(#checks)* #kind::SetNull(::std::vec::Vec::new()) });
            } else {
                quote!([#(#checks),*])
            };
            quote!(#kind::SetNull(::codegen::declare::names::<#owner>(#set)))
        }
    }
}
