//! Indexes.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{accepted, at, collation, column, columns, renamed_from};
use crate::parse::index::{Index, Key, Target};

/// The index of a struct.
pub fn index(owner: &Ident, index: &Index) -> TokenStream {
    let keys = index.keys.iter().map(|each| key(owner, each));
    let place = at(index.span);
    let name = index.name.as_ref().map(|name| quote!(.named(#name)));
    let comment = index.comment.as_ref().map(|comment| quote!(.comment(#comment)));
    let former = renamed_from(index.renamed_from.as_ref());
    let accepted = accepted(&index.accepted);
    let unique = index.unique.then(|| quote!(.unique()));
    let nulls = index.nulls_not_distinct.then(|| quote!(.nulls_not_distinct()));
    let method = index.method.as_ref().map(|method| quote!(.method(#method)));
    let include = (!index.include.is_empty()).then(|| {
        let include = columns(owner, &index.include);
        quote!(.include(#include))
    });
    let only = index.only.as_ref().map(|only| quote!(.only(#only)));
    let storage = index.storage.iter().map(|(parameter, value)| quote!(.storage(#parameter, #value)));
    let added = index.added.then(|| quote!(.added()));
    quote! {
        ::codegen::declare::Index::<#owner>::new([#(#keys),*], #place)
            #name #comment #former #accepted #unique #nulls #method #include #only #(#storage)* #added
    }
}

fn key(owner: &Ident, key: &Key) -> TokenStream {
    let target = match &key.target {
        Target::Column(path) => {
            let column = column(owner, path);
            quote!(column(::codegen::declare::column::<#owner, _>(#column)))
        }
        Target::Expression(text, stem) => quote!(expression(#text, #stem)),
    };
    let order = key.descending.then(|| quote!(.order(::codegen::model::SortOrder::Desc)));
    let nulls = key.nulls.map(|place| {
        let place = format_ident!("{place}");
        quote!(.nulls(::codegen::model::Nulls::#place))
    });
    let class = key.operator_class.as_ref().map(|class| quote!(.operator_class(#class)));
    let collate = key.collation.as_ref().map(|text| {
        let name = collation(text);
        quote!(.collation(#name))
    });
    let statistics = key.statistics.map(|target| {
        let target = i32::from(target);
        quote!(.statistics(#target))
    });
    quote!(::codegen::declare::IndexKey::<#owner>::#target #order #nulls #class #collate #statistics)
}
