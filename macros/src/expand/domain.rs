//! `#[derive(Domain)]`.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    accepted_object, at, collation, column_type, object, option, qualified, register, renamed_object,
};
use crate::parse::domain::Domain;

/// What other items need of the domain, also where its declaration has errors.
pub fn skeleton(domain: &Domain) -> TokenStream {
    let ident = &domain.ident;
    let name = qualified(&domain.name);
    let object = object(ident, "Domain", &name);
    let column_type = column_type(ident, &quote!(::codegen::model::Type::user(#name)));
    quote!(#object #column_type)
}

/// The declaration.
pub fn declaration(domain: &Domain) -> TokenStream {
    let ident = &domain.ident;
    let place = at(ident.span());
    let former = renamed_object(ident, domain.renamed_from.as_ref(), &place);
    let accepted = accepted_object(ident, &domain.accepted);
    let Some(base) = &domain.base else {
        return TokenStream::new();
    };
    let name = qualified(&domain.name);
    let comment = option(domain.doc.as_ref().map(|doc| quote!(#doc.to_owned())));
    let default = option(domain.default.as_ref().map(|text| quote!(::codegen::model::Sql::new(#text))));
    let collation = option(domain.collation.as_ref().map(collation));
    let (not_null, external) = (domain.not_null, domain.external);
    let grants = super::grant::of_object(ident, &domain.grants, &place);
    let checks = domain
        .checks
        .iter()
        .map(|(name, text)| quote!((::codegen::model::Name::new(#name), ::codegen::model::Sql::new(#text))));
    let not_valid = domain.not_valid.iter().map(|name| quote!(::codegen::model::Name::new(#name)));
    let body = quote! {
        let _ = #ident;
        let domain = ::codegen::model::Domain {
            name: #name,
            base: <#base as ::codegen::declare::SqlType>::data_type().ty,
            collation: #collation,
            not_null: #not_null,
            default: #default,
            checks: ::std::collections::BTreeMap::from([#(#checks),*]),
            not_valid: ::std::collections::BTreeSet::from([#(#not_valid),*]),
            comment: #comment,
        };
        ::codegen::declare::kinds::domain(into, domain, #external, &#place);
        #former
        #grants
        #accepted
    };
    register(ident, &body)
}
