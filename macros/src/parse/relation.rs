//! What tables and views share: the struct with named fields, its name and schema.

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Data, DeriveInput, Field, Fields, Ident, Path};

use crate::args::{Arg, last};
use crate::errors::Errors;

/// A name in the database, and the schema if it is not `public`.
pub struct Name {
    pub name: String,
    pub schema: Option<Path>,
}

/// The fields of a struct; an error where it is no struct with named fields.
pub fn fields<'a>(input: &'a DeriveInput, what: &str, errors: &mut Errors) -> Vec<&'a Field> {
    if !input.generics.params.is_empty() {
        errors.on(&input.generics, format!("a {what} has no generic parameters"));
    }
    match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => fields.named.iter().collect(),
            _ => {
                errors.on(
                    &input.ident,
                    format!("a {what} is a struct with named fields: `struct {} {{ .. }}`", input.ident),
                );
                Vec::new()
            }
        },
        _ => {
            errors.on(&input.ident, format!("a {what} is a struct, not an enum or union"));
            Vec::new()
        }
    }
}

/// The SQL name of a word: as it is written, without `r#`.
pub fn plain(ident: &Ident) -> String {
    ident.unraw().to_string()
}

/// The first argument of `#[table(books, ..)]`: a word, or a text for a name that is no word of Rust.
pub fn name(first: Option<&Arg>, attribute: &str, span: Span, errors: &mut Errors) -> String {
    match first {
        Some(Arg::Path(path)) if path.segments.len() == 1 => {
            let name = last(path);
            too_long(&name, path.span(), errors);
            name
        }
        Some(arg @ Arg::Literal(literal)) if literal.is_text() => {
            let name = arg.text(errors).map(|text| text.value()).unwrap_or_default();
            if name.is_empty() {
                errors.at(arg.span(), "a name cannot be empty");
            }
            too_long(&name, arg.span(), errors);
            name
        }
        Some(arg) => {
            errors.at(arg.span(), format!("expected the name first: `#[{attribute}(name, ..)]`"));
            String::new()
        }
        None => {
            errors.at(span, format!("expected a name: `#[{attribute}(name)]`"));
            String::new()
        }
    }
}

/// PostgreSQL keeps 63 bytes of a name (PostgreSQL manual, 4.1.1).
pub fn too_long(name: &str, span: Span, errors: &mut Errors) {
    if name.len() > 63 {
        errors.at(span, format!("this name has {} bytes; PostgreSQL keeps 63 of a name", name.len()));
    }
}

/// `schema(Private)`.
pub fn schema(arg: &Arg, into: &mut Option<Path>, errors: &mut Errors) {
    let path = arg.only_path(errors, "a declared schema");
    errors.once(into, path, arg.span(), "schema");
}
