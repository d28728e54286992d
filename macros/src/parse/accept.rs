//! `#[accept(rewrites_table = "why")]`: dangers of a change that somebody has weighed, each with the reason.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Attribute, LitStr};

use crate::args::{self, Arg};
use crate::errors::Errors;

/// A danger that is accepted.
pub struct Acceptance {
    /// The variant of `codegen::model::Danger`.
    pub danger: &'static str,
    pub reason: LitStr,
}

/// The dangers by the words that accept them, and their variants.
const DANGERS: [(&str, &str); 6] = [
    ("loses_data", "LosesData"),
    ("rewrites_table", "RewritesTable"),
    ("blocks_reads", "BlocksReads"),
    ("blocks_writes", "BlocksWrites"),
    ("may_fail", "MayFail"),
    ("keeps_old_results", "KeepsOldResults"),
];

/// Adds what the arguments of `accept(..)` say, each danger once.
pub fn accept(arg: &Arg, into: &mut Vec<Acceptance>, errors: &mut Errors) {
    let Some(list) = arg.list(errors) else { return };
    add(&list, arg.span(), into, errors);
}

/// What an item or field with the attribute `#[accept(..)]` accepts.
pub fn of(attributes: &[Attribute], errors: &mut Errors) -> Vec<Acceptance> {
    let mut accepted = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("accept")) {
        if let Some(list) = args::of(attribute, errors) {
            add(&list, attribute.path().span(), &mut accepted, errors);
        }
    }
    accepted
}

/// Adds what the list says, each danger once.
pub fn add(list: &[Arg], span: Span, into: &mut Vec<Acceptance>, errors: &mut Errors) {
    if list.is_empty() {
        errors.at(span, "say which danger and why: `accept(rewrites_table = \"a few hundred rows\")`");
    }
    for arg in list {
        let word = arg.word();
        let Some((_, danger)) = DANGERS.into_iter().find(|(known, _)| *known == word) else {
            errors.unknown(arg.span(), "danger", &word, &DANGERS.map(|(known, _)| known));
            continue;
        };
        if into.iter().any(|other| other.danger == danger) {
            errors.at(arg.span(), format!("`{word}` is accepted twice"));
            continue;
        }
        let Arg::Equals(..) = arg else {
            errors.at(arg.span(), format!("say why: `{word} = \"a few hundred rows\"`"));
            continue;
        };
        let Some(reason) = arg.text(errors) else { continue };
        if reason.value().trim().is_empty() {
            errors.on(&reason, format!("say why `{word}` is accepted: those who read the migration see it"));
            continue;
        }
        into.push(Acceptance { danger, reason });
    }
}
