//! No caller reads a materialized view: it has no policies, so whoever may read it reads every tenant's rows
//! (PostgreSQL manual, CREATE POLICY: policies are of tables; Supabase's `materialized_view_in_api` advisor).

use super::{Checked, Rule};
use crate::diagnostic::Diagnostic;
use crate::model::ObjectId;

pub(super) const RULE: Rule =
    Rule { name: "materialized-view-grant", demand: "No caller reads a materialized view directly.", check };

fn check(checked: &Checked<'_>, findings: &mut Vec<Diagnostic>) {
    for view in checked.schema.materialized_views.values() {
        let id = ObjectId::MaterializedView(view.name.clone());
        if checked.is_ours(&id) && view.access.as_ref().is_some_and(|access| !access.rules.is_empty()) {
            let message =
                format!("callers may read materialized view {}, which no policy filters", view.name);
            let help = "leave service(select) only, and give callers a view over a security_barrier view that filters by the \
                        caller, in a schema that they have no usage of";
            findings.push(Diagnostic::error(RULE.name, checked.at(&id), message).help(help));
        }
    }
}
