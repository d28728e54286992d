//! The derives and `sql!` of the declared schema: each reads its attributes in `parse`, writes Rust in `expand`.

#![allow(
    clippy::single_match_else,
    clippy::struct_excessive_bools,
    reason = "a match of two shapes and a field per word of an attribute read best as they are"
)]

use proc_macro::TokenStream;
use quote::quote;
use syn::{DeriveInput, parse_macro_input};

mod args;
mod docs;
mod errors;
mod expand;
mod files;
mod parse;
mod sql;

use errors::Errors;

/// Emits the skeleton always, so that one error does not make the uses of the item errors too; the declaration only where there is none.
fn assemble(
    errors: Errors,
    skeleton: proc_macro2::TokenStream,
    declaration: impl FnOnce() -> proc_macro2::TokenStream,
) -> TokenStream {
    if errors.is_empty() {
        let declaration = declaration();
        quote!(#skeleton #declaration).into()
    } else {
        let errors = errors.into_tokens();
        quote!(#skeleton #errors).into()
    }
}

macro_rules! derive {
    ($(#[$doc:meta])* $trait:ident($($attribute:ident),*) as $function:ident in $file:ident::$parse:ident) => {
        $(#[$doc])*
        #[proc_macro_derive($trait, attributes($($attribute),*))]
        pub fn $function(input: TokenStream) -> TokenStream {
            let input = parse_macro_input!(input as DeriveInput);
            let mut errors = Errors::default();
            let parsed = parse::$file::$parse(&input, &mut errors);
            let skeleton = expand::$file::skeleton(&parsed);
            assemble(errors, skeleton, || expand::$file::declaration(&parsed))
        }
    };
}

derive! {
    /// A table.
    Table(
        table, tenant, owner, access, primary_key, unique, foreign_key, check, exclude, index, trigger, policies, adds,
        renamed_from, default, references, identity, generated, collate, storage, compression, filled_by, column
    ) as derive_table in table::table
}

derive! {
    /// A view.
    View(view, tenant, access, unique, index, trigger, column) as derive_view in view::view
}

derive! {
    /// A closed set of values.
    Values(values, value) as derive_values in values::values
}

derive! {
    /// The shape of a JSON object.
    JsonObject(key) as derive_json in json::shape
}

derive! {
    /// A schema of the database.
    Namespace(namespace) as derive_namespace in namespace::namespace
}

derive! {
    /// A composite type, or the columns of a function's `Rows`.
    Composite(composite, column) as derive_composite in composite::composite
}

derive! {
    /// A domain.
    Domain(domain) as derive_domain in domain::domain
}

derive! {
    /// A sequence.
    Sequence(sequence) as derive_sequence in sequence::sequence
}

derive! {
    /// An extension.
    Extension(extension) as derive_extension in extension::extension
}

/// A type of an extension.
#[proc_macro_derive(ExternalType, attributes(external_type))]
pub fn derive_external_type(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let mut errors = Errors::default();
    let parsed = parse::extension::external_type(&input, &mut errors);
    assemble(
        errors,
        expand::extension::external_type(&parsed),
        proc_macro2::TokenStream::new,
    )
}

/// A function.
#[proc_macro_attribute]
pub fn function(args: TokenStream, item: TokenStream) -> TokenStream {
    expand_function(args, item, false)
}

/// A procedure.
#[proc_macro_attribute]
pub fn procedure(args: TokenStream, item: TokenStream) -> TokenStream {
    expand_function(args, item, true)
}

/// An SQL expression whose holes are typed.
#[proc_macro]
pub fn sql(input: TokenStream) -> TokenStream {
    let parsed = parse_macro_input!(input as parse::sql::Expression);
    expand::sql::expression(&parsed).into()
}

/// A row of test data.
#[proc_macro]
pub fn row(input: TokenStream) -> TokenStream {
    let parsed = parse_macro_input!(input as parse::row::Row);
    expand::row::row(&parsed).into()
}

fn expand_function(args: TokenStream, item: TokenStream, procedure: bool) -> TokenStream {
    let item = parse_macro_input!(item as parse::function::Item);
    let mut errors = Errors::default();
    let parsed = parse::function::function(args.into(), item, procedure, &mut errors);
    let skeleton = expand::function::skeleton(&parsed);
    assemble(errors, skeleton, || expand::function::declaration(&parsed))
}
