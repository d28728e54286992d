//! `#[derive(JsonObject)]`.

use syn::spanned::Spanned;
use syn::{DeriveInput, Ident, Type};

use super::relation::{self, plain};
use crate::args::{self, last};
use crate::docs;
use crate::errors::Errors;

/// A shape as it is written.
pub struct Shape {
    pub ident: Ident,
    pub doc: Option<String>,
    pub fields: Vec<Field>,
}

/// A field of it.
pub struct Field {
    pub ident: Ident,
    pub key: String,
    pub ty: Type,
    pub doc: Option<String>,
}

/// Reads a struct.
pub fn shape(input: &DeriveInput, errors: &mut Errors) -> Shape {
    for attribute in &input.attrs {
        let word = last(attribute.path());
        if word == "key" {
            errors.on(attribute.path(), "`#[key]` belongs to a field, not to the struct");
        }
    }
    let mut fields: Vec<Field> = Vec::new();
    for field in relation::fields(input, "JSON object", errors) {
        let Some(ident) = field.ident.clone() else {
            continue;
        };
        let mut key = None;
        for attribute in &field.attrs {
            let word = last(attribute.path());
            if word != "key" {
                continue;
            }
            let args = args::of(attribute, errors).unwrap_or_default();
            match args.as_slice() {
                [arg] => {
                    let text = arg.text(errors).map(|text| text.value());
                    errors.once(&mut key, text, attribute.path().span(), "#[key]");
                }
                _ => errors.on(attribute, "expected the key in the document: `#[key(\"@type\")]`"),
            }
        }
        let key = key.unwrap_or_else(|| plain(&ident));
        if fields.iter().any(|other| other.key == key) {
            errors.on(&ident, format!("two fields have the key `{key}`"));
        }
        fields.push(Field { key, ty: field.ty.clone(), doc: docs::of(&field.attrs), ident });
    }
    Shape { ident: input.ident.clone(), doc: docs::of(&input.attrs), fields }
}
