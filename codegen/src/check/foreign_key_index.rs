//! The referring columns of a foreign key lead an index: without one, each delete or key update of a referred row reads
//! the whole referring table (PostgreSQL manual, 5.5.5 Foreign Keys).

use super::{Checked, Rule};
use crate::diagnostic::Diagnostic;
use crate::model::{ConstraintKind, ObjectId, sql};

pub(super) const RULE: Rule = Rule {
    name: "foreign-key-index",
    demand: "The referring columns of a foreign key lead an index.",
    check,
};

fn check(checked: &Checked<'_>, findings: &mut Vec<Diagnostic>) {
    for constraint in checked.schema.constraints.values() {
        let id = ObjectId::Constraint(constraint.table.clone(), constraint.name.clone());
        let ConstraintKind::ForeignKey { columns, references, .. } = &constraint.kind else {
            continue;
        };
        if checked.is_ours(&id)
            && !checked.keys_of(&constraint.table).iter().any(|key| key.leads_with(columns))
        {
            let columns = sql::list(columns);
            let message = format!(
                "no index of {} leads with ({columns}), the columns of foreign key {}",
                constraint.table, constraint.name
            );
            let help = format!(
                "put #[index({columns})] on the struct: a delete in {references} reads the whole table without it"
            );
            findings.push(Diagnostic::error(RULE.name, checked.at(&id), message).help(help));
        }
    }
}
