//! `#[derive(JsonObject)]`.

use proc_macro2::TokenStream;
use quote::quote;

use super::{at, option, reads, register};
use crate::parse::json::Shape;

/// What other items need of the shape, also where its declaration has errors.
pub fn skeleton(shape: &Shape) -> TokenStream {
    let ident = &shape.ident;
    let rust_name = ident.to_string();
    quote! {
        impl ::codegen::declare::JsonObject for #ident {
            fn shape_name() -> &'static str {
                #rust_name
            }
        }
        impl ::codegen::declare::JsonField for #ident {
            fn json_type() -> ::codegen::model::JsonType {
                ::codegen::model::JsonType::Object(#rust_name.to_owned())
            }
        }
    }
}

/// The declaration.
pub fn declaration(shape: &Shape) -> TokenStream {
    let ident = &shape.ident;
    let rust_name = ident.to_string();
    let place = at(ident.span());
    let doc = option(shape.doc.as_ref().map(|doc| quote!(#doc.to_owned())));
    let fields = shape.fields.iter().map(|field| {
        let (key, ty) = (&field.key, &field.ty);
        let doc = option(field.doc.as_ref());
        quote!(::codegen::declare::kinds::json_field::<#ty>(#key, #doc))
    });
    let reads = reads(ident, shape.fields.iter().map(|field| &field.ident));
    let body = quote! {
        #reads
        let shape = ::codegen::model::JsonShape {
            rust_name: #rust_name.to_owned(),
            doc: #doc,
            fields: ::std::vec![#(#fields),*],
        };
        ::codegen::declare::kinds::json_shape(into, shape, &#place);
    };
    register(ident, &body)
}
