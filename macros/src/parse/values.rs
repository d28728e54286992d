//! `#[derive(Values)]`.

use heck::ToSnakeCase;
use syn::spanned::Spanned;
use syn::{Attribute, Data, DeriveInput, Fields, Ident, Type};

use super::accept::{self, Acceptance};
use super::grant::{self, Grant};
use super::relation::{self, Name, plain};
use crate::args::{self, Arg, last};
use crate::docs;
use crate::errors::Errors;

/// A closed set as it is written.
pub struct Values {
    pub ident: Ident,
    pub doc: Option<String>,
    pub native: Option<Name>,
    /// Of the enum type.
    pub renamed_from: Option<String>,
    pub accepted: Vec<Acceptance>,
    pub ty: Option<Type>,
    pub variants: Vec<Variant>,
    /// On the enum type.
    pub grants: Vec<Grant>,
}

/// One of its values.
pub struct Variant {
    pub ident: Ident,
    pub value: Value,
    pub doc: Option<String>,
    /// What was stored before.
    pub former: Option<Value>,
}

/// What is stored.
#[derive(Clone, PartialEq, Eq)]
pub enum Value {
    Text(String),
    Integer(i64),
}

impl Values {
    /// Are its values numbers?
    pub fn is_integer(&self) -> bool {
        self.variants.first().is_some_and(|variant| matches!(variant.value, Value::Integer(_)))
    }
}

/// Reads an enum.
pub fn values(input: &DeriveInput, errors: &mut Errors) -> Values {
    let mut values = Values {
        ident: input.ident.clone(),
        doc: docs::of(&input.attrs),
        native: None,
        renamed_from: None,
        accepted: accept::of(&input.attrs, errors),
        ty: None,
        variants: Vec::new(),
        grants: grant::grants(&input.attrs, grant::TYPE, errors),
    };
    docs::check(&input.attrs, errors);
    for attribute in &input.attrs {
        let word = last(attribute.path());
        if word == "values" {
            let args = args::of(attribute, errors).unwrap_or_default();
            options(&mut values, &args, errors);
        } else if word == "value" {
            errors.on(attribute.path(), "`#[value]` belongs to a variant, not to the enum");
        }
    }
    let own = values.native.as_ref().map_or("", |name| &name.name).to_owned();
    values.renamed_from = relation::renamed_from(&input.attrs, &own, errors);
    if values.native.is_none() {
        if values.renamed_from.is_some() {
            let message =
                "a closed set has no name in the database, unless it is an enum type: rename its values";
            errors.on(&input.ident, message);
        }
        if !values.accepted.is_empty() {
            let message = "a closed set is no object of the database, unless it is an enum type: write `#[accept]` on \
                           the column that has it";
            errors.on(&input.ident, message);
        }
    }
    variants(&mut values, input, errors);
    check(&values, errors);
    values
}

fn options(values: &mut Values, args: &[Arg], errors: &mut Errors) {
    for arg in args {
        let word = arg.word();
        match word.as_str() {
            "enum_type" => {
                let list = arg.list(errors).unwrap_or_default();
                let mut name = Name { name: String::new(), schema: None };
                name.name = relation::name(list.first(), "values", arg.span(), errors);
                for option in list.iter().skip(1) {
                    match option.word().as_str() {
                        "schema" => relation::schema(option, &mut name.schema, errors),
                        other => errors.unknown(option.span(), "option of an enum type", other, &["schema"]),
                    }
                }
                errors.once(&mut values.native, Some(name), arg.span(), "enum_type");
            }
            "type" => {
                let ty = arg.ty(errors);
                errors.once(&mut values.ty, ty, arg.span(), "type");
            }
            _ => errors.unknown(arg.span(), "option of a closed set", &word, &["enum_type", "type"]),
        }
    }
    if values.native.is_some() && values.ty.is_some() {
        errors.on(
            &values.ident,
            "a native enum is a type of its own: write either `enum_type(..)` or `type(..)`",
        );
    }
}

