//! `#[derive(Namespace)]`.

use syn::spanned::Spanned;
use syn::{Attribute, Data, DeriveInput, Fields, Ident};

use super::{grant, relation};
use crate::args::{self, Arg, last};
use crate::docs;
use crate::errors::Errors;

/// A schema of the database as it is written.
pub struct Namespace {
    pub ident: Ident,
    pub doc: Option<String>,
    pub renamed_from: Option<String>,
    pub name: String,
    pub external: bool,
    pub grants: Vec<Grant>,
    pub granted: Vec<grant::Grant>,
}

/// Privileges and the role that has them.
pub struct Grant {
    pub privilege: &'static str,
    pub role: String,
}

/// Reads a struct without fields.
pub fn namespace(input: &DeriveInput, errors: &mut Errors) -> Namespace {
    let mut namespace = Namespace {
        ident: input.ident.clone(),
        doc: docs::of(&input.attrs),
        renamed_from: None,
        name: String::new(),
        external: false,
        grants: Vec::new(),
        granted: grant::grants(&input.attrs, grant::SCHEMA, errors),
    };
    docs::check(&input.attrs, errors);
    unit(input, "schema of the database", errors);
    let Some(attribute) = own_attribute(input, "namespace", "`#[namespace(private)]`", errors) else {
        return namespace;
    };
    let args = args::of(attribute, errors).unwrap_or_default();
    namespace.name = relation::name(args.first(), "namespace", attribute.path().span(), errors);
    for arg in args.iter().skip(1) {
        match arg.word().as_str() {
            "external" => namespace.external = arg.flag(errors),
            "grant" => {
                namespace.grants.extend(grants(arg, &[("usage", "Usage"), ("create", "Create")], errors));
            }
            other => errors.unknown(arg.span(), "option of a schema", other, &["external", "grant"]),
        }
    }
    namespace.renamed_from = relation::renamed_from(&input.attrs, &namespace.name, errors);
    relation::not_ours(namespace.external, namespace.renamed_from.as_ref(), input.ident.span(), errors);
    namespace
}

/// `grant(usage(anon, authenticated))`.
pub fn grants(arg: &Arg, privileges: &[(&'static str, &'static str)], errors: &mut Errors) -> Vec<Grant> {
    let mut grants = Vec::new();
    let known: Vec<&str> = privileges.iter().map(|(word, _)| *word).collect();
    for arg in &arg.list(errors).unwrap_or_default() {
        let word = arg.word();
        match privileges.iter().find(|(name, _)| *name == word) {
            Some((_, privilege)) => {
                let roles = grant::roles(arg, errors);
                grants.extend(roles.into_iter().map(|role| Grant { privilege, role }));
            }
            None => errors.unknown(arg.span(), "privilege", &word, &known),
        }
    }
    grants
}

/// Reports a struct with fields where only its name counts.
pub fn unit(input: &DeriveInput, what: &str, errors: &mut Errors) {
    let fields = match &input.data {
        Data::Struct(data) => !matches!(data.fields, Fields::Unit),
        _ => true,
    };
    if fields {
        errors
            .on(&input.ident, format!("a {what} is a struct without fields: `pub struct {};`", input.ident));
    }
}

/// The one attribute of a small kind; errors for a missing and a repeated one.
pub fn own_attribute<'a>(
    input: &'a DeriveInput,
    own: &str,
    example: &str,
    errors: &mut Errors,
) -> Option<&'a Attribute> {
    let mut found = None;
    for attribute in &input.attrs {
        let word = last(attribute.path());
        if word == own {
            errors.once(&mut found, Some(attribute), attribute.path().span(), &format!("#[{own}]"));
        }
    }
    if found.is_none() {
        errors.on(&input.ident, format!("say what the database calls it: {example}"));
    }
    found
}
