//! PostgreSQL's types as a client of the API receives them.

use super::context::Context;
use super::syntax::{Type, database};
use crate::model::{self, BaseType, Builtin, QualifiedName};

impl Context<'_> {
    /// A type without null.
    pub fn type_of(&self, ty: &model::Type) -> Type {
        self.resolve(ty, self.schema.domains.len())
    }

    /// The type of a column: its closed set or JSON shape where it has one.
    pub fn column_type(&self, ty: &model::Type, values: Option<&str>, json: Option<&str>) -> Type {
        let values = values.and_then(|name| self.shapes.values(name));
        match values.or_else(|| self.shapes.json(json?)) {
            Some(shape) if ty.array => shape.array(),
            Some(shape) => shape,
            None => self.type_of(ty),
        }
    }

    /// `domains` is how many more domains to look behind: a ring of domains ends there.
    fn resolve(&self, ty: &model::Type, domains: usize) -> Type {
        let element = match &ty.base {
            BaseType::Builtin(Builtin::Record) => record(),
            BaseType::Builtin(builtin) => Type::word(scalar(*builtin)),
            BaseType::User(name) => self.named(name, domains),
        };
        if ty.array { element.array() } else { element }
    }

    fn named(&self, name: &QualifiedName, domains: usize) -> Type {
        let schema = self.schema;
        let listed = self.is_listed(&name.schema);
        let place = |group| Type::word(database(name.schema.as_str(), group, name.name.as_str()));
        if let Some(domain) = schema.domains.get(name) {
            if let Some(closed) = self.closed.domain(name) {
                return closed;
            }
            return match domains.checked_sub(1) {
                Some(domains) => self.resolve(&domain.base, domains),
                None => Type::word("unknown"),
            };
        }
        if let Some(of) = schema.enums.get(name) {
            let labels = of.labels.iter().map(|label| Type::string(label));
            return if listed { place("Enums") } else { Type::union(labels.collect()) };
        }
        if listed && schema.composites.contains_key(name) {
            return place("CompositeTypes");
        }
        match self.relation(name) {
            Some(relation) if listed => Type::word(format!("{}[\"Row\"]", relation.place())),
            _ => {
                let beyond = self.beyond.as_ref().map(|official| official.type_of(name));
                if let Some(known) = beyond.filter(|ty| *ty != Type::word("unknown")) {
                    return known;
                }
                let declared = schema.external_types.get(name).and_then(|of| of.typescript.as_deref());
                Type::word(declared.map_or_else(|| extension_type(name.name.as_str()).to_owned(), grouped))
            }
        }
    }

    /// Is a type's own domain, if it is one, declared NOT NULL?
    pub fn is_not_null_domain(&self, ty: &model::Type) -> bool {
        match &ty.base {
            BaseType::User(name) if !ty.array => {
                self.schema.domains.get(name).is_some_and(|domain| domain.not_null)
            }
            _ => false,
        }
    }
}

/// What `to_json` makes of a type of `pg_catalog`: numbers, booleans and JSON as such, everything else as a string
/// (PostgreSQL manual, 9.16 JSON Functions and Operators).
fn scalar(builtin: Builtin) -> &'static str {
    match builtin {
        Builtin::Bool => "boolean",
        Builtin::Int2
        | Builtin::Int4
        | Builtin::Int8
        | Builtin::Float4
        | Builtin::Float8
        | Builtin::Numeric => "number",
        Builtin::Json | Builtin::Jsonb => "Json",
        Builtin::Void => "undefined",
        Builtin::Any
        | Builtin::Anyelement
        | Builtin::Anyarray
        | Builtin::Anynonarray
        | Builtin::Anyenum
        | Builtin::Anyrange
        | Builtin::Anycompatible
        | Builtin::Anycompatiblearray => "unknown",
        _ => "string",
    }
}

/// A row of which nothing is known.
pub fn record() -> Type {
    Type::Generic("Record", vec![Type::word("string"), Type::word("unknown")])
}

/// A type as it can stand before `[]`.
fn grouped(ty: &str) -> String {
    if ty.contains('|') { format!("({ty})") } else { ty.to_owned() }
}

/// Types of extensions that are known by name, wherever the extension is installed.
fn extension_type(name: &str) -> &'static str {
    match name {
        "citext" | "vector" => "string",
        _ => "unknown",
    }
}

/// A value that is stored or computed: JSON that is not null says so.
pub fn stored(ty: Type, nullable: bool) -> Type {
    if !nullable && ty == Type::word("Json") {
        return Type::word("NonNullable<Json>");
    }
    ty.or_null(nullable)
}
