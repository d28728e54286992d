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

/// The sorts of names that a schema tells apart.
const RELATION: u8 = 0;
const TYPE: u8 = 1;
const FUNCTION: u8 = 2;
const STATISTICS: u8 = 3;

/// The names that an object takes in its schema, by the sort of name: relations and types (PostgreSQL manual, 53.11 and 53.64).
/// With a type comes that of its arrays, which is called by another name where its own is taken (manual, CREATE TYPE, Array
/// Types).
pub(crate) fn names(id: &ObjectId) -> Vec<(u8, QualifiedName)> {
    let mut names = own_names(id);
    let types = names.iter().filter(|(space, _)| *space == TYPE);
    let arrays =
        types.map(|(_, of)| (TYPE, QualifiedName::new(of.schema.clone(), format!("_{}", of.name.as_str()))));
    let arrays: Vec<_> = arrays.collect();
    names.extend(arrays);
    names
}

fn own_names(id: &ObjectId) -> Vec<(u8, QualifiedName)> {
    match id {
        ObjectId::Table(name) | ObjectId::View(name) | ObjectId::MaterializedView(name) => {
            vec![(RELATION, name.clone()), (TYPE, name.clone())]
        }
        ObjectId::Composite(name) => vec![(RELATION, name.clone()), (TYPE, name.clone())],
        ObjectId::Sequence(name) => vec![(RELATION, name.clone())],
        ObjectId::Index(table, name) | ObjectId::Constraint(table, name) => {
            vec![(RELATION, QualifiedName::new(table.schema.clone(), name.clone()))]
        }
        ObjectId::Statistics(table, name) => {
            vec![(STATISTICS, QualifiedName::new(table.schema.clone(), name.clone()))]
        }
        ObjectId::Enum(name) | ObjectId::Domain(name) => vec![(TYPE, name.clone())],
        // A call that fits two functions of one name is refused: the old one goes before the new one comes.
        ObjectId::Function(id) => vec![(FUNCTION, id.name.clone())],
        ObjectId::Definition(kind, name) => {
            let spaces: &[u8] = match kind {
                DefinitionKind::ForeignTable => &[RELATION, TYPE],
                DefinitionKind::BaseType | DefinitionKind::RangeType | DefinitionKind::ShellType => &[TYPE],
                DefinitionKind::Aggregate | DefinitionKind::Function => &[FUNCTION],
                DefinitionKind::Statistics => &[STATISTICS],
                _ => &[],
            };
            let name = name.as_str();
            let name = if spaces == [FUNCTION] { name.split('(').next().unwrap_or(name) } else { name };
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
        || schema.definitions.keys().flat_map(own_names).any(|(space, of)| space <= TYPE && of == *name)
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
