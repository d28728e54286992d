//! Rust names for what a database holds: those that a person would have given.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::model::{ObjectId, QualifiedName, Schema};

/// What an item cannot be called: it would hide what every module of a declaration uses.
const RESERVED: &[&str] = &[
    "Actors",
    "Any",
    "Bit",
    "Box",
    "Bytea",
    "Char",
    "Cidr",
    "Clone",
    "Copy",
    "Date",
    "Datemultirange",
    "Daterange",
    "Debug",
    "Declaration",
    "Default",
    "Drop",
    "Eq",
    "Err",
    "EventTrigger",
    "Expression",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "Hash",
    "Inet",
    "Int4multirange",
    "Int4range",
    "Int8multirange",
    "Int8range",
    "Interval",
    "Into",
    "Iterator",
    "Json",
    "JsonAny",
    "JsonValue",
    "Jsonpath",
    "Macaddr",
    "Macaddr8",
    "Money",
    "None",
    "Numeric",
    "Nummultirange",
    "Numrange",
    "Oid",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "PgLsn",
    "PlainJson",
    "Policies",
    "Result",
    "Rows",
    "Self",
    "Send",
    "SetOf",
    "Some",
    "String",
    "Sync",
    "Text",
    "Time",
    "Timestamp",
    "Timestamptz",
    "Timetz",
    "ToOwned",
    "ToString",
    "Trigger",
    "TryFrom",
    "TryInto",
    "Tsmultirange",
    "Tsquery",
    "Tsrange",
    "Tstzmultirange",
    "Tstzrange",
    "Tsvector",
    "Uuid",
    "Varbit",
    "Varchar",
    "Vec",
    "Void",
    "Xml",
    "alloc",
    "bool",
    "char",
    "codegen",
    "core",
    "f32",
    "f64",
    "i128",
    "i16",
    "i32",
    "i64",
    "i8",
    "isize",
    "lib",
    "macros",
    "main",
    "module",
    "prelude",
    "row",
    "sql",
    "std",
    "str",
    "types",
    "u128",
    "u16",
    "u32",
    "u64",
    "u8",
    "usize",
];

/// Names that are taken, so that no two are alike.
#[derive(Clone, Debug, Default)]
pub struct Distinct(BTreeSet<String>);

impl Distinct {
    /// The first of these names that is free, else the last with the first number that makes it so.
    pub fn take<'a>(&mut self, candidates: impl IntoIterator<Item = &'a str>) -> String {
        let mut last = "item".to_owned();
        for name in candidates {
            if !RESERVED.contains(&name) && self.0.insert(name.to_owned()) {
                return name.to_owned();
            }
            name.clone_into(&mut last);
        }
        let mut number = 2;
        while !self.0.insert(format!("{last}_{number}")) {
            number += 1;
        }
        format!("{last}_{number}")
    }

    /// The same for a variant of an enum.
    pub fn variant(&mut self, name: &str) -> String {
        let mut distinct = name.to_owned();
        let mut number = 1;
        while !self.0.insert(distinct.clone()) {
            number += 1;
            distinct = format!("{name}{number}");
        }
        distinct
    }

    /// The same for a field or argument, which hides nothing.
    pub fn field(&mut self, name: &str) -> String {
        let plain = word(name);
        let mut distinct = plain.clone();
        let mut number = 1;
        while !self.0.insert(distinct.clone()) {
            number += 1;
            distinct = format!("{}_{number}", plain.trim_start_matches("r#"));
        }
        distinct
    }
}

/// A field for a name: the name itself where Rust takes it, raw if it is a key word, else what comes near it.
fn word(name: &str) -> String {
    let plain = |text: &str| syn::parse_str::<syn::Ident>(text).is_ok();
    let is_snake =
        !name.contains(char::is_uppercase) && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if is_snake && plain(name) {
        return name.to_owned();
    }
    let snake: String =
        name.to_snake_case().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    for candidate in [snake.clone(), format!("r#{snake}"), format!("{snake}_"), format!("n{snake}")] {
        if candidate != "_" && plain(&candidate) {
            return candidate;
        }
    }
    "unnamed".to_owned()
}

/// An item's name in words, as close as Rust takes it: `r#` helps no item, which is also part of paths and files.
fn item(text: &str, fallback: &str) -> String {
    let legal: String =
        text.chars().map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '_' }).collect();
    let legal = legal.trim_matches('_').to_owned();
    for candidate in [legal.clone(), format!("{legal}_"), format!("{fallback}{legal}")] {
        if syn::parse_str::<syn::Ident>(&candidate).is_ok() {
            return candidate;
        }
    }
    fallback.to_owned()
}

/// The name of a type.
pub fn camel(text: &str) -> String {
    item(&text.to_upper_camel_case(), "Item")
}

/// The name of a module or function.
pub fn snake(text: &str) -> String {
    item(&text.to_snake_case(), "item")
}

