//! `#[grant]`: privileges by name, beside what `#[access]` gives.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Attribute, Path};

use crate::args::{self, Arg, last};
use crate::errors::Errors;

/// Privileges, and the roles that have them.
pub struct Grant {
    /// Each with its columns; none are all.
    pub privileges: Vec<(&'static str, Vec<Path>)>,
    pub roles: Vec<String>,
    /// May they grant it to others?
    pub grantable: bool,
}

/// The privileges of a kind of object: the word, and the variant of the model.
pub type Known = &'static [(&'static str, &'static str)];

/// Of tables and views.
pub const RELATION: Known = &[
    ("select", "Select"),
    ("insert", "Insert"),
    ("update", "Update"),
    ("delete", "Delete"),
    ("truncate", "Truncate"),
    ("references", "References"),
    ("trigger", "Trigger"),
    ("maintain", "Maintain"),
];
/// Of schemas.
pub const SCHEMA: Known = &[("usage", "Usage"), ("create", "Create")];
/// Of sequences.
pub const SEQUENCE: Known = &[("usage", "Usage"), ("select", "Select"), ("update", "Update")];
/// Of types.
pub const TYPE: Known = &[("usage", "Usage")];
/// Of functions.
pub const FUNCTION: Known = &[("execute", "Execute")];

/// Those that can be granted on columns.
const OF_COLUMNS: &[&str] = &["select", "insert", "update", "references"];

/// All the `#[grant]` among these attributes.
pub fn grants(attributes: &[Attribute], known: Known, errors: &mut Errors) -> Vec<Grant> {
    let own = attributes.iter().filter(|attribute| attribute.path().is_ident("grant"));
    let mut grants = Vec::new();
    for attribute in own {
        let args = args::of(attribute, errors).unwrap_or_default();
        grants.extend(grant(&args, attribute.path().span(), known, errors));
    }
    grants
}

/// `#[grant(select, update(title), to(editor), grantable)]`.
pub fn grant(args: &[Arg], span: Span, known: Known, errors: &mut Errors) -> Option<Grant> {
    let mut grant = Grant { privileges: Vec::new(), roles: Vec::new(), grantable: false };
    let mut to = None;
    for arg in args {
        let word = arg.word();
        match word.as_str() {
            "to" => {
                let roles = roles(arg, errors);
                errors.once(&mut to, Some(roles), arg.span(), "to");
            }
            "grantable" => grant.grantable = arg.flag(errors),
            // What PostgreSQL 17 has beside them is named.
            "all" => grant.privileges.extend(
                known
                    .iter()
                    .filter(|(word, _)| *word != "maintain")
                    .map(|(_, variant)| (*variant, Vec::new())),
            ),
            _ => grant.privileges.extend(privilege(arg, known, errors)),
        }
    }
    if to.is_none() || grant.privileges.is_empty() {
        let (first, _) = known[0];
        errors.at(span, format!("say what is granted and to whom: `#[grant({first}, to(reader))]`"));
        return None;
    }
    grant.roles = to.unwrap_or_default();
    Some(grant)
}

fn privilege(arg: &Arg, known: Known, errors: &mut Errors) -> Option<(&'static str, Vec<Path>)> {
    let word = arg.word();
    let Some((_, variant)) = known.iter().find(|(name, _)| *name == word) else {
        let words: Vec<&str> =
            known.iter().map(|(name, _)| *name).chain(["all", "to", "grantable"]).collect();
        errors.unknown(arg.span(), "privilege", &word, &words);
        return None;
    };
    let columns = match arg {
        Arg::List(..) if known == RELATION && OF_COLUMNS.contains(&word.as_str()) => {
            arg.paths(errors, "columns")?
        }
        Arg::List(..) => {
            errors.at(arg.span(), format!("`{word}` is granted on the whole, not on columns"));
            return None;
        }
        _ => Vec::new(),
    };
    Some((variant, columns))
}

/// `to(reader, "odd role")`: a role is a word, or a text where it is no word of Rust.
pub fn roles(arg: &Arg, errors: &mut Errors) -> Vec<String> {
    let mut roles = Vec::new();
    for role in &arg.list(errors).unwrap_or_default() {
        match role {
            Arg::Path(path) if path.segments.len() == 1 => roles.push(last(path)),
            Arg::Literal(literal) => roles.extend(literal.text(errors).map(|text| text.value())),
            other => errors.at(other.span(), "expected a role: a word, or a text"),
        }
    }
    roles
}
