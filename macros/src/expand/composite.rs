//! `#[derive(Composite)]`.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    accepted_object, at, collation, column_type, object, option, qualified, reads, register, renamed_object,
};
use crate::parse::composite::Composite;

/// What other items need of the type, also where its declaration has errors.
pub fn skeleton(composite: &Composite) -> TokenStream {
    let ident = &composite.ident;
    let Some(name) = &composite.name else {
        let fields = composite.fields.iter().map(|field| {
            let (name, ty) = (&field.name, &field.ty);
            quote!(::codegen::declare::kinds::record_field::<#ty>(#name))
        });
        let reads = reads(ident, composite.fields.iter().map(|field| &field.ident));
        return quote! {
            impl ::codegen::declare::Record for #ident {
                fn fields() -> ::std::vec::Vec<::codegen::model::ReturnColumn> {
                    #reads
                    ::std::vec![#(#fields),*]
                }
            }
        };
    };
    let name = qualified(name);
    let object = object(ident, "Composite", &name);
    let column_type = column_type(ident, &quote!(::codegen::model::Type::user(#name)));
    quote!(#object #column_type)
}

/// The declaration; a record has none of its own.
pub fn declaration(composite: &Composite) -> TokenStream {
    let Some(name) = &composite.name else {
        return TokenStream::new();
    };
    let ident = &composite.ident;
    let rust_name = ident.to_string();
    let place = at(ident.span());
    let former = renamed_object(ident, composite.renamed_from.as_ref(), &place);
    let accepted = accepted_object(ident, &composite.accepted);
    let name = qualified(name);
    let comment = option(composite.doc.as_ref().map(|doc| quote!(#doc.to_owned())));
    let fields = composite.fields.iter().map(|field| {
        let (name, ty) = (&field.name, &field.ty);
        let collation = option(field.collation.as_ref().map(collation));
        let comment = option(field.doc.as_ref());
        quote!(::codegen::declare::kinds::composite_field::<#ty>(#name, #collation, #comment))
    });
    let grants = super::grant::of_object(ident, &composite.grants, &place);
    let formers = composite.fields.iter().filter_map(|field| {
        let (field_name, former, place) = (&field.name, field.renamed_from.as_ref()?, at(field.ident.span()));
        Some(quote!(::codegen::declare::kinds::renamed_field(into, &#name, #field_name, #former, &#place);))
    });
    let reads = reads(ident, composite.fields.iter().map(|field| &field.ident));
    let body = quote! {
        #reads
        let composite = ::codegen::model::Composite {
            name: #name,
            fields: ::std::vec![#(#fields),*],
            comment: #comment,
            rust_name: ::core::option::Option::Some(#rust_name.to_owned()),
        };
        ::codegen::declare::kinds::composite(into, composite, &#place);
        #former
        #accepted
        #(#formers)*
        #grants
    };
    register(ident, &body)
}
