//! Policies and privileges name only roles that exist: those of the API, or `public` (which the platform's schema
//! says in its `Actors`). A misspelt role would fail in the database, or grant to nobody.

use std::collections::BTreeSet;

use super::{Checked, Rule};
use crate::diagnostic::Diagnostic;
use crate::model::{Name, ObjectId, sql};

pub(super) const RULE: Rule =
    Rule { name: "unknown-role", demand: "Policies and privileges name known roles.", check };

fn check(checked: &Checked<'_>, findings: &mut Vec<Diagnostic>) {
    let schema = checked.schema;
    let known: BTreeSet<&Name> = schema.actors.roles().chain(&schema.roles).collect();
    let policies = schema.policies.values().map(|policy| {
        let id = ObjectId::Policy(policy.table.clone(), policy.name.clone());
        (id.clone(), id, policy.roles.iter().collect::<Vec<_>>())
    });
    let privileges = schema.privileges.values().map(|privileges| {
        (
            privileges.object.clone(),
            ObjectId::Privileges(Box::new(privileges.object.clone())),
            privileges.grants.keys().collect(),
        )
    });
    for (place, id, roles) in policies.chain(privileges) {
        for role in roles.into_iter().filter(|role| !known.contains(role) && **role != "public") {
            let message = format!("{id} names role {role}, which the schema does not know");
            let help = format!("the roles of its Actors are {}", sql::list(&known));
            findings.push(Diagnostic::error(RULE.name, checked.at(&place), message).help(help));
        }
    }
}