/// One of what a table holds many of, as far as English is regular.
pub fn singular(text: &str) -> String {
    const SAME: &[&str] =
        &["news", "series", "species", "status", "address", "access", "movies", "ties", "lens"];
    let (head, last) = text.rsplit_once('_').map_or(("", text), |(head, last)| (&text[..=head.len()], last));
    let lower = last.to_lowercase();
    let cut = |by: usize, more: &str| format!("{head}{}{more}", &last[..last.len() - by]);
    if !last.is_ascii() || lower.len() < 4 {
        return text.to_owned();
    }
    match lower.as_str() {
        "movies" | "ties" | "cookies" | "calories" => cut(1, ""),
        "people" => cut(6, "person"),
        "children" => cut(3, ""),
        word if SAME.contains(&word) => text.to_owned(),
        word if word.ends_with("ies") => cut(3, "y"),
        word if ["sses", "shes", "ches", "xes", "zes", "uses"].iter().any(|end| word.ends_with(end)) => {
            if word.ends_with("houses") || word.ends_with("causes") || word.ends_with("caches") {
                cut(1, "")
            } else {
                cut(2, "")
            }
        }
        word if ["ss", "us", "is", "as"].iter().any(|end| word.ends_with(end)) => text.to_owned(),
        word if word.ends_with('s') => cut(1, ""),
        _ => text.to_owned(),
    }
}

/// The items that stand for the objects of a schema.
#[derive(Clone, Debug, Default)]
pub struct Names {
    items: BTreeMap<ObjectId, String>,
    pub distinct: Distinct,
}

impl Names {
    /// A name for every object that is an item of its own.
    pub fn of(schema: &Schema) -> Self {
        let mut names = Self::default();
        let tables = schema.tables.keys().map(|name| (ObjectId::Table(name.clone()), name, true));
        let views = schema.views.keys().map(|name| (ObjectId::View(name.clone()), name, true));
        let materialized = schema
            .materialized_views
            .keys()
            .map(|name| (ObjectId::MaterializedView(name.clone()), name, true));
        let enums = schema.enums.keys().map(|name| (ObjectId::Enum(name.clone()), name, false));
        let domains = schema.domains.keys().map(|name| (ObjectId::Domain(name.clone()), name, false));
        let composites =
            schema.composites.keys().map(|name| (ObjectId::Composite(name.clone()), name, false));
        let sequences = schema.sequences.keys().map(|name| (ObjectId::Sequence(name.clone()), name, false));
        let objects = tables.chain(views).chain(materialized).chain(enums).chain(domains).chain(composites);
        for (id, name, plural) in objects.chain(sequences) {
            names.qualified(id, name, plural);
        }
        for name in schema.namespaces.keys() {
            let plain = camel(name.as_str());
            names.add(ObjectId::Schema(name.clone()), &[&plain, &format!("{plain}Schema")]);
        }
        for name in schema.extensions.keys() {
            let plain = camel(name.as_str());
            names.add(ObjectId::Extension(name.clone()), &[&format!("{plain}Extension")]);
        }
        for id in schema.functions.keys() {
            let plain = snake(id.name.name.as_str());
            let behind = format!("{}_{plain}", snake(id.name.schema.as_str()));
            names.add(ObjectId::Function(id.clone()), &[&plain, &behind]);
        }
        for id in schema.definitions.keys() {
            let ObjectId::Definition(kind, name) = id else { continue };
            let text = name.as_str().split('(').next().unwrap_or_default();
            let text = text.strip_prefix("public.").unwrap_or(text);
            let plain = camel(text);
            let behind = format!("{plain}{}", camel(kind.as_sql()));
            names.add(id.clone(), &[&plain, &behind]);
        }
        names
    }

    fn qualified(&mut self, id: ObjectId, name: &QualifiedName, plural: bool) {
        let one = if plural { singular(name.name.as_str()) } else { name.name.as_str().to_owned() };
        let schema = camel(name.schema.as_str());
        let (plain, whole) = (camel(&one), camel(name.name.as_str()));
        self.add(id, &[&plain, &whole, &format!("{schema}{plain}"), &format!("{plain}Item")]);
    }

    fn add(&mut self, id: ObjectId, candidates: &[&str]) {
        let name = self.distinct.take(candidates.iter().copied());
        self.items.insert(id, name);
    }

    /// The item of an object; an object without one is called `Missing`, which does not compile.
    pub fn item(&self, id: &ObjectId) -> &str {
        self.items.get(id).map_or("Missing", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_called_after_one_row() {
        for (many, one) in [
            ("films", "film"),
            ("categories", "category"),
            ("film_categories", "film_category"),
            ("loan_status", "loan_status"),
            ("addresses", "address"),
            ("boxes", "box"),
            ("movies", "movie"),
            ("people", "person"),
            ("series", "series"),
            ("gas", "gas"),
        ] {
            assert_eq!(singular(many), one);
        }
    }

    #[test]
    fn names_are_words_of_rust_and_no_two_are_alike() {
        let mut fields = Distinct::default();
        let names = ["type", "Full Name", "full_name", "self", "1st", "größe", "_", "id"];
        let found = names.map(|name| fields.field(name));
        assert_eq!(found, ["r#type", "full_name", "full_name_2", "self_", "n1st", "gr__e", "n", "id"]);
        let mut items = Distinct::default();
        assert_eq!(items.take([camel("text").as_str(), "PublicText"]), "PublicText");
        assert_eq!([camel("2fa codes"), camel("self"), snake("type")], ["Item2faCodes", "Self_", "type_"]);
    }
}
