//! `#[derive(Extension)]` and `#[derive(ExternalType)]`.

use proc_macro2::TokenStream;
use quote::quote;

use super::{accepted_object, at, column_type, object, option, qualified, register};
use crate::parse::extension::{Extension, ExternalType};

/// What other items need of the extension, also where its declaration has errors.
pub fn skeleton(extension: &Extension) -> TokenStream {
    let name = &extension.name;
    object(&extension.ident, "Extension", &quote!(::codegen::model::Name::new(#name)))
}

/// The declaration.
pub fn declaration(extension: &Extension) -> TokenStream {
    let (ident, name) = (&extension.ident, &extension.name);
    let place = at(ident.span());
    let schema = match &extension.schema {
        Some(path) => quote!(<#path as ::codegen::declare::Namespace>::namespace()),
        None => quote!(::codegen::model::Name::new("public")),
    };
    // The extension has a comment of its own, which a `///` line is not meant to replace.
    let comment = option(extension.comment.as_ref().map(|text| quote!(#text.to_owned())));
    let external = extension.external;
    let accepted = accepted_object(ident, &extension.accepted);
    let body = quote! {
        let _ = #ident;
        let extension = ::codegen::model::Extension {
            name: ::codegen::model::Name::new(#name),
            schema: #schema,
            version: ::core::option::Option::None,
            comment: #comment,
        };
        ::codegen::declare::kinds::extension(into, extension, #external, &#place);
        #accepted
    };
    register(ident, &body)
}

/// The type of a column.
pub fn external_type(external: &ExternalType) -> TokenStream {
    let ident = &external.ident;
    let name = qualified(&external.name);
    let modifiers = &external.modifiers;
    let ty = if let Some(text) = &external.builtin {
        quote!(::codegen::declare::kinds::builtin_type(#text))
    } else if modifiers.is_empty() {
        quote!(::codegen::model::Type::user(#name))
    } else {
        quote!(::codegen::model::Type::user(#name).with_modifiers([#(#modifiers),*]))
    };
    let column_type = column_type(ident, &ty);
    // It is used as a type alone, never as a value.
    quote!(#column_type const _: #ident = #ident;)
}

/// What generated code makes of it.
pub fn external_type_declaration(external: &ExternalType) -> TokenStream {
    let ident = &external.ident;
    if external.builtin.is_some() {
        return TokenStream::new();
    }
    let name = qualified(&external.name);
    let place = at(ident.span());
    let rust = option(external.rust.as_ref().map(|ty| quote!(::codegen::declare::kinds::in_rust::<#ty>())));
    let typescript = option(external.typescript.as_ref());
    let body = quote!(::codegen::declare::kinds::external_type(into, #name, #rust, #typescript, &#place););
    register(ident, &body)
}
