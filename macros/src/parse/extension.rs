//! `#[derive(Extension)]` and `#[derive(ExternalType)]`.

use syn::spanned::Spanned;
use syn::{DeriveInput, Ident, LitStr, Path};

use super::accept::{self, Acceptance};
use super::namespace::{own_attribute, unit};
use super::relation::{self, Name};
use crate::args::{self, Arg};
use crate::errors::{Errors, list};

/// An extension as it is written.
pub struct Extension {
    pub ident: Ident,
    pub name: String,
    pub schema: Option<Path>,
    pub external: bool,
    pub comment: Option<LitStr>,
    pub accepted: Vec<Acceptance>,
}

/// Reads a struct without fields.
pub fn extension(input: &DeriveInput, errors: &mut Errors) -> Extension {
    let mut extension = Extension {
        ident: input.ident.clone(),
        name: String::new(),
        schema: None,
        external: false,
        comment: None,
        accepted: accept::of(&input.attrs, errors),
    };
    unit(input, "declared extension", errors);
    let example = "`#[extension(citext, schema(Extensions))]`";
    let Some(attribute) = own_attribute(input, "extension", example, errors) else {
        return extension;
    };
    let args = args::of(attribute, errors).unwrap_or_default();
    extension.name = relation::name(args.first(), "extension", attribute.path().span(), errors);
    for arg in args.iter().skip(1) {
        match arg.word().as_str() {
            "schema" => relation::schema(arg, &mut extension.schema, errors),
            "external" => extension.external = arg.flag(errors),
            "comment" => {
                let text = arg.text(errors);
                errors.once(&mut extension.comment, text, arg.span(), "comment");
            }
            "version" => errors.at(
                arg.span(),
                "an extension's version is the server's: `create extension` installs the one that it has",
            ),
            other => errors.unknown(
                arg.span(),
                "option of an extension",
                other,
                &["schema", "external", "comment"],
            ),
        }
    }
    extension
}

/// An extension's type as it is written.
pub struct ExternalType {
    pub ident: Ident,
    pub name: Name,
    pub modifiers: Vec<String>,
    /// A type of PostgreSQL's own, as SQL spells it.
    pub builtin: Option<LitStr>,
    /// The column type that its values have in Rust.
    pub rust: Option<syn::Type>,
    pub typescript: Option<LitStr>,
}

/// What the API's JSON can be made of.
const TYPESCRIPT: &[&str] = &["string", "number", "boolean", "null", "unknown", "Json"];

/// Reads a struct without fields: `#[external_type(vector, schema(Extensions), modifiers(1536))]`.
pub fn external_type(input: &DeriveInput, errors: &mut Errors) -> ExternalType {
    let mut external = ExternalType {
        ident: input.ident.clone(),
        name: Name { name: String::new(), schema: None },
        modifiers: Vec::new(),
        builtin: None,
        rust: None,
        typescript: None,
    };
    unit(input, "type of an extension", errors);
    let example = "`#[external_type(citext, schema(Extensions))]`";
    let Some(attribute) = own_attribute(input, "external_type", example, errors) else {
        return external;
    };
    let args = args::of(attribute, errors).unwrap_or_default();
    external.name.name = relation::name(args.first(), "external_type", attribute.path().span(), errors);
    for arg in args.iter().skip(1) {
        match arg.word().as_str() {
            "schema" => relation::schema(arg, &mut external.name.schema, errors),
            "modifiers" => {
                let list = arg.list(errors).unwrap_or_default();
                external.modifiers.extend(list.iter().filter_map(|arg| modifier(arg, errors)));
            }
            "rust" => {
                let ty = arg.ty(errors);
                errors.once(&mut external.rust, ty, arg.span(), "rust");
            }
            "builtin" => {
                let text = arg.text(errors);
                errors.once(&mut external.builtin, text, arg.span(), "builtin");
            }
            "typescript" => {
                let text = arg.text(errors);
                if let Some(text) = &text {
                    typescript(text, errors);
                }
                errors.once(&mut external.typescript, text, arg.span(), "typescript");
            }
            other => errors.unknown(
                arg.span(),
                "option of an extension's type",
                other,
                &["schema", "modifiers", "rust", "typescript", "builtin"],
            ),
        }
    }
    external
}

/// A union of words, each perhaps an array, a record or a literal: what TypeScript itself would refuse elsewhere, in a
/// file that nobody wrote.
fn typescript(text: &LitStr, errors: &mut Errors) {
    let value = text.value();
    for part in value.split('|') {
        let mut word = part.trim();
        while let Some(element) = word.strip_suffix("[]") {
            word = element;
        }
        while let Some(inner) = word.strip_prefix("Record<string,").and_then(|rest| rest.strip_suffix('>')) {
            word = inner.trim();
        }
        let literal = word.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        let literal = literal.is_some_and(|inside| !inside.contains(['"', '\\', '\n']));
        if !literal && !TYPESCRIPT.contains(&word) {
            let known = list(TYPESCRIPT);
            errors.on(
                text,
                format!("`{}` is no type of a JSON value: write {known}, `string[]`, `Record<string, number>`, or several joined by `|`", part.trim()),
            );
        }
    }
}

/// A number, or a word such as `point` of `geometry(point, 4326)`.
fn modifier(arg: &Arg, errors: &mut Errors) -> Option<String> {
    match arg {
        Arg::Literal(_) => arg.integer(errors).map(|number| number.to_string()),
        Arg::Path(_) if !arg.word().is_empty() => Some(arg.word()),
        _ => {
            errors.at(arg.span(), "a modifier is a number or a word: `modifiers(1536)`");
            None
        }
    }
}
