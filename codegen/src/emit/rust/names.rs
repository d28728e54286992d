//! Rust identifiers for what SQL names.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::diagnostic::Diagnostic;
use crate::model::QualifiedName;

/// Names that the emitted code itself uses unqualified: a struct of such a name would hide them.
const RESERVED: [&str; 11] =
    ["AsRef", "Box", "Default", "From", "Into", "Option", "Result", "String", "TryFrom", "TryInto", "Vec"];

/// The types and functions of the emitted crate, which share one name space each: its root.
#[derive(Default)]
pub(super) struct Names {
    taken: BTreeMap<String, String>,
    problems: Vec<Diagnostic>,
}

impl Names {
    /// Takes the name of a type for an object, and says whether it was free; two objects of one name are a problem
    /// that names both.
    pub fn claim(&mut self, name: &str, object: String) -> bool {
        if RESERVED.contains(&name) {
            let problem = format!("{object} would be the Rust type `{name}`, which hides Rust's own");
            self.problem(problem, "give its struct or enum another name; the SQL name can stay");
            return false;
        }
        self.take(
            format!("type `{name}`"),
            object,
            "give one of them another Rust name; the SQL name can stay",
        )
    }

    /// The same for the name of a function.
    pub fn claim_function(&mut self, name: &str, object: String) -> bool {
        self.take(format!("function `{name}`"), object, "give one of them another name")
    }

    fn take(&mut self, item: String, object: String, help: &str) -> bool {
        if let Some(other) = self.taken.get(&item) {
            self.problem(format!("{object} and {other} would both be the Rust {item}"), help);
            return false;
        }
        self.taken.insert(item, object);
        true
    }

    fn problem(&mut self, problem: String, help: &str) {
        self.problems.push(Diagnostic::error("model-name", None, problem).help(help));
    }

    /// The problems met.
    pub fn into_problems(self) -> Vec<Diagnostic> {
        self.problems
    }
}

/// The type name of an object: the one it was declared with, or its SQL name, behind its schema's outside `public`.
pub(super) fn type_name(declared: Option<&str>, name: &QualifiedName) -> String {
    if let Some(declared) = declared.filter(|declared| syn::parse_str::<syn::Ident>(declared).is_ok()) {
        return declared.to_owned();
    }
    upper_camel(&unqualified(name))
}

/// The name of a function or file: the SQL name, behind its schema's outside `public`.
pub(super) fn snake(name: &QualifiedName) -> String {
    unqualified(name).to_snake_case()
}

fn unqualified(name: &QualifiedName) -> String {
    if name.schema == "public" {
        name.name.as_str().to_owned()
    } else {
        format!("{}_{}", name.schema.as_str(), name.name.as_str())
    }
}

/// A type's or variant's name from any text.
pub(super) fn upper_camel(text: &str) -> String {
    match text.to_upper_camel_case() {
        name if name.is_empty() && text.is_empty() => "Empty".to_owned(),
        name if name == "Self" => "SelfValue".to_owned(),
        name => identifier(&name),
    }
}

/// An identifier, as close to the text as Rust allows: raw for a key word, with `_` for what no identifier may hold.
pub(super) fn identifier(text: &str) -> String {
    if syn::parse_str::<syn::Ident>(text).is_ok() {
        return text.to_owned();
    }
    let legal: String = text.chars().map(|c| if unicode_part(c) { c } else { '_' }).collect();
    for candidate in [legal.clone(), format!("r#{legal}"), format!("{legal}_"), format!("_{legal}")] {
        if candidate != "_" && syn::parse_str::<syn::Ident>(&candidate).is_ok() {
            return candidate;
        }
    }
    "__".to_owned()
}

/// May this stand in an identifier, behind its first character?
fn unicode_part(c: char) -> bool {
    syn::parse_str::<syn::Ident>(&format!("zz{c}zz")).is_ok()
}

/// The names of a struct's fields, a function's arguments or an enum's variants: no two alike.
#[derive(Default)]
pub(super) struct Distinct(BTreeSet<String>);

impl Distinct {
    /// A field's name.
    pub fn field(&mut self, name: &str) -> String {
        let plain = name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        let snake = if plain { name.to_owned() } else { name.to_snake_case() };
        self.take(&identifier(&snake))
    }

    /// The same name, or the same with the first number that nobody has.
    pub fn take(&mut self, name: &str) -> String {
        let mut distinct = name.to_owned();
        let mut number = 1;
        while !self.0.insert(distinct.clone()) {
            number += 1;
            distinct = format!("{name}_{number}");
        }
        distinct
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_stay_close_to_the_text() {
        assert_eq!(identifier("title"), "title");
        assert_eq!(identifier("type"), "r#type");
        assert_eq!(identifier("self"), "self_");
        assert_eq!(identifier("1st"), "_1st");
        assert_eq!(identifier("größe"), "größe");
        assert_eq!(identifier("a b"), "a_b");
        assert_eq!(identifier(""), "__");
        assert_eq!(identifier("+"), "__");
        assert_eq!(upper_camel("out-of-print"), "OutOfPrint");
        assert_eq!(upper_camel("self"), "SelfValue");
        assert_eq!(upper_camel(""), "Empty");
    }

    #[test]
    fn fields_are_told_apart() {
        let mut names = Distinct::default();
        assert_eq!(names.field("fullName"), "full_name");
        assert_eq!(names.field("full_name"), "full_name_2");
        assert_eq!(names.field("_id"), "_id");
    }
}
