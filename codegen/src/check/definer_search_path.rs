//! A SECURITY DEFINER function sets `search_path`: otherwise a caller can put an object of his own before the one it
//! means (PostgreSQL manual, CREATE FUNCTION, Writing SECURITY DEFINER Functions Safely).

use super::{Checked, Rule};
use crate::diagnostic::Diagnostic;
use crate::model::ObjectId;

pub(super) const RULE: Rule =
    Rule { name: "definer-search-path", demand: "A SECURITY DEFINER function sets its search_path.", check };

fn check(checked: &Checked<'_>, findings: &mut Vec<Diagnostic>) {
    for (id, function) in &checked.schema.functions {
        let object = ObjectId::Function(id.clone());
        if checked.is_ours(&object)
            && function.security_definer
            && !function.settings.contains_key("search_path")
        {
            let message = format!("SECURITY DEFINER function {id} does not set search_path");
            let help = "write set(search_path = \"''\") and qualify every name in its body";
            findings.push(Diagnostic::error(RULE.name, checked.at(&object), message).help(help));
        }
    }
}
