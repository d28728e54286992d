//! A table whose rows belong to a tenant keeps that column consistent with the rows it refers to, by the database
//! itself: each foreign key to a table of tenants' rows includes both tenant columns, or a trigger always sets the
//! column. Otherwise a row of one tenant can point at a row of another.

use super::{Checked, Rule};
use crate::diagnostic::Diagnostic;
use crate::model::{Constraint, ConstraintKind, Name, ObjectId, Table, Timing, TriggerEvent, TriggerLevel};

pub(super) const RULE: Rule = Rule {
    name: "tenant-column",
    demand: "A row's tenant is not null and cannot differ from that of the rows it refers to.",
    check,
};

fn check(checked: &Checked<'_>, findings: &mut Vec<Diagnostic>) {
    for table in checked.schema.tables.values() {
        let id = ObjectId::Table(table.name.clone());
        let Some(tenant) = table.tenant.as_ref().filter(|_| checked.is_ours(&id)) else {
            continue;
        };
        if table.column(tenant).is_some_and(|column| !column.not_null) {
            let message =
                format!("{tenant}, the tenant of {}, can be null: such a row is nobody's", table.name);
            let help = "make the field's type no Option";
            findings.push(Diagnostic::error(RULE.name, checked.at(&id), message).help(help));
        }
        for constraint in checked.schema.constraints_of(&table.name) {
            if let Some(parent) = parent(checked, table, tenant, constraint)
                && !is_copied(checked, table, tenant)
            {
                let constraint_id = ObjectId::Constraint(table.name.clone(), constraint.name.clone());
                let message = format!(
                    "foreign key {} lets a row of {} refer to another tenant's row of {}",
                    constraint.name, table.name, parent.name
                );
                let help = "refer by both columns, #[foreign_key(tenant, key, references(Parent::tenant, Parent::key))], \
                            or let a BEFORE INSERT OR UPDATE trigger copy the parent's tenant and name it in #[filled_by(…)]";
                findings.push(Diagnostic::error(RULE.name, checked.at(&constraint_id), message).help(help));
            }
        }
    }
}

/// The tenants' table that a foreign key refers to without comparing tenants.
fn parent<'a>(
    checked: &Checked<'a>,
    table: &Table,
    tenant: &Name,
    constraint: &Constraint,
) -> Option<&'a Table> {
    let ConstraintKind::ForeignKey { columns, references, referenced, .. } = &constraint.kind else {
        return None;
    };
    let parent = checked.schema.tables.get(references)?;
    let parents_tenant = parent.tenant.as_ref()?;
    let compares = columns.iter().zip(referenced).any(|pair| pair == (tenant, parents_tenant));
    // The tenants' own table: its key is the tenant.
    let is_tenant = columns.len() == 1 && columns.first() == Some(tenant);
    // Another foreign key of the same columns may do the comparing.
    let compared_elsewhere = checked.schema.constraints_of(&table.name).any(|other| match &other.kind {
        ConstraintKind::ForeignKey { columns: theirs, references: same, referenced, .. } => {
            same == references
                && columns.iter().all(|column| theirs.contains(column))
                && theirs.iter().zip(referenced).any(|pair| pair == (tenant, parents_tenant))
        }
        _ => false,
    });
    (!compares && !is_tenant && !compared_elsewhere).then_some(parent)
}

/// Does a trigger set the tenant column on every insert?
fn is_copied(checked: &Checked<'_>, table: &Table, tenant: &Name) -> bool {
    let Some(function) = table.column(tenant).and_then(|column| column.filled_by.as_ref()) else {
        return false;
    };
    checked.schema.triggers_of(&table.name).any(|trigger| {
        trigger.function == *function
            && trigger.timing == Timing::Before
            && trigger.level == TriggerLevel::Row
            && trigger.condition.is_none()
            && trigger.events.contains(&TriggerEvent::Insert)
    })
}
