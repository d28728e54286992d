//! Enums.

use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;

use super::super::ir::{Enum, Literal, Storage, Variant};
use super::{doc, ident, number};

/// An enum with its conversions.
pub(super) fn declaration(one: &Enum) -> Vec<TokenStream> {
    match one.storage {
        Storage::Text | Storage::Native(_) => text(one),
        Storage::Number(stored) => numbers(one, stored),
    }
}

/// The stored value, as Rust writes it.
fn literal(variant: &Variant) -> TokenStream {
    match &variant.value {
        Literal::Text(text) => quote! { #text },
        Literal::Number(value) => number(*value),
    }
}

fn all(one: &Enum) -> TokenStream {
    let (count, variants) = (
        Token::usize_unsuffixed(one.variants.len()),
        one.variants.iter().map(|variant| ident(&variant.ident)),
    );
    quote! {
        /// Every value, in the order of the schema.
        pub const ALL: [Self; #count] = [#(Self::#variants),*];
    }
}

fn text(one: &Enum) -> Vec<TokenStream> {
    let (name, comment, all, set) = (ident(&one.name), doc(&one.doc), all(one), &one.name);
    let variants: Vec<_> = one.variants.iter().map(|variant| ident(&variant.ident)).collect();
    let values: Vec<_> = one.variants.iter().map(literal).collect();
    let comments = one.variants.iter().map(|variant| doc(&variant.doc));
    let declaration = quote! {
        #comment
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum #name {
            #(#comments #[serde(rename = #values)] #variants),*
        }
    };
    let inherent = quote! {
        impl #name {
            #all

            /// The stored value.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { #(Self::#variants => #values),* }
            }
        }
    };
    let display = quote! {
        impl std::fmt::Display for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
    let from_str = quote! {
        impl std::str::FromStr for #name {
            type Err = UnknownValue;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    #(#values => Ok(Self::#variants),)*
                    _ => Err(UnknownValue { set: #set, value: text.to_owned() }),
                }
            }
        }
    };
    let try_from = quote! {
        impl TryFrom<&str> for #name {
            type Error = UnknownValue;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                text.parse()
            }
        }
    };
    vec![declaration, inherent, display, from_str, try_from]
}

fn numbers(one: &Enum, stored: &str) -> Vec<TokenStream> {
    let (name, comment, all, set) = (ident(&one.name), doc(&one.doc), all(one), &one.name);
    let variants: Vec<_> = one.variants.iter().map(|variant| ident(&variant.ident)).collect();
    let values: Vec<_> = one.variants.iter().map(literal).collect();
    let comments = one.variants.iter().map(|variant| doc(&variant.doc));
    let number = ident(stored);
    let declaration = quote! {
        #comment
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(into = #stored, try_from = #stored)]
        pub enum #name {
            #(#comments #variants),*
        }
    };
    let inherent = quote! { impl #name { #all } };
    let from = quote! {
        impl From<#name> for #number {
            fn from(value: #name) -> Self {
                match value { #(#name::#variants => #values),* }
            }
        }
    };
    let try_from = quote! {
        impl TryFrom<#number> for #name {
            type Error = UnknownValue;

            fn try_from(number: #number) -> Result<Self, Self::Error> {
                match number {
                    #(#values => Ok(Self::#variants),)*
                    _ => Err(UnknownValue { set: #set, value: number.to_string() }),
                }
            }
        }
    };
    vec![declaration, inherent, from, try_from]
}
