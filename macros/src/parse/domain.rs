//! `#[derive(Domain)]`.

use syn::spanned::Spanned;
use syn::{DeriveInput, Ident, LitStr, Type};

use super::accept::{self, Acceptance};
use super::grant::{self, Grant};
use super::namespace::{own_attribute, unit};
use super::relation::{self, Name, too_long};
use crate::args::{self, Arg};
use crate::docs;
use crate::errors::Errors;
use crate::sql::{self, Names};

/// A domain as it is written.
pub struct Domain {
    pub ident: Ident,
    pub doc: Option<String>,
    pub renamed_from: Option<String>,
    pub accepted: Vec<Acceptance>,
    pub name: Name,
    pub external: bool,
    pub base: Option<Type>,
    pub not_null: bool,
    pub default: Option<LitStr>,
    pub collation: Option<LitStr>,
    /// By name.
    pub checks: Vec<(String, LitStr)>,
    /// Those of the checks that hold for new values alone.
    pub not_valid: Vec<String>,
    pub grants: Vec<Grant>,
}

const OPTIONS: &[&str] = &["base", "check", "not_null", "default", "collate", "schema", "external"];

/// Reads a struct without fields.
pub fn domain(input: &DeriveInput, errors: &mut Errors) -> Domain {
    let mut domain = Domain {
        ident: input.ident.clone(),
        doc: docs::of(&input.attrs),
        renamed_from: None,
        accepted: accept::of(&input.attrs, errors),
        name: Name { name: String::new(), schema: None },
        external: false,
        base: None,
        not_null: false,
        default: None,
        collation: None,
        checks: Vec::new(),
        not_valid: Vec::new(),
        grants: grant::grants(&input.attrs, grant::TYPE, errors),
    };
    docs::check(&input.attrs, errors);
    errors.unchecked = input.attrs.iter().any(|attribute| attribute.path().is_ident("unchecked"));
    unit(input, "domain", errors);
    let example = "`#[domain(email, base(Text), check(\"value ~ '@'\"))]`";
    let Some(attribute) = own_attribute(input, "domain", example, errors) else {
        return domain;
    };
    let args = args::of(attribute, errors).unwrap_or_default();
    domain.name.name = relation::name(args.first(), "domain", attribute.path().span(), errors);
    for arg in args.iter().skip(1) {
        option(&mut domain, arg, errors);
    }
    domain.renamed_from = relation::renamed_from(&input.attrs, &domain.name.name, errors);
    relation::not_ours(domain.external, domain.renamed_from.as_ref(), input.ident.span(), errors);
    if domain.base.is_none() && !args.iter().any(|arg| arg.word() == "base") {
        errors.on(&input.ident, "say which type it narrows: `base(Text)`");
    }
    domain
}

fn option(domain: &mut Domain, arg: &Arg, errors: &mut Errors) {
    let word = arg.word();
    match word.as_str() {
        "base" => {
            let ty = arg.ty(errors);
            errors.once(&mut domain.base, ty, arg.span(), "base");
        }
        "not_null" => domain.not_null = arg.flag(errors),
        "external" => domain.external = arg.flag(errors),
        "schema" => relation::schema(arg, &mut domain.name.schema, errors),
        "default" => {
            let text = arg.text(errors);
            if let Some(text) = &text {
                super::column::default(text, errors);
            }
            errors.once(&mut domain.default, text, arg.span(), "default");
        }
        "collate" => {
            let text = arg.text(errors);
            errors.once(&mut domain.collation, text, arg.span(), "collate");
        }
        "check" => check(domain, arg, errors),
        _ => errors.unknown(arg.span(), "option of a domain", &word, OPTIONS),
    }
}

/// `check("value > 0")`, or `check(positive = "value > 0")`, with `name` and `not_valid` behind it.
fn check(domain: &mut Domain, arg: &Arg, errors: &mut Errors) {
    let list = arg.list(errors).unwrap_or_default();
    let is_option = |option: &Arg| ["name", "not_valid"].contains(&option.word().as_str());
    let (condition, options) = match list.as_slice() {
        [condition, options @ ..] if options.iter().all(is_option) => (condition, options),
        _ => {
            errors.at(
                arg.span(),
                "expected one condition: `check(\"value > 0\")`, perhaps with `name = \"..\"` or `not_valid`",
            );
            return;
        }
    };
    let (mut given, mut not_valid) = (None, false);
    for option in options {
        match option.word().as_str() {
            "name" => {
                let name = option.text(errors);
                errors.once(&mut given, name, option.span(), "name");
            }
            _ => not_valid = option.flag(errors),
        }
    }
    let Some(text) = condition.text(errors) else {
        return;
    };
    let columns = ["value".to_owned()];
    sql::condition(&text, &Names { of: "", columns: &columns, qualifiers: &[] }, errors);
    let word = condition.word();
    let plain = format!("{}_{}", domain.name.name, if word.is_empty() { "check" } else { &word });
    let mut name = given.as_ref().map_or_else(|| plain.clone(), LitStr::value);
    let mut number = 0;
    while word.is_empty() && given.is_none() && domain.checks.iter().any(|(other, _)| *other == name) {
        number += 1;
        name = format!("{plain}{number}");
    }
    if domain.checks.iter().any(|(other, _)| *other == name) {
        errors.at(condition.span(), format!("two checks are called `{name}`"));
    }
    too_long(&name, condition.span(), errors);
    domain.not_valid.extend(not_valid.then(|| name.clone()));
    domain.checks.push((name, text));
}
