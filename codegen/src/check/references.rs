//! What one object names of another is declared: rustc checks that the Rust item exists, and this rule that it takes
//! part in the schema, since an item of another crate or an unlisted module does not.

use std::collections::BTreeSet;

use super::{Checked, Rule};
use crate::diagnostic::Diagnostic;
use crate::model::{BaseType, ConstraintKind, ObjectId, QualifiedName, Schema, Type};

pub(super) const RULE: Rule =
    Rule { name: "undeclared", demand: "What an object names is declared in the same schema.", check };

fn check(checked: &Checked<'_>, findings: &mut Vec<Diagnostic>) {
    let schema = checked.schema;
    let mut report = |object: ObjectId, missing: String| {
        let message = format!("{object} needs {missing}, which is not declared in this schema");
        let help = "list the module that declares it in the Project, or declare it external";
        findings.push(Diagnostic::error(RULE.name, checked.at(&object), message).help(help));
    };
    for (object, name) in namespaces(schema).filter(|(_, name)| !schema.namespaces.contains_key(&name.schema))
    {
        if name.schema != "public" {
            report(object, format!("schema {}", name.schema));
        }
    }
    for constraint in schema.constraints.values() {
        if let ConstraintKind::ForeignKey { references, .. } = &constraint.kind
            && !schema.tables.contains_key(references)
        {
            report(
                ObjectId::Constraint(constraint.table.clone(), constraint.name.clone()),
                format!("table {references}"),
            );
        }
    }
    for trigger in
        schema.triggers.values().filter(|trigger| !schema.functions.contains_key(&trigger.function))
    {
        report(
            ObjectId::Trigger(trigger.table.clone(), trigger.name.clone()),
            format!("function {}", trigger.function),
        );
    }
    for (object, ty) in types(schema) {
        if let BaseType::User(name) = &ty.base
            && !is_type(schema, name)
        {
            report(object, format!("type {name}"));
        }
    }
    let declared: BTreeSet<ObjectId> = schema.ids().collect();
    for (id, function) in &schema.functions {
        for needed in function.depends_on.iter().filter(|needed| !declared.contains(needed)) {
            report(ObjectId::Function(id.clone()), needed.to_string());
        }
    }
}

/// Every object that lives in a schema, with its name.
fn namespaces(schema: &Schema) -> impl Iterator<Item = (ObjectId, QualifiedName)> {
    schema.ids().filter_map(|id| match &id {
        ObjectId::Enum(name)
        | ObjectId::Domain(name)
        | ObjectId::Composite(name)
        | ObjectId::Sequence(name)
        | ObjectId::Table(name)
        | ObjectId::View(name)
        | ObjectId::MaterializedView(name) => Some((id.clone(), name.clone())),
        ObjectId::Function(function) => Some((id.clone(), function.name.clone())),
        _ => None,
    })
}

/// Every type that a column, argument, result or field has.
fn types(schema: &Schema) -> impl Iterator<Item = (ObjectId, &Type)> {
    let columns = schema.tables.values().flat_map(|table| {
        table.columns.iter().map(|column| (ObjectId::Table(table.name.clone()), &column.ty))
    });
    let fields = schema.composites.values().flat_map(|composite| {
        composite.fields.iter().map(|field| (ObjectId::Composite(composite.name.clone()), &field.ty))
    });
    let arguments = schema.functions.iter().flat_map(|(id, function)| {
        let returned = function.returns.values().map(|value| &value.ty);
        let arguments = function.arguments.iter().map(|argument| &argument.ty);
        arguments.chain(returned).map(|ty| (ObjectId::Function(id.clone()), ty))
    });
    columns.chain(fields).chain(arguments)
}

/// Is there a type of this name: declared, a relation's row type, or of a declared extension's schema?
fn is_type(schema: &Schema, name: &QualifiedName) -> bool {
    schema.relation_or_type(name).is_some_and(|id| !matches!(id, ObjectId::Sequence(_)))
        || name.schema == "pg_catalog"
        || schema.extensions.values().any(|extension| extension.schema == name.schema)
        || schema.definitions.values().any(|of| of.name.as_str() == name.to_string())
}
