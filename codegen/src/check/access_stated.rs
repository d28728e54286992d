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
    let tables = schema.tables.values().map(|table| {
        let policies = schema.policies_of(&table.name).next().is_some();
        (ObjectId::Table(table.name.clone()), &table.access, policies)
    });
    let views = schema.views.values().map(|view| (ObjectId::View(view.name.clone()), &view.access, false));
    let materialized = schema.materialized_views.values();
    let materialized =
        materialized.map(|view| (ObjectId::MaterializedView(view.name.clone()), &view.access, false));
    for (id, access, policies) in
        tables.chain(views).chain(materialized).filter(|(id, ..)| checked.is_ours(id))
    {
        match access {
            None if !policies => {
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
