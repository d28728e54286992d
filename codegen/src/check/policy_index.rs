//! A policy that compares the row's tenant with the caller's needs an index that leads with that column: row-level
//! security adds the condition to every query (Supabase documentation, RLS Performance and Best Practices).

use super::{Checked, Rule};
use crate::diagnostic::Diagnostic;
use crate::model::{Name, ObjectId, Scope, Table};

pub(super) const RULE: Rule = Rule {
    name: "policy-index",
    demand: "The column that a policy compares with the caller leads an index.",
    check,
};

fn check(checked: &Checked<'_>, findings: &mut Vec<Diagnostic>) {
    for table in checked.schema.tables.values() {
        let id = ObjectId::Table(table.name.clone());
        let Some(access) = &table.access else { continue };
        if !checked.is_ours(&id) {
            continue;
        }
        let keys = checked.keys_of(&table.name);
        let mut wanted: Vec<&Name> =
            access.rules.iter().flat_map(|rule| columns(table, &rule.scope)).collect();
        wanted.sort();
        wanted.dedup();
        // The owner's rows are found through the tenant's index where the table has both.
        wanted.retain(|column| Some(*column) != table.owner.as_ref() || table.tenant.is_none());
        for column in wanted {
            if !keys.iter().any(|key| key.leads_with(std::slice::from_ref(column))) {
                let message =
                    format!("no index of {} leads with {column}, which its policies compare", table.name);
                let help = format!("put #[index({column})] or #[index({column}, …)] on the struct");
                findings.push(Diagnostic::error(RULE.name, checked.at(&id), message).help(help));
            }
        }
    }
}

fn columns<'a>(table: &'a Table, scope: &'a Scope) -> Vec<&'a Name> {
    match scope {
        Scope::Tenant => table.tenant.iter().collect(),
        Scope::Owner => table.owner.iter().collect(),
        Scope::Via { columns, .. } => {
            columns.first().into_iter().filter(|_| table.tenant.is_none()).collect()
        }
        Scope::All(scopes) => scopes.first().map(|scope| columns(table, scope)).unwrap_or_default(),
        Scope::Any(scopes) => scopes.iter().flat_map(|scope| columns(table, scope)).collect(),
        Scope::Anyone | Scope::SignedIn | Scope::When(_) | Scope::Rows(_) => Vec::new(),
    }
}