fn variants(values: &mut Values, input: &DeriveInput, errors: &mut Errors) {
    let Data::Enum(data) = &input.data else {
        return errors.on(&input.ident, "a closed set is an enum: `enum BookState { Draft, Published }`");
    };
    for variant in &data.variants {
        if !matches!(variant.fields, Fields::Unit) {
            errors.on(&variant.fields, "a value is a plain word: a variant holds no data");
        }
        if let Some((_, discriminant)) = &variant.discriminant {
            errors.on(discriminant, "write the stored number as `#[value(1)]`");
        }
        let (mut stored, mut former) = (None, None);
        for attribute in &variant.attrs {
            let word = last(attribute.path());
            if word == "renamed_from" {
                let value = former_value(attribute, errors);
                errors.once(&mut former, value, attribute.path().span(), "#[renamed_from]");
            }
            if word != "value" {
                if word == "values" {
                    errors.on(attribute.path(), "`#[values]` belongs to the enum, not to a variant");
                }
                continue;
            }
            let args = args::of(attribute, errors).unwrap_or_default();
            let value = match args.as_slice() {
                [arg @ Arg::Literal(literal)] if literal.is_text() => {
                    arg.text(errors).map(|text| Value::Text(text.value()))
                }
                [arg @ Arg::Literal(literal)] if literal.is_integer() => {
                    arg.integer(errors).map(Value::Integer)
                }
                _ => {
                    errors.on(
                        &attribute.meta,
                        "expected a text or a whole number: `#[value(\"out-of-print\")]`",
                    );
                    None
                }
            };
            errors.once(&mut stored, value, attribute.path().span(), "#[value]");
        }
        let value = stored.unwrap_or_else(|| Value::Text(plain(&variant.ident).to_snake_case()));
        let doc = docs::of(&variant.attrs);
        if former.as_ref() == Some(&value) {
            errors.on(&variant.ident, "this is the value that it has now: write the one before");
        }
        values.variants.push(Variant { ident: variant.ident.clone(), value, doc, former });
    }
}

/// `#[renamed_from(draft)]`, `#[renamed_from("out-of-print")]`, `#[renamed_from(1)]`: the stored value.
fn former_value(attribute: &Attribute, errors: &mut Errors) -> Option<Value> {
    let args = args::of(attribute, errors)?;
    match args.as_slice() {
        [Arg::Path(path)] if path.segments.len() == 1 => Some(Value::Text(last(path))),
        [arg @ Arg::Literal(literal)] if literal.is_integer() => arg.integer(errors).map(Value::Integer),
        [arg @ Arg::Literal(literal)] if literal.is_text() => {
            arg.text(errors).map(|text| Value::Text(text.value()))
        }
        _ => {
            errors.on(&attribute.meta, "expected the value that was stored before: `#[renamed_from(draft)]`");
            None
        }
    }
}

fn check(values: &Values, errors: &mut Errors) {
    if values.variants.is_empty() {
        errors.on(&values.ident, "a closed set has at least one value");
    }
    let integer = values.is_integer();
    for (index, variant) in values.variants.iter().enumerate() {
        let earlier = &values.variants[..index];
        if let Some(former) = &variant.former {
            let same = |other: &Variant| other.former.as_ref() == Some(former);
            if earlier.iter().any(same) {
                errors.on(&variant.ident, "another variant had this value before");
            }
            if matches!(former, Value::Integer(_)) != integer {
                errors
                    .on(&variant.ident, "its former value is of another sort: texts and numbers do not mix");
            }
        }
        if matches!(variant.value, Value::Integer(_)) != integer {
            errors.on(
                &variant.ident,
                "a closed set holds either texts or numbers: give every variant a `#[value(..)]` of one sort",
            );
        } else if earlier.iter().any(|other| other.value == variant.value) {
            errors.on(&variant.ident, "two variants have this value");
        }
        if let (Some(_), Value::Text(text)) = (&values.native, &variant.value)
            && (text.is_empty() || text.len() > 63)
        {
            errors.on(&variant.ident, "a label of an enum type has 1 to 63 bytes (PostgreSQL manual, 8.7.4)");
        }
    }
    if integer && let Some(name) = &values.native {
        errors.on(&values.ident, format!("the labels of the enum type `{}` are texts", name.name));
    }
}
