//! Every table has a primary key: rows without identity cannot be replicated, patched or referred to
//! (PostgreSQL manual, 5.5.4 Primary Keys; 31.1 Publication on replica identity).

use super::{Checked, Rule};
use crate::diagnostic::Diagnostic;
use crate::model::{ConstraintKind, ObjectId};

pub(super) const RULE: Rule = Rule { name: "primary-key", demand: "Every table has a primary key.", check };

fn check(checked: &Checked<'_>, findings: &mut Vec<Diagnostic>) {
    for table in checked.schema.tables.values() {
        let id = ObjectId::Table(table.name.clone());
        let mut constraints = checked.schema.constraints_of(&table.name);
        if !constraints.any(|constraint| matches!(constraint.kind, ConstraintKind::PrimaryKey { .. })) {
            let message = format!("table {} has no primary key", table.name);
            let help = "put #[primary_key] on a field, or #[primary_key(a, b)] on the struct";
            findings.push(Diagnostic::error(RULE.name, checked.at(&id), message).help(help));
        }
    }
}
