//! A foreign key refers to columns that a primary key, a unique constraint or a whole unique index makes unique
//! (PostgreSQL manual, CREATE TABLE, REFERENCES).

use std::collections::BTreeSet;

use super::{Checked, Rule};
use crate::diagnostic::Diagnostic;
use crate::model::{ConstraintKind, ObjectId, sql};

pub(super) const RULE: Rule =
    Rule { name: "foreign-key-target", demand: "A foreign key refers to a unique key.", check };

fn check(checked: &Checked<'_>, findings: &mut Vec<Diagnostic>) {
    for constraint in checked.schema.constraints.values() {
        let ConstraintKind::ForeignKey { references, referenced, .. } = &constraint.kind else {
            continue;
        };
        let wanted: BTreeSet<_> = referenced.iter().collect();
        let mut keys = checked.keys_of(references).into_iter();
        if !keys.any(|key| key.unique && key.columns.iter().collect::<BTreeSet<_>>() == wanted) {
            let id = ObjectId::Constraint(constraint.table.clone(), constraint.name.clone());
            let columns = sql::list(referenced);
            let message = format!(
                "foreign key {} refers to {references} ({columns}), which nothing makes unique",
                constraint.name
            );
            let adds = if checked.is_ours(&ObjectId::Table(references.clone())) {
                format!("#[unique({columns})]")
            } else {
                format!("#[adds(unique({columns}))]")
            };
            let help = format!("put {adds} on the struct of {references}");
            findings.push(Diagnostic::error(RULE.name, checked.at(&id), message).help(help));
        }
    }
}
