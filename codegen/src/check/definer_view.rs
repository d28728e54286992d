//! A view that API roles read checks the caller's rights: with its owner's rights it reads past the policies of its tables
//! (PostgreSQL manual, CREATE VIEW, `security_invoker`; Supabase's `security_definer_view` advisor).

use super::{Checked, Rule};
use crate::diagnostic::Diagnostic;
use crate::model::ObjectId;

pub(super) const RULE: Rule = Rule {
    name: "definer-view",
    demand: "A view that callers may read checks the caller's rights.",
    check,
};

fn check(checked: &Checked<'_>, findings: &mut Vec<Diagnostic>) {
    for view in checked.schema.views.values() {
        let id = ObjectId::View(view.name.clone());
        let callers = view
            .access
            .as_ref()
            .is_some_and(|access| !access.rules.is_empty());
        if checked.is_ours(&id) && callers && !view.security_invoker {
            let message = format!(
                "callers read {} with its owner's rights, past the policies of its tables",
                view.name
            );
            let help = "remove security(definer) from #[view(…)]";
            findings.push(Diagnostic::error(RULE.name, checked.at(&id), message).help(help));
        }
    }
}
