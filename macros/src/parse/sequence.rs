//! `#[derive(Sequence)]`.

use syn::spanned::Spanned;
use syn::{DeriveInput, Ident, Path, Type};

use super::accept::{self, Acceptance};
use super::column::{self, Sequence as Options};
use super::grant;
use super::namespace::{Grant, grants, own_attribute, unit};
use super::relation::{self, Name};
use crate::args;
use crate::docs;
use crate::errors::Errors;

/// A sequence as it is written.
pub struct Sequence {
    pub ident: Ident,
    pub doc: Option<String>,
    pub renamed_from: Option<String>,
    pub accepted: Vec<Acceptance>,
    pub name: Name,
    pub external: bool,
    pub ty: Option<Type>,
    pub options: Options,
    pub owned_by: Option<Path>,
    pub grants: Vec<Grant>,
    pub granted: Vec<grant::Grant>,
    pub unlogged: bool,
}

const OPTIONS: &[&str] = &[
    "start",
    "increment",
    "minvalue",
    "maxvalue",
    "cache",
    "cycle",
    "type",
    "owned_by",
    "schema",
    "grant",
    "unlogged",
    "external",
];
const PRIVILEGES: &[(&str, &str)] = &[("usage", "Usage"), ("select", "Select"), ("update", "Update")];

/// Reads a struct without fields.
pub fn sequence(input: &DeriveInput, errors: &mut Errors) -> Sequence {
    let mut sequence = Sequence {
        ident: input.ident.clone(),
        doc: docs::of(&input.attrs),
        renamed_from: None,
        accepted: accept::of(&input.attrs, errors),
        name: Name { name: String::new(), schema: None },
        external: false,
        ty: None,
        options: Options::default(),
        owned_by: None,
        grants: Vec::new(),
        granted: grant::grants(&input.attrs, grant::SEQUENCE, errors),
        unlogged: false,
    };
    docs::check(&input.attrs, errors);
    unit(input, "sequence", errors);
    let example = "`#[sequence(invoice_numbers, start = 1000)]`";
    let Some(attribute) = own_attribute(input, "sequence", example, errors) else {
        return sequence;
    };
    let args = args::of(attribute, errors).unwrap_or_default();
    sequence.name.name = relation::name(args.first(), "sequence", attribute.path().span(), errors);
    for arg in args.iter().skip(1) {
        let word = arg.word();
        match word.as_str() {
            "type" => {
                let ty = arg.ty(errors);
                errors.once(&mut sequence.ty, ty, arg.span(), "type");
            }
            "owned_by" => {
                let path = arg.only_path(errors, "a column: `owned_by(Invoice::number)`");
                if let Some(path) = path.as_ref().filter(|path| path.segments.len() < 2) {
                    errors.on(path, "write the column with its table: `owned_by(Invoice::number)`");
                }
                errors.once(&mut sequence.owned_by, path, arg.span(), "owned_by");
            }
            "schema" => relation::schema(arg, &mut sequence.name.schema, errors),
            "grant" => sequence.grants.extend(grants(arg, PRIVILEGES, errors)),
            "external" => sequence.external = arg.flag(errors),
            "unlogged" => sequence.unlogged = arg.flag(errors),
            _ if column::sequence_option(&mut sequence.options, arg, errors) => {}
            _ => errors.unknown(arg.span(), "option of a sequence", &word, OPTIONS),
        }
    }
    sequence.renamed_from = relation::renamed_from(&input.attrs, &sequence.name.name, errors);
    relation::not_ours(sequence.external, sequence.renamed_from.as_ref(), input.ident.span(), errors);
    sequence
}
