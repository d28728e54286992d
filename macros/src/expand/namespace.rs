//! `#[derive(Namespace)]`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{at, object, option, register, renamed_object};
use crate::parse::namespace::{Grant, Namespace};

/// What other items need of the schema, also where its declaration has errors.
pub fn skeleton(namespace: &Namespace) -> TokenStream {
    let (ident, name) = (&namespace.ident, &namespace.name);
    let object = object(ident, "Schema", &quote!(<Self as ::codegen::declare::Namespace>::namespace()));
    quote! {
        #object
        impl ::codegen::declare::Namespace for #ident {
            fn namespace() -> ::codegen::model::Name {
                ::codegen::model::Name::new(#name)
            }
        }
    }
}

/// The declaration.
pub fn declaration(namespace: &Namespace) -> TokenStream {
    let (ident, name) = (&namespace.ident, &namespace.name);
    let place = at(ident.span());
    let former = renamed_object(ident, namespace.renamed_from.as_ref(), &place);
    let comment = option(namespace.doc.as_ref().map(|doc| quote!(#doc.to_owned())));
    let grants = grants(&namespace.grants);
    let granted = super::grant::of_object(ident, &namespace.granted, &place);
    let external = namespace.external;
    let body = quote! {
        let _ = #ident;
        let namespace = ::codegen::model::Namespace { name: ::codegen::model::Name::new(#name), comment: #comment };
        ::codegen::declare::kinds::namespace(into, namespace, #grants, #external, &#place);
        #former
        #granted
    };
    register(ident, &body)
}

/// `&[("anon", Privilege::Usage)]`.
pub fn grants(grants: &[Grant]) -> TokenStream {
    let grants = grants.iter().map(|grant| {
        let (role, privilege) = (&grant.role, format_ident!("{}", grant.privilege));
        quote!((#role, ::codegen::model::Privilege::#privilege))
    });
    quote!(&[#(#grants),*])
}
