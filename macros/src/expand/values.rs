//! `#[derive(Values)]`.

use proc_macro2::TokenStream;
use quote::quote;

use super::{accepted_object, at, object, option, qualified, register, renamed_object};
use crate::parse::values::{Value, Values};

/// What other items need of the set, also where its declaration has errors.
pub fn skeleton(values: &Values) -> TokenStream {
    let ident = &values.ident;
    let rust_name = ident.to_string();
    let doc = option(values.doc.as_ref().map(|doc| quote!(#doc.to_owned())));
    let native = values.native.is_some();
    let ty = match (&values.native, &values.ty) {
        (Some(name), _) => {
            let name = qualified(name);
            quote!(::codegen::model::Type::user(#name))
        }
        (None, Some(ty)) => quote!(<#ty as ::codegen::declare::SqlType>::data_type().ty),
        (None, None) => {
            let builtin = if values.is_integer() { quote!(Int2) } else { quote!(Text) };
            quote!(::codegen::model::Type::builtin(::codegen::model::Builtin::#builtin))
        }
    };
    let variants = values.variants.iter().map(|variant| {
        let name = variant.ident.to_string();
        let value = literal(&variant.value);
        let doc = option(variant.doc.as_ref().map(|doc| quote!(#doc.to_owned())));
        quote!((#name.to_owned(), #value, #doc))
    });
    let words = values.variants.iter().map(|variant| &variant.ident);
    let seeds = values.variants.iter().map(|variant| match &variant.value {
        Value::Text(text) => quote!(::codegen::model::SeedValue::Text(#text.to_owned())),
        Value::Integer(number) => {
            let number = number.to_string();
            quote!(::codegen::model::SeedValue::Number(#number.to_owned()))
        }
    });
    let object = values.native.as_ref().map(|name| object(ident, "Enum", &qualified(name)));
    quote! {
        #object
        impl ::codegen::declare::SqlType for #ident {
            type Base = Self;

            fn data_type() -> ::codegen::declare::DataType {
                let values = <Self as ::codegen::declare::Values>::values();
                ::codegen::declare::DataType {
                    ty: values.ty.clone(),
                    nullable: false,
                    values: ::core::option::Option::Some(values),
                    native: #native,
                    json: ::core::option::Option::None,
                }
            }
        }
        impl ::codegen::declare::NotNull for #ident {}
        impl ::codegen::declare::Element for #ident {}
        impl ::codegen::declare::Matches<Self> for #ident {}
        impl ::codegen::declare::Values for #ident {
            fn values() -> ::codegen::model::Values {
                ::codegen::model::Values {
                    rust_name: #rust_name.to_owned(),
                    doc: #doc,
                    ty: #ty,
                    variants: ::std::vec![#(#variants),*],
                }
            }
        }
        impl ::codegen::declare::JsonField for #ident {
            fn json_type() -> ::codegen::model::JsonType {
                ::codegen::model::JsonType::Values(#rust_name.to_owned())
            }
        }
        impl ::codegen::declare::SeedLiteral<Self> for #ident {
            fn literal(self) -> ::codegen::model::SeedValue {
                match self {
                    #(Self::#words { .. } => #seeds,)*
                    #[allow(unreachable_patterns, reason = "an enum without variants")]
                    _ => ::codegen::model::SeedValue::Null,
                }
            }
        }
    }
}

fn literal(value: &Value) -> TokenStream {
    match value {
        Value::Text(text) => quote!(::codegen::model::ValueLiteral::Text(#text.to_owned())),
        Value::Integer(number) => quote!(::codegen::model::ValueLiteral::Integer(#number)),
    }
}

/// The declaration.
pub fn declaration(values: &Values) -> TokenStream {
    let ident = &values.ident;
    let place = at(ident.span());
    let native = option(values.native.as_ref().map(|name| {
        let name = qualified(name);
        quote!(::codegen::declare::kinds::native_enum(#name, &values))
    }));
    let words = values.variants.iter().map(|variant| &variant.ident);
    let grants =
        values.native.is_some().then(|| super::grant::of_object(ident, &values.grants, &place)).flatten();
    let former = renamed_object(ident, values.renamed_from.as_ref(), &place);
    let accepted = accepted_object(ident, &values.accepted);
    let rust_name = ident.to_string();
    let formers = values.variants.iter().filter_map(|variant| {
        let (value, former) = (literal(&variant.value), literal(variant.former.as_ref()?));
        Some(quote!(::codegen::declare::kinds::renamed_value(into, #rust_name, #value, #former);))
    });
    let body = quote! {
        let _ = [#(#ident::#words),*];
        let values = <#ident as ::codegen::declare::Values>::values();
        let native = #native;
        ::codegen::declare::kinds::values(into, values, native, &#place);
        #former
        #grants
        #accepted
        #(#formers)*
    };
    register(ident, &body)
}
