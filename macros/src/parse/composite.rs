//! `#[derive(Composite)]`.

use syn::spanned::Spanned;
use syn::{DeriveInput, Ident, LitStr, Type};

use super::accept::{self, Acceptance};
use super::column;
use super::grant::{self, Grant};
use super::namespace::own_attribute;
use super::relation::{self, Name, too_long};
use crate::args::{self, Arg, last};
use crate::docs;
use crate::errors::Errors;

/// A composite type as it is written.
pub struct Composite {
    pub ident: Ident,
    pub doc: Option<String>,
    /// None for a record: the columns of a function's `Rows`, without a type of their own.
    pub name: Option<Name>,
    pub renamed_from: Option<String>,
    pub accepted: Vec<Acceptance>,
    pub fields: Vec<Field>,
    pub grants: Vec<Grant>,
}

/// A field of it.
pub struct Field {
    pub ident: Ident,
    pub name: String,
    pub ty: Type,
    pub doc: Option<String>,
    pub renamed_from: Option<String>,
    pub collation: Option<LitStr>,
}

/// Reads a struct.
pub fn composite(input: &DeriveInput, errors: &mut Errors) -> Composite {
    let fields = fields(input, errors);
    let mut composite = Composite {
        ident: input.ident.clone(),
        doc: docs::of(&input.attrs),
        name: None,
        renamed_from: None,
        accepted: accept::of(&input.attrs, errors),
        fields,
        grants: grant::grants(&input.attrs, grant::TYPE, errors),
    };
    docs::check(&input.attrs, errors);
    let example = "`#[composite(address)]`, or `#[composite(record)]` for the columns of `Rows`";
    let Some(attribute) = own_attribute(input, "composite", example, errors) else {
        return composite;
    };
    let args = args::of(attribute, errors).unwrap_or_default();
    if let [Arg::Path(path), rest @ ..] = args.as_slice()
        && path.is_ident("record")
    {
        if let Some(arg) = rest.first() {
            errors.at(arg.span(), "a record has no type in the database, and so no options");
        }
        if !composite.accepted.is_empty() {
            errors.on(&input.ident, "a record has no type in the database: there is no danger to accept");
        }
        let formers =
            composite.fields.iter().filter_map(|field| field.renamed_from.as_ref().map(|_| &field.ident));
        for ident in formers {
            errors.on(ident, "a record has no type in the database: its fields have no former names");
        }
        for text in composite.fields.iter().filter_map(|field| field.collation.as_ref()) {
            errors.on(
                text,
                "a column of a record is sorted as the function's query says: it has no collation here",
            );
        }
        return composite;
    }
    let mut name = Name { name: String::new(), schema: None };
    name.name = relation::name(args.first(), "composite", attribute.path().span(), errors);
    for arg in args.iter().skip(1) {
        match arg.word().as_str() {
            "schema" => relation::schema(arg, &mut name.schema, errors),
            other => errors.unknown(arg.span(), "option of a composite type", other, &["schema"]),
        }
    }
    composite.renamed_from = relation::renamed_from(&input.attrs, &name.name, errors);
    composite.name = Some(name);
    composite
}

fn fields(input: &DeriveInput, errors: &mut Errors) -> Vec<Field> {
    let mut fields: Vec<Field> = Vec::new();
    for field in relation::fields(input, "composite type", errors) {
        let Some(ident) = field.ident.clone() else {
            continue;
        };
        let mut collation = None;
        for attribute in &field.attrs {
            let word = last(attribute.path());
            if word == "composite" {
                errors.on(attribute.path(), "`#[composite]` belongs to the struct, not to a field");
            }
            if word == "collate" {
                let args = args::of(attribute, errors).unwrap_or_default();
                let named = column::collation(&args, attribute.path().span(), errors);
                errors.once(&mut collation, named, attribute.path().span(), "collate");
            }
        }
        let name = column::name_of(field);
        too_long(&name, ident.span(), errors);
        if fields.iter().any(|other| other.name == name) {
            errors.on(&ident, format!("two fields are called `{name}`"));
        }
        let renamed_from = relation::renamed_from(&field.attrs, &name, errors);
        fields.push(Field {
            name,
            ty: field.ty.clone(),
            doc: docs::of(&field.attrs),
            renamed_from,
            collation,
            ident,
        });
    }
    fields
}
