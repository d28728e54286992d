//! Privileges by name.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::columns;
use crate::parse::grant::Grant;

/// `[Grant::new(..), ..]`; `owner` is the struct that columns are of.
pub fn grants(owner: &Ident, grants: &[Grant]) -> TokenStream {
    let grants = grants.iter().map(|grant| {
        let privileges = grant.privileges.iter().map(|(privilege, paths)| {
            let privilege = format_ident!("{privilege}");
            let names = (!paths.is_empty()).then(|| {
                let paths = columns(owner, paths);
                quote!(::codegen::declare::names::<#owner>(#paths))
            });
            let names = names.unwrap_or_else(|| quote!(::std::vec::Vec::new()));
            quote!((::codegen::model::Privilege::#privilege, #names))
        });
        let (roles, grantable) = (&grant.roles, grant.grantable);
        quote!(::codegen::declare::Grant::new([#(#privileges),*], &[#(#roles),*], #grantable))
    });
    quote!([#(#grants),*])
}

/// The statement that grants what is said of one of the smaller kinds, if anything is.
pub fn of_object(ident: &Ident, grants: &[Grant], place: &TokenStream) -> Option<TokenStream> {
    (!grants.is_empty()).then(|| {
        let grants = self::grants(ident, grants);
        quote!(::codegen::declare::kinds::grant::<#ident>(into, #grants, &#place);)
    })
}
