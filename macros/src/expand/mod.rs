//! Writes Rust: calls of `codegen::declare`'s constructors. What a person wrote keeps its place; the rest has the
//! derive's.

pub mod access;
pub mod composite;
pub mod constraint;
pub mod definition;
pub mod domain;
pub mod extension;
pub mod function;
pub mod grant;
pub mod index;
pub mod json;
pub mod namespace;
pub mod row;
pub mod sequence;
pub mod sql;
pub mod statistics;
pub mod table;
pub mod trigger;
pub mod values;
pub mod view;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Path;
use syn::spanned::Spanned;

use crate::parse::accept::Acceptance;
use crate::parse::relation::Name;

/// A place as an expression of Rust.
pub fn at(span: Span) -> TokenStream {
    let (file, line, column) = place(span);
    quote!(::codegen::declare::at(#file, #line, #column))
}

fn place(span: Span) -> (String, u32, u32) {
    let start = span.start();
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    (span.file(), number(start.line), number(start.column + 1))
}

/// A column of this struct, or of the struct that a longer path names.
pub fn column(owner: &Ident, path: &Path) -> TokenStream {
    if path.segments.len() == 1 {
        // As if the person had written the struct's name there: the caret of an error stays on the column.
        let owner = moved(quote!(#owner), path.span());
        quote!(#owner::#path)
    } else {
        path.to_token_stream()
    }
}

/// Tokens as if they were written at `span`.
pub fn moved(tokens: TokenStream, span: Span) -> TokenStream {
    tokens
        .into_iter()
        .map(|mut token| {
            token.set_span(span.resolved_at(token.span()));
            token
        })
        .collect()
}

/// Columns of this struct, checked to be its own.
pub fn columns(owner: &Ident, paths: &[Path]) -> TokenStream {
    let columns = paths.iter().map(|path| column(owner, path));
    quote!([#(::codegen::declare::column::<#owner, _>(#columns)),*])
}

/// `Some(..)` or `None`.
pub fn option(value: Option<impl ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote!(::core::option::Option::Some(#value)),
        None => quote!(::core::option::Option::None),
    }
}

/// A qualified name; the schema is `public` unless one is named.
pub fn qualified(name: &Name) -> TokenStream {
    let text = &name.name;
    let schema = match &name.schema {
        Some(path) => quote!(<#path as ::codegen::declare::Namespace>::namespace()),
        None => quote!("public"),
    };
    quote!(::codegen::model::QualifiedName::new(#schema, #text))
}

/// A collation: `"C"`, or `"schema.name"`.
pub fn collation(text: &syn::LitStr) -> TokenStream {
    let value = text.value();
    let (schema, name) = value.split_once('.').unwrap_or(("pg_catalog", &value));
    quote!(::codegen::model::QualifiedName::new(#schema, #name))
}

/// The registration of an item: what it declares is added when its module is gathered.
pub fn register(ident: &Ident, body: &TokenStream) -> TokenStream {
    let (file, line, column) = place(ident.span());
    let item = ident.to_string();
    quote! {
        const _: () = {
            fn declare(into: &mut ::codegen::declare::Collector) {
                #body
            }
            ::codegen::declare::inventory::submit! {
                ::codegen::declare::Registered {
                    module: ::core::module_path!(),
                    item: #item,
                    package: ::core::env!("CARGO_MANIFEST_DIR"),
                    file: #file,
                    line: #line,
                    column: #column,
                    declare,
                }
            }
        };
    }
}

/// The identity of an object.
pub fn object(ident: &Ident, variant: &str, name: &TokenStream) -> TokenStream {
    let variant = Ident::new(variant, Span::call_site());
    quote! {
        impl ::codegen::declare::Object for #ident {
            fn object() -> ::codegen::model::ObjectId {
                ::codegen::model::ObjectId::#variant(#name)
            }
        }
    }
}

/// The traits of a table or view.
pub fn relation(ident: &Ident, variant: &str, name: &Name) -> TokenStream {
    let qualified = qualified(name);
    let object = object(ident, variant, &quote!(<Self as ::codegen::declare::Relation>::relation()));
    // Its rows are of a type that functions take and return, and columns can have.
    let column_type = column_type(
        ident,
        &quote!(::codegen::model::Type::user(<Self as ::codegen::declare::Relation>::relation())),
    );
    quote! {
        #object
        impl ::codegen::declare::Relation for #ident {
            fn relation() -> ::codegen::model::QualifiedName {
                #qualified
            }
        }
        #column_type
    }
}

/// The traits of a type that columns can have; test data writes its values as texts.
pub fn column_type(ident: &Ident, ty: &TokenStream) -> TokenStream {
    quote! {
        impl ::codegen::declare::SqlType for #ident {
            type Base = Self;

            fn data_type() -> ::codegen::declare::DataType {
                ::codegen::declare::DataType::plain(#ty)
            }
        }
        impl ::codegen::declare::NotNull for #ident {}
        impl ::codegen::declare::Element for #ident {}
        impl ::codegen::declare::Matches<Self> for #ident {}
        impl ::codegen::declare::SeedLiteral<#ident> for &str {
            fn literal(self) -> ::codegen::model::SeedValue {
                ::codegen::model::SeedValue::Text(self.to_owned())
            }
        }
    }
}

/// The typed constants of the columns.
pub fn constants<'a>(
    ident: &Ident,
    columns: impl Iterator<Item = (&'a Ident, &'a str, &'a syn::Type, &'a Option<String>)>,
) -> TokenStream {
    let columns: Vec<_> = columns.collect();
    let names: Vec<&str> = columns.iter().map(|(_, name, ..)| *name).collect();
    let constants = columns.into_iter().map(|(field, name, ty, doc)| {
        let doc = doc.clone().unwrap_or_else(|| format!("The column `{name}`."));
        quote! {
            #[doc = #doc]
            pub const #field: ::codegen::declare::Column<Self, #ty> = ::codegen::declare::Column::new(#name);
        }
    });
    quote! {
        #[allow(non_upper_case_globals, dead_code, reason = "columns keep the names of their fields")]
        impl #ident {
            #(#constants)*
        }
        impl ::codegen::declare::Columns for #ident {
            const NAMES: &'static [&'static str] = &[#(#names),*];
        }
    }
}

/// Reads each field once, so that rustc does not call the fields of a declaration unused.
pub fn reads<'a>(ident: &Ident, fields: impl Iterator<Item = &'a Ident>) -> TokenStream {
    quote!(let _ = |row: &#ident| { let _ = row; #(let _ = &row.#fields;)* };)
}

/// `.renamed_from("..")`, if it was called otherwise before.
pub fn renamed_from(former: Option<&String>) -> Option<TokenStream> {
    former.map(|former| quote!(.renamed_from(#former)))
}

/// The note that one of the smaller kinds was called otherwise before.
pub fn renamed_object(ident: &Ident, former: Option<&String>, place: &TokenStream) -> Option<TokenStream> {
    former.map(|former| quote!(::codegen::declare::kinds::renamed_from::<#ident>(into, #former, &#place);))
}

/// `.accept(Danger::.., "why")`, for each danger that is accepted.
pub fn accepted(accepted: &[Acceptance]) -> TokenStream {
    let calls = accepted.iter().map(|Acceptance { danger, reason }| {
        let danger = Ident::new(danger, Span::call_site());
        quote!(.accept(::codegen::model::Danger::#danger, #reason))
    });
    quote!(#(#calls)*)
}

/// The notes that dangers of an object are accepted.
pub fn accepted_object(ident: &Ident, accepted: &[Acceptance]) -> TokenStream {
    let notes = accepted.iter().map(|Acceptance { danger, reason }| {
        let danger = Ident::new(danger, Span::call_site());
        quote!(::codegen::declare::kinds::accept::<#ident>(into, ::codegen::model::Danger::#danger, #reason);)
    });
    quote!(#(#notes)*)
}

/// `.comment("..")`, if there is one.
pub fn comment(doc: Option<&String>) -> Option<TokenStream> {
    doc.map(|doc| quote!(.comment(#doc)))
}
