//! What tables and views share: the struct with named fields, its name and schema.

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Attribute, Data, DeriveInput, Field, Fields, Ident, Path};

use crate::args::{self, Arg, last};
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

/// The one former name in `renamed_from(old)`: a word, or a text for a name that is no word of Rust.
pub fn former(args: &[Arg], own: Option<&str>, span: Span, errors: &mut Errors) -> Option<String> {
    let [arg] = args else {
        errors.at(span, "expected the one name that it had before: `renamed_from(old_name)`");
        return None;
    };
    let former = match arg {
        Arg::Path(path) if path.segments.len() == 1 => last(path),
        Arg::Literal(literal) if literal.is_text() => arg.text(errors)?.value(),
        _ => {
            let message = "expected a name as the database has it: `renamed_from(old_name)`, or a text \
                           for a name that is no word of Rust";
            errors.at(arg.span(), message);
            return None;
        }
    };
    if former.is_empty() {
        errors.at(arg.span(), "a name cannot be empty");
    }
    if own == Some(former.as_str()) {
        errors.at(arg.span(), format!("`{former}` is the name that it has now: write the one before"));
    }
    too_long(&former, arg.span(), errors);
    Some(former)
}

/// The former name in the option `renamed_from(old)` of an attribute, into what can be said once.
pub fn former_option(arg: &Arg, into: &mut Option<String>, errors: &mut Errors) {
    if !matches!(arg, Arg::List(..)) {
        return errors.at(arg.span(), "expected the name before in parentheses: `renamed_from(old_name)`");
    }
    let former = arg.list(errors).and_then(|args| former(&args, None, arg.span(), errors));
    errors.once(into, former, arg.span(), "renamed_from");
}

/// The former name of an item or field with the attribute `#[renamed_from(old)]`.
pub fn renamed_from(attributes: &[Attribute], own: &str, errors: &mut Errors) -> Option<String> {
    let mut found = None;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("renamed_from")) {
        let span = attribute.path().span();
        if let Some(args) = args::of(attribute, errors) {
            let former = former(&args, Some(own), span, errors);
            errors.once(&mut found, former, span, "#[renamed_from]");
        }
    }
    found
}

/// Says that somebody else's objects are not ours to rename.
pub fn not_ours(external: bool, former: Option<&String>, span: Span, errors: &mut Errors) {
    if external && former.is_some() {
        errors.at(span, "this is somebody else's (`external`), who renames it: declare the name that it has");
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

/// A name in the database: a word, or a text.
pub(super) fn word(arg: &Arg, errors: &mut Errors) -> Option<String> {
    match arg {
        Arg::Path(path) if path.segments.len() == 1 => Some(last(path)),
        _ => arg.text(errors).map(|text| text.value()),
    }
}
