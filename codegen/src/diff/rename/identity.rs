//! The parts of an identity.

use crate::model::{FunctionId, Name, ObjectId, QualifiedName, Schema};

/// The object's own name, without its schema or table.
pub(super) fn leaf(id: &ObjectId) -> &Name {
    match id {
        ObjectId::Schema(name)
        | ObjectId::Extension(name)
        | ObjectId::Column(_, name)
        | ObjectId::Default(_, name)
        | ObjectId::Constraint(_, name)
        | ObjectId::Index(_, name)
        | ObjectId::Statistics(_, name)
        | ObjectId::Trigger(_, name)
        | ObjectId::Policy(_, name)
        | ObjectId::Definition(_, name) => name,
        ObjectId::Enum(name)
        | ObjectId::Domain(name)
        | ObjectId::Composite(name)
        | ObjectId::Sequence(name)
        | ObjectId::Table(name)
        | ObjectId::View(name)
        | ObjectId::MaterializedView(name) => &name.name,
        ObjectId::Function(function) => &function.name.name,
        ObjectId::Privileges(on) | ObjectId::Owner(on) => leaf(on),
    }
}

/// The same identity with another own name.
pub(super) fn called(id: &ObjectId, leaf: &Name) -> ObjectId {
    let name = |of: &QualifiedName| QualifiedName { schema: of.schema.clone(), name: leaf.clone() };
    match id {
        ObjectId::Schema(_) => ObjectId::Schema(leaf.clone()),
        ObjectId::Extension(_) => ObjectId::Extension(leaf.clone()),
        ObjectId::Column(of, _) => ObjectId::Column(of.clone(), leaf.clone()),
        ObjectId::Default(of, _) => ObjectId::Default(of.clone(), leaf.clone()),
        ObjectId::Constraint(of, _) => ObjectId::Constraint(of.clone(), leaf.clone()),
        ObjectId::Index(of, _) => ObjectId::Index(of.clone(), leaf.clone()),
        ObjectId::Statistics(of, _) => ObjectId::Statistics(of.clone(), leaf.clone()),
        ObjectId::Trigger(of, _) => ObjectId::Trigger(of.clone(), leaf.clone()),
        ObjectId::Policy(of, _) => ObjectId::Policy(of.clone(), leaf.clone()),
        ObjectId::Enum(of) => ObjectId::Enum(name(of)),
        ObjectId::Domain(of) => ObjectId::Domain(name(of)),
        ObjectId::Composite(of) => ObjectId::Composite(name(of)),
        ObjectId::Sequence(of) => ObjectId::Sequence(name(of)),
        ObjectId::Table(of) => ObjectId::Table(name(of)),
        ObjectId::View(of) => ObjectId::View(name(of)),
        ObjectId::MaterializedView(of) => ObjectId::MaterializedView(name(of)),
        ObjectId::Function(function) => ObjectId::Function(FunctionId {
            name: name(&function.name),
            arguments: function.arguments.clone(),
        }),
        ObjectId::Definition(kind, _) => ObjectId::Definition(*kind, leaf.clone()),
        ObjectId::Privileges(on) => ObjectId::Privileges(Box::new(called(on, leaf))),
        ObjectId::Owner(of) => ObjectId::Owner(Box::new(called(of, leaf))),
    }
}

/// The schema that its name is qualified by.
pub(super) fn schema(id: &ObjectId) -> Option<&Name> {
    match id {
        ObjectId::Enum(of)
        | ObjectId::Domain(of)
        | ObjectId::Composite(of)
        | ObjectId::Sequence(of)
        | ObjectId::Table(of)
        | ObjectId::View(of)
        | ObjectId::MaterializedView(of)
        | ObjectId::Index(of, _)
        | ObjectId::Statistics(of, _) => Some(&of.schema),
        ObjectId::Function(function) => Some(&function.name.schema),
        _ => None,
    }
}

/// The table, view or type whose columns a privilege or a part is about.
pub(super) fn relation(id: &ObjectId) -> Option<&QualifiedName> {
    match id {
        ObjectId::Table(of)
        | ObjectId::View(of)
        | ObjectId::MaterializedView(of)
        | ObjectId::Column(of, _)
        | ObjectId::Default(of, _)
        | ObjectId::Constraint(of, _)
        | ObjectId::Index(of, _)
        | ObjectId::Statistics(of, _)
        | ObjectId::Trigger(of, _)
        | ObjectId::Policy(of, _) => Some(of),
        _ => None,
    }
}

/// Does the schema have it?
pub(super) fn has(schema: &Schema, id: &ObjectId) -> bool {
    let part = |of: &QualifiedName, name: &Name| (of.clone(), name.clone());
    match id {
        ObjectId::Schema(name) => schema.namespaces.contains_key(name),
        ObjectId::Extension(name) => schema.extensions.contains_key(name),
        ObjectId::Enum(name) => schema.enums.contains_key(name),
        ObjectId::Domain(name) => schema.domains.contains_key(name),
        ObjectId::Composite(name) => schema.composites.contains_key(name),
        ObjectId::Sequence(name) => schema.sequences.contains_key(name),
        ObjectId::Table(name) => schema.tables.contains_key(name),
        ObjectId::View(name) => schema.views.contains_key(name),
        ObjectId::MaterializedView(name) => schema.materialized_views.contains_key(name),
        ObjectId::Function(function) => schema.functions.contains_key(function),
        ObjectId::Column(of, name) => columns(schema, of).contains(&name),
        ObjectId::Default(of, name) => {
            let column = schema.tables.get(of).and_then(|table| table.column(name));
            column.is_some_and(|column| column.default.is_some())
        }
        ObjectId::Constraint(of, name) => schema.constraints.contains_key(&part(of, name)),
        ObjectId::Index(of, name) => schema.indexes.contains_key(&part(of, name)),
        ObjectId::Statistics(of, name) => schema.statistics.contains_key(&part(of, name)),
        ObjectId::Trigger(of, name) => schema.triggers.contains_key(&part(of, name)),
        ObjectId::Policy(of, name) => schema.policies.contains_key(&part(of, name)),
        ObjectId::Definition(..) => schema.definitions.contains_key(id),
        ObjectId::Privileges(on) => schema.privileges.contains_key(on),
        ObjectId::Owner(of) => schema.owners.contains_key(of),
    }
}

/// The columns of a table or view, or the fields of a composite type.
pub(super) fn columns<'a>(schema: &'a Schema, of: &QualifiedName) -> Vec<&'a Name> {
    if let Some(table) = schema.tables.get(of) {
        return table.columns.iter().map(|column| &column.name).collect();
    }
    if let Some(composite) = schema.composites.get(of) {
        return composite.fields.iter().map(|field| &field.name).collect();
    }
    let view = schema.views.get(of).map(|view| &view.columns);
    let view = view.or_else(|| schema.materialized_views.get(of).map(|view| &view.columns));
    view.into_iter().flatten().map(|column| &column.name).collect()
}

/// The parent that a column is passed on by: it has no other name than there (PostgreSQL manual, 5.10 Inheritance).
pub(super) fn passing_on<'s>(schema: &'s Schema, id: &ObjectId) -> Option<&'s QualifiedName> {
    let ObjectId::Column(of, name) = id else { return None };
    let has = |parent: &&QualifiedName| {
        schema.tables.get(*parent).is_some_and(|parent| parent.column(name).is_some())
    };
    schema.tables.get(of)?.parents().find(has)
}
