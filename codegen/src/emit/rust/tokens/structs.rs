//! Structs.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::ir::{Field, Omissible, Presence, Record, Start};
use super::{argument, doc, ident, parameter};

/// A struct, its constructor if it begins with some of its fields, and a method for each that it can begin without.
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
    if record.start == Start::Whole {
        return vec![declaration];
    }
    let constructor = (record.start == Start::Required).then(|| constructor(record));
    let methods: Vec<_> = constructor.into_iter().chain(record.omissible().map(|one| setter(&one))).collect();
    let builder = (!methods.is_empty()).then(|| quote! { impl #name { #(#methods)* } });
    std::iter::once(declaration).chain(builder).collect()
}

/// More parameters than this and clippy asks for fewer.
const MANY: usize = 7;

fn constructor(record: &Record) -> TokenStream {
    let is_required = |field: &&Field| field.presence == Presence::Required;
    let required: Vec<&Field> = record.fields.iter().filter(is_required).collect();
    let parameters = required.iter().map(|field| parameter(&field.ident, &field.ty));
    let fields = record.fields.iter().map(|field| {
        let name = ident(&field.ident);
        if !is_required(&field) {
            quote! { #name: Default::default() }
        } else if field.ty.is_converted() {
            let value = argument(&field.ident, &field.ty);
            quote! { #name: #value }
        } else {
            quote! { #name }
        }
    });
    let expect = (required.len() > MANY).then(|| {
        quote! { #[expect(clippy::too_many_arguments, reason = "one for each that cannot be left out")] }
    });
    quote! {
        /// With everything that cannot be left out, and nothing else.
        #[must_use]
        #expect
        pub fn new(#(#parameters),*) -> Self {
            Self { #(#fields),* }
        }
    }
}

/// What gives a field a value, and what makes it null where that is another thing than leaving it out.
fn setter(one: &Omissible) -> TokenStream {
    let (field, plain) = (ident(&one.field.ident), one.field.plain_ident());
    let (with, without) = (ident(&format!("with_{plain}")), ident(&format!("without_{plain}")));
    let (parameter, value) = (parameter("value", one.value), argument("value", one.value));
    let value = if one.nullable {
        quote! { Some(Some(#value)) }
    } else {
        quote! { Some(#value) }
    };
    let comment = doc(&format!("With a value for `{}`.", one.field.name));
    let null = one.nullable.then(|| {
        let comment = doc(&format!("With null for `{}`.", one.field.name));
        quote! {
            #comment
            #[must_use]
            pub fn #without(mut self) -> Self {
                self.#field = Some(None);
                self
            }
        }
    });
    quote! {
        #comment
        #[must_use]
        pub fn #with(mut self, #parameter) -> Self {
            self.#field = #value;
            self
        }
        #null
    }
}

fn serde(field: &Field) -> Option<TokenStream> {
    let mut options = Vec::new();
    if field.presence == Presence::Flattened {
        options.push(quote! { flatten });
    } else if field.plain_ident() != field.name {
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
