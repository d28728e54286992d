//! `#[derive(Definition)]`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{at, column_type, option, register};
use crate::parse::definition::Definition;

/// What other items need of it, also where its declaration has errors.
pub fn skeleton(definition: &Definition) -> TokenStream {
    let (ident, kind, name) = (&definition.ident, format_ident!("{}", definition.kind), &definition.name);
    let column_type = ["BaseType", "RangeType"]
        .contains(&definition.kind)
        .then(|| column_type(ident, &quote!(::codegen::declare::kinds::builtin_type(#name))));
    quote! {
        #column_type
        impl ::codegen::declare::Object for #ident {
            fn object() -> ::codegen::model::ObjectId {
                ::codegen::model::ObjectId::Definition(
                    ::codegen::model::DefinitionKind::#kind,
                    ::codegen::model::Name::new(#name),
                )
            }
        }
    }
}

/// The declaration.
pub fn declaration(definition: &Definition) -> TokenStream {
    let Definition { ident, name, create, drop, depends_on, .. } = definition;
    let kind = format_ident!("{}", definition.kind);
    let place = at(ident.span());
    let comment = option(definition.doc.as_ref().map(|doc| quote!(#doc.to_owned())));
    let grants = super::grant::of_object(ident, &definition.grants, &place);
    let body = quote! {
        let _ = #ident;
        let definition = ::codegen::model::Definition {
            kind: ::codegen::model::DefinitionKind::#kind,
            name: ::codegen::model::Name::new(#name),
            create: ::std::vec![#(::codegen::model::Sql::new(#create)),*],
            drop: ::std::vec![#(::codegen::model::Sql::new(#drop)),*],
            clauses: ::std::collections::BTreeMap::new(),
            options: ::std::default::Default::default(),
            comment: #comment,
        };
        ::codegen::declare::kinds::definition(into, definition, &#place);
        #(::codegen::declare::kinds::depends_on::<#ident, #depends_on>(into);)*
        #grants
    };
    register(ident, &body)
}
