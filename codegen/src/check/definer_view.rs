//! A view that API roles read checks the caller's rights: with its owner's rights it reads past the policies of its
//! tables (PostgreSQL manual, CREATE VIEW, `security_invoker`; Supabase's `security_definer_view` advisor).
//!
//! One sort passes: a `security_barrier` view in a schema that callers cannot name. It is the filtered door to what no
//! policy guards, such as a materialized view, and callers come to it only through a view that checks their rights.

use super::{Checked, Rule};
use crate::diagnostic::Diagnostic;
use crate::model::{Name, ObjectId};

pub(super) const RULE: Rule =
    Rule { name: "definer-view", demand: "A view that callers may read checks the caller's rights.", check };

fn check(checked: &Checked<'_>, findings: &mut Vec<Diagnostic>) {
    for view in checked.schema.views.values() {
        let id = ObjectId::View(view.name.clone());
        let callers = view.access.as_ref().is_some_and(|access| !access.rules.is_empty());
        let door = view.security_barrier && !callers_can_name(checked, &view.name.schema);
        if checked.is_ours(&id) && callers && !view.security_invoker && !door {
            let message = format!(
                "callers read {} with its owner's rights, past the policies of its tables",
                view.name
            );
            let help = "remove security(definer) from #[view(…)], or make it a security_barrier view in a schema \
                        that callers have no usage of";
            findings.push(Diagnostic::error(RULE.name, checked.at(&id), message).help(help));
        }
    }
}

/// May a role of callers name what is in a schema? Everybody may in `public`.
fn callers_can_name(checked: &Checked<'_>, namespace: &Name) -> bool {
    let actors = &checked.schema.actors;
    let grants = checked.schema.privileges_on(&ObjectId::Schema(namespace.clone())).map(|on| &on.grants);
    *namespace == "public"
        || grants.is_some_and(|grants| {
            grants.contains_key(&actors.member) || grants.contains_key(&actors.anonymous)
        })
}
