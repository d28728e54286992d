//! Structs.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::ir::{Field, Presence, Record, Start};
use super::{doc, ident};

/// A struct, and its constructor if it begins with some of its fields.
pub(super) fn declaration(record: &Record) -> Vec<TokenStream> {
    let (name, comment) = (ident(&record.name), doc(&record.doc));
    let default = (record.start == Start::Default).then(|| quote! { Default, });
    let fields = record.fields.iter().map(|field| {
        let (name, ty, comment, serde) = (ident(&field.ident), &field.ty, doc(&field.doc), serde(field));
        quote! { #comment #serde pub #name: #ty }
    });
    let declaration = quote! {
        #comment
        #[derive(Clone, Debug, #default PartialEq, serde::Serialize, serde::Deserialize)]
        pub struct #name { #(#fields),* }
    };
    let constructor = (record.start == Start::Required).then(|| constructor(record));
    std::iter::once(declaration).chain(constructor).collect()
}

/// More parameters than this and clippy asks for fewer.
const MANY: usize = 7;

fn constructor(record: &Record) -> TokenStream {
    let name = ident(&record.name);
    let is_required = |field: &&Field| field.presence == Presence::Required;
    let required: Vec<&Field> = record.fields.iter().filter(is_required).collect();
    let parameters = required.iter().map(|field| {
        let (name, ty) = (ident(&field.ident), &field.ty);
        quote! { #name: #ty }
    });
    let fields = record.fields.iter().map(|field| {
        let name = ident(&field.ident);
        if is_required(&field) {
            quote! { #name }
        } else {
            quote! { #name: Default::default() }
        }
    });
    let expect = (required.len() > MANY).then(|| {
        quote! { #[expect(clippy::too_many_arguments, reason = "one for each that cannot be left out")] }
    });
    quote! {
        impl #name {
            /// With everything that cannot be left out, and nothing else.
            #[must_use]
            #expect
            pub fn new(#(#parameters),*) -> Self {
                Self { #(#fields),* }
            }
        }
    }
}

fn serde(field: &Field) -> Option<TokenStream> {
    let mut options = Vec::new();
    let plain = field.ident.strip_prefix("r#").unwrap_or(&field.ident);
    if field.presence == Presence::Flattened {
        options.push(quote! { flatten });
    } else if plain != field.name {
        let name = &field.name;
        options.push(quote! { rename = #name });
    }
    match field.presence {
        Presence::Optional => options.push(quote! { default, skip_serializing_if = "Option::is_none" }),
        Presence::Given => {
            options.push(quote! { default, with = "crate::given", skip_serializing_if = "Option::is_none" });
        }
        Presence::Required | Presence::Flattened => {}
    }
    (!options.is_empty()).then(|| quote! { #[serde(#(#options),*)] })
}
