//! Every table and view says who may do what with it. Saying nothing could mean everybody or nobody; here it means that
//! somebody forgot (Supabase documentation, Row Level Security: tables in an exposed schema).

use super::{Checked, Rule};
use crate::diagnostic::Diagnostic;
use crate::model::{Access, Command, ObjectId, Scope};

pub(super) const RULE: Rule =
    Rule { name: "access-stated", demand: "Every table and view states who may do what.", check };

const HELP: &str = "put #[access(select(…), insert(…), update(…), delete(…), service(…))] on the struct; \
                    a command that is left out is nobody's";

fn check(checked: &Checked<'_>, findings: &mut Vec<Diagnostic>) {
    let schema = checked.schema;
    // Privileges by name say it as well.
    let is_granted =
        |id: &ObjectId| schema.privileges_on(id).is_some_and(|privileges| !privileges.grants.is_empty());
    let tables = schema.tables.values().map(|table| {
        let id = ObjectId::Table(table.name.clone());
        let said = schema.policies_of(&table.name).next().is_some() || is_granted(&id);
        (id, &table.access, said)
    });
    let views = schema.views.values().map(|view| {
        let id = ObjectId::View(view.name.clone());
        let said = is_granted(&id);
        (id, &view.access, said)
    });
    let materialized = schema.materialized_views.values();
    let materialized = materialized.map(|view| {
        let id = ObjectId::MaterializedView(view.name.clone());
        let said = is_granted(&id);
        (id, &view.access, said)
    });
    for (id, access, said) in tables.chain(views).chain(materialized).filter(|(id, ..)| checked.is_ours(id)) {
        match access {
            None if !said => {
                let message = format!("{id} does not say who may do what with it");
                findings.push(Diagnostic::error(RULE.name, checked.at(&id), message).help(HELP));
            }
            Some(access) => blind_writes(checked, &id, access, findings),
            None => {}
        }
    }
}

/// An update or delete that finds its rows with WHERE reads them first, so it needs the right to select them.
fn blind_writes(checked: &Checked<'_>, id: &ObjectId, access: &Access, findings: &mut Vec<Diagnostic>) {
    for command in [Command::Update, Command::Delete] {
        if let Some(rule) = access.rule(command)
            && access.rule(Command::Select).is_none()
        {
            let message = format!("{id} lets callers {} rows that they cannot select", command.as_sql());
            let scope = match rule.scope {
                Scope::Owner => "select(owner)",
                _ => "select(…)",
            };
            let help = format!("add {scope}: with a WHERE clause the command would find no row");
            findings.push(Diagnostic::error(RULE.name, checked.at(id), message).help(help));
        }
    }
}
