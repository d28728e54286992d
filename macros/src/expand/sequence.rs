//! `#[derive(Sequence)]`.

use proc_macro2::TokenStream;
use quote::quote;

use super::{accepted_object, at, object, option, qualified, register, renamed_object};
use crate::parse::sequence::Sequence;

/// What other items need of the sequence, also where its declaration has errors.
pub fn skeleton(sequence: &Sequence) -> TokenStream {
    object(&sequence.ident, "Sequence", &qualified(&sequence.name))
}

/// The declaration.
pub fn declaration(sequence: &Sequence) -> TokenStream {
    let ident = &sequence.ident;
    let place = at(ident.span());
    let former = renamed_object(ident, sequence.renamed_from.as_ref(), &place);
    let accepted = accepted_object(ident, &sequence.accepted);
    let name = qualified(&sequence.name);
    let ty = match &sequence.ty {
        Some(ty) => quote!(<#ty as ::codegen::declare::SqlType>::data_type().ty),
        None => quote!(::codegen::model::Type::builtin(::codegen::model::Builtin::Int8)),
    };
    let options = super::table::sequence(&sequence.options);
    let owned_by =
        option(sequence.owned_by.as_ref().map(|path| quote!(::codegen::declare::kinds::owner_of(#path))));
    let comment = option(sequence.doc.as_ref().map(|doc| quote!(#doc.to_owned())));
    let grants = super::namespace::grants(&sequence.grants);
    let (external, unlogged) = (sequence.external, sequence.unlogged);
    let granted = super::grant::of_object(ident, &sequence.granted, &place);
    let body = quote! {
        let _ = #ident;
        let sequence = ::codegen::model::Sequence {
            unlogged: #unlogged,
            name: #name,
            ty: #ty,
            options: #options,
            owned_by: #owned_by,
            comment: #comment,
        };
        ::codegen::declare::kinds::sequence(into, sequence, #grants, #external, &#place);
        #former
        #granted
        #accepted
    };
    register(ident, &body)
}
