//! What objects are called, and the names that they take.

use super::function;
use crate::model::{DefinitionKind, Name, ObjectId, QualifiedName, Schema, sql};

/// The name of an object by itself, as the catalog has it.
#[must_use]
pub fn bare_name(object: &ObjectId) -> String {
    match object {
        ObjectId::Schema(name)
        | ObjectId::Extension(name)
        | ObjectId::Column(_, name)
        | ObjectId::Default(_, name)
        | ObjectId::Constraint(_, name)
        | ObjectId::Index(_, name)
        | ObjectId::Statistics(_, name)
        | ObjectId::Trigger(_, name)
        | ObjectId::Policy(_, name)
        | ObjectId::Definition(_, name) => name.as_str().to_owned(),
        ObjectId::Enum(name)
        | ObjectId::Domain(name)
        | ObjectId::Composite(name)
        | ObjectId::Sequence(name)
        | ObjectId::Table(name)
        | ObjectId::View(name)
        | ObjectId::MaterializedView(name) => name.name.as_str().to_owned(),
        ObjectId::Function(id) => id.name.name.as_str().to_owned(),
        ObjectId::Privileges(object) | ObjectId::Owner(object) => bare_name(object),
    }
}

/// The names that an object takes in its schema, by the sort of name: relations and types (PostgreSQL manual, 53.11 and 53.64).
pub(crate) fn names(id: &ObjectId) -> Vec<(u8, QualifiedName)> {
    let (relation, ty, function, statistics) = (0, 1, 2, 3);
    match id {
        ObjectId::Table(name) | ObjectId::View(name) | ObjectId::MaterializedView(name) => {
            vec![(relation, name.clone()), (ty, name.clone())]
        }
        ObjectId::Composite(name) => vec![(relation, name.clone()), (ty, name.clone())],
        ObjectId::Sequence(name) => vec![(relation, name.clone())],
        ObjectId::Index(table, name) | ObjectId::Constraint(table, name) => {
            vec![(relation, QualifiedName::new(table.schema.clone(), name.clone()))]
        }
        ObjectId::Statistics(table, name) => {
            vec![(statistics, QualifiedName::new(table.schema.clone(), name.clone()))]
        }
        ObjectId::Enum(name) | ObjectId::Domain(name) => vec![(ty, name.clone())],
        // A call that fits two functions of one name is refused: the old one goes before the new one comes.
        ObjectId::Function(id) => vec![(function, id.name.clone())],
        ObjectId::Definition(kind, name) => {
            let spaces: &[u8] = match kind {
                DefinitionKind::ForeignTable => &[relation, ty],
                DefinitionKind::BaseType | DefinitionKind::RangeType | DefinitionKind::ShellType => &[ty],
                DefinitionKind::Aggregate | DefinitionKind::Function => &[function],
                DefinitionKind::Statistics => &[statistics],
                _ => &[],
            };
            let name = name.as_str();
            let name = if spaces == [function] { name.split('(').next().unwrap_or(name) } else { name };
            let parts = sql::split_qualified(name);
            let Some([schema, name]) = parts.as_deref() else { return Vec::new() };
            let name = QualifiedName::new(schema.as_str(), name.as_str());
            spaces.iter().map(|space| (*space, name.clone())).collect()
        }
        _ => Vec::new(),
    }
}

/// Has a relation or type of a schema such a name?
pub(crate) fn is_taken(schema: &Schema, name: &QualifiedName) -> bool {
    let is_it = |(table, own): &(QualifiedName, Name)| *own == name.name && table.schema == name.schema;
    schema.relation_or_type(name).is_some()
        || schema.indexes.keys().any(is_it)
        || schema.constraints.keys().any(is_it)
        || schema.definitions.keys().flat_map(names).any(|(space, of)| space <= 1 && of == *name)
}

/// What people call an object: its kind and name. A procedure shares its identity with functions, not its kind.
#[must_use]
pub fn title(schema: &Schema, object: &ObjectId) -> String {
    match object {
        ObjectId::Function(id) => format!("{} {id}", function::word(schema, id)),
        ObjectId::Privileges(on) => format!("privileges on {}", title(schema, on)),
        ObjectId::Owner(of) => format!("owner of {}", title(schema, of)),
        _ => object.to_string(),
    }
}
