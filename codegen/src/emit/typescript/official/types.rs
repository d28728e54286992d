//! Types by their names, as the official generator looks them up.

use super::Official;
use crate::api::{Parts, Relation, RelationKind, Shape};
use crate::emit::typescript::syntax::{Type, database};
use crate::emit::typescript::types::record;
use crate::model::QualifiedName;

impl Official<'_> {
    /// What a type is to a client. Domains are none, and a name of a built-in type is that type in every schema.
    pub fn type_of(&self, ty: &QualifiedName) -> Type {
        let name = ty.name.as_str();
        if name == "record" {
            return record();
        }
        if let Some(word) = scalar(name) {
            return Type::word(word);
        }
        if let Some(element) = name.strip_prefix('_') {
            return self.type_of(&QualifiedName::new(ty.schema.clone(), element)).array();
        }
        let shape = self.shape(ty, true).or_else(|| self.shape(ty, false));
        if let Some(Shape { name, parts }) = shape {
            let place = |group| Type::word(database(name.schema.as_str(), group, name.name.as_str()));
            return match parts {
                Parts::Labels(_) if self.is_listed(name) => place("Enums"),
                Parts::Labels(labels) => {
                    Type::union(labels.iter().map(|label| Type::string(label)).collect())
                }
                Parts::Attributes(_) if self.is_listed(name) => place("CompositeTypes"),
                Parts::Attributes(_) => Type::word("unknown"),
            };
        }
        self.row_of(ty).map_or_else(|| Type::word("unknown"), |place| Type::word(format!("{place}[\"Row\"]")))
    }

    /// The enum or composite type of this name, rather of this schema than of another.
    fn shape(&self, ty: &QualifiedName, enums: bool) -> Option<&Shape> {
        let same = self.shapes.get(&ty.name)?;
        let mut same = same.iter().copied().filter(|shape| matches!(shape.parts, Parts::Labels(_)) == enums);
        let first = same.clone().next();
        same.find(|shape| shape.name == *ty).or(first)
    }

    /// The place of the relation whose rows are of the type of this name, rather of this schema than of another.
    pub fn row_of(&self, ty: &QualifiedName) -> Option<String> {
        let same = || self.relations.iter().filter(|relation| relation.name.name == ty.name);
        let found = same().find(|relation| relation.name == *ty);
        found.or_else(|| same().min_by_key(|relation| rank(relation.kind))).map(|relation| place(relation))
    }

    /// Is it of a schema of the file?
    pub fn is_listed(&self, name: &QualifiedName) -> bool {
        self.namespaces.contains(&&name.schema)
    }
}

/// Where a relation stands in the file.
pub fn place(relation: &Relation) -> String {
    let group = if relation.kind.is_table() { "Tables" } else { "Views" };
    database(relation.name.schema.as_str(), group, relation.name.name.as_str())
}

fn rank(kind: RelationKind) -> u8 {
    match kind {
        RelationKind::Table => 0,
        RelationKind::ForeignTable => 1,
        RelationKind::View { .. } => 2,
        RelationKind::MaterializedView => 3,
    }
}

fn scalar(name: &str) -> Option<&'static str> {
    Some(match name {
        "bool" => "boolean",
        "int2" | "int4" | "int8" | "float4" | "float8" | "numeric" => "number",
        "bytea" | "bpchar" | "varchar" | "date" | "text" | "citext" | "time" | "timetz" | "timestamp"
        | "timestamptz" | "uuid" | "vector" | "interval" => "string",
        "json" | "jsonb" => "Json",
        "void" => "undefined",
        _ => return None,
    })
}
