//! Extended statistics.

use heck::ToUpperCamelCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{at, column, renamed_from};
use crate::parse::statistics::{Statistics, Target};

/// The statistics of a struct.
pub fn statistics(owner: &Ident, statistics: &Statistics) -> TokenStream {
    let kinds = statistics.kinds.iter().map(|kind| format_ident!("{}", kind.to_upper_camel_case()));
    let place = at(statistics.span);
    let targets = statistics.targets.iter().map(|target| match target {
        Target::Column(path) => {
            let column = column(owner, path);
            quote!(.column(::codegen::declare::column::<#owner, _>(#column)))
        }
        Target::Expression(text) => quote!(.expression(#text)),
    });
    let name = statistics.name.as_ref().map(|name| quote!(.named(#name)));
    let target = statistics.target.map(|target| quote!(.target(#target)));
    let comment = statistics.comment.as_ref().map(|comment| quote!(.comment(#comment)));
    let former = renamed_from(statistics.renamed_from.as_ref());
    let added = statistics.added.then(|| quote!(.added()));
    quote! {
        ::codegen::declare::Statistics::<#owner>::new([#(::codegen::model::StatisticsKind::#kinds),*], #place)
            #(#targets)* #name #target #comment #former #added
    }
}
