//! Typed ids.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::ir::Id;
use super::{doc, ident};

/// An id with its conversions.
pub(super) fn declaration(id: &Id) -> Vec<TokenStream> {
    let (name, comment, inner) = (ident(&id.name), doc(&id.doc), &id.inner);
    let copy = (!id.inner.is_string()).then(|| quote! { Copy, });
    let declaration = quote! {
        #comment
        #[derive(Clone, #copy Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct #name(
            /// The key.
            pub #inner,
        );
    };
    let display = quote! {
        impl std::fmt::Display for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.0, f)
            }
        }
    };
    let from_str = quote! {
        impl std::str::FromStr for #name {
            type Err = <#inner as std::str::FromStr>::Err;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    };
    let from = quote! {
        impl From<#inner> for #name {
            fn from(key: #inner) -> Self {
                Self(key)
            }
        }
    };
    let into = quote! {
        impl From<#name> for #inner {
            fn from(id: #name) -> Self {
                id.0
            }
        }
    };
    let mut items = vec![declaration, display, from_str, from, into];
    if id.inner.is_string() {
        items.extend(of_text(id));
    }
    items
}

/// What only text can do.
fn of_text(id: &Id) -> [TokenStream; 2] {
    let name = ident(&id.name);
    let from = quote! {
        impl From<&str> for #name {
            fn from(key: &str) -> Self {
                Self(key.to_owned())
            }
        }
    };
    let as_ref = quote! {
        impl AsRef<str> for #name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
    };
    [from, as_ref]
}
