//! Enums.

use proc_macro2::{Ident, Literal as Token, TokenStream};
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

            fn from_str(text: &str) -> Result<Self, UnknownValue> {
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

            fn try_from(text: &str) -> Result<Self, UnknownValue> {
                text.parse()
            }
        }
    };
    let mut items = vec![declaration, inherent, display, from_str, try_from];
    items.extend(strings(&name));
    items
}

/// To and from what else is text.
fn strings(name: &Ident) -> [TokenStream; 4] {
    let try_from = quote! {
        impl TryFrom<String> for #name {
            type Error = UnknownValue;

            fn try_from(text: String) -> Result<Self, UnknownValue> {
                text.parse()
            }
        }
    };
    let from = quote! {
        impl From<#name> for &'static str {
            fn from(value: #name) -> Self {
                value.as_str()
            }
        }
    };
    let owned = quote! {
        impl From<#name> for String {
            fn from(value: #name) -> Self {
                value.as_str().to_owned()
            }
        }
    };
    let as_ref = quote! {
        impl AsRef<str> for #name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
    };
    [try_from, from, owned, as_ref]
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
    let as_number = ident(&format!("as_{stored}"));
    let inherent = quote! {
        impl #name {
            #all

            /// The stored value.
            #[must_use]
            pub const fn #as_number(self) -> #number {
                match self { #(Self::#variants => #values),* }
            }
        }
    };
    let from = quote! {
        impl From<#name> for #number {
            fn from(value: #name) -> Self {
                value.#as_number()
            }
        }
    };
    let try_from = quote! {
        impl TryFrom<#number> for #name {
            type Error = UnknownValue;

            fn try_from(number: #number) -> Result<Self, UnknownValue> {
                match number {
                    #(#values => Ok(Self::#variants),)*
                    _ => Err(UnknownValue { set: #set, value: number.to_string() }),
                }
            }
        }
    };
    let display = quote! {
        impl std::fmt::Display for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.#as_number(), f)
            }
        }
    };
    let from_str = quote! {
        impl std::str::FromStr for #name {
            type Err = UnknownValue;

            fn from_str(text: &str) -> Result<Self, UnknownValue> {
                let number = text.parse::<#number>();
                let number = number.map_err(|_| UnknownValue { set: #set, value: text.to_owned() })?;
                number.try_into()
            }
        }
    };
    vec![declaration, inherent, from, try_from, display, from_str]
}
