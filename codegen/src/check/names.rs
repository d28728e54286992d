//! Names fit PostgreSQL: at most 63 bytes, and unique among the relations of a schema, since tables, views, indexes and
//! sequences share one set of names (PostgreSQL manual, 4.1.1 and 54.11 `pg_class`).

use std::collections::BTreeMap;

use super::{Checked, Rule};
use crate::diagnostic::Diagnostic;
use crate::model::{ConstraintKind, ObjectId, QualifiedName};

pub(super) const RULE: Rule = Rule {
    name: "names",
    demand: "Names have at most 63 bytes, and relations of a schema differ in theirs.",
    check,
};

/// `NAMEDATALEN - 1` of a server as it is distributed.
const LONGEST: usize = 63;

fn check(checked: &Checked<'_>, findings: &mut Vec<Diagnostic>) {
    let mut relations: BTreeMap<QualifiedName, ObjectId> = BTreeMap::new();
    for id in checked.schema.ids() {
        if let Some(name) = own_name(&id).filter(|name| name.len() > LONGEST) {
            let message = format!(
                "the name of {id} has {} bytes; PostgreSQL keeps {LONGEST}",
                name.len()
            );
            let help = "shorten it, or give the object a name of its own with name = \"…\"";
            findings.push(Diagnostic::error(RULE.name, checked.at(&id), message).help(help));
        }
        if let Some(name) = relation(checked, &id)
            && let Some(other) = relations.insert(name.clone(), id.clone())
        {
            let place = checked
                .at(&other)
                .map(|at| format!(", declared at {at}"))
                .unwrap_or_default();
            let message = format!("{id} has the name of {other}{place}");
            let help =
                "tables, views, indexes and sequences of one schema share one set of names: rename one";
            findings.push(Diagnostic::error(RULE.name, checked.at(&id), message).help(help));
        }
    }
}

/// The unqualified name of an object.
fn own_name(id: &ObjectId) -> Option<&str> {
    match id {
        ObjectId::Schema(name)
        | ObjectId::Extension(name)
        | ObjectId::Constraint(_, name)
        | ObjectId::Index(_, name)
        | ObjectId::Trigger(_, name)
        | ObjectId::Policy(_, name) => Some(name.as_str()),
        ObjectId::Enum(name)
        | ObjectId::Domain(name)
        | ObjectId::Composite(name)
        | ObjectId::Sequence(name)
        | ObjectId::Table(name)
        | ObjectId::View(name)
        | ObjectId::MaterializedView(name) => Some(name.name.as_str()),
        ObjectId::Function(id) => Some(id.name.name.as_str()),
        ObjectId::Privileges(_) => None,
    }
}

/// The name that an object takes in `pg_class`.
fn relation(checked: &Checked<'_>, id: &ObjectId) -> Option<QualifiedName> {
    match id {
        ObjectId::Table(name)
        | ObjectId::View(name)
        | ObjectId::MaterializedView(name)
        | ObjectId::Sequence(name)
        | ObjectId::Composite(name) => Some(name.clone()),
        ObjectId::Index(table, name) => Some(QualifiedName {
            schema: table.schema.clone(),
            name: name.clone(),
        }),
        ObjectId::Constraint(table, name) => {
            let constraint = checked.schema.constraints.get(&(table.clone(), name.clone()))?;
            let has_index = matches!(
                constraint.kind,
                ConstraintKind::PrimaryKey { .. }
                    | ConstraintKind::Unique { .. }
                    | ConstraintKind::Exclude { .. }
            );
            has_index.then(|| QualifiedName {
                schema: table.schema.clone(),
                name: name.clone(),
            })
        }
        _ => None,
    }
}
