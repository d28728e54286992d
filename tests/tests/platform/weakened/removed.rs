//! Every object dropped, every condition always true, every grant taken back and every right given away.

use codegen::model::{Columns, ConstraintKind, Name, ObjectId, Privilege, Schema};

use super::{Mutant, Seen};

/// All of them.
pub fn mutants(schema: &Schema) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    policies(schema, &mut mutants);
    tables(schema, &mut mutants);
    grants(schema, &mut mutants);
    let own = |id: &ObjectId| !schema.is_external(id);
    let mut add = |what: String, sql: String| mutants.push(Mutant { what, sql, seen_by: Seen::Anybody });
    for (key, constraint) in &schema.constraints {
        let id = ObjectId::Constraint(key.0.clone(), key.1.clone());
        if own(&id) {
            let sql = format!("alter table {} drop constraint {} cascade", constraint.table, constraint.name);
            add(format!("{id}: dropped"), sql);
        }
    }
    for trigger in schema.triggers.values() {
        let id = ObjectId::Trigger(trigger.table.clone(), trigger.name.clone());
        if own(&id) {
            add(format!("{id}: dropped"), format!("drop trigger {} on {}", trigger.name, trigger.table));
        }
    }
    for unique in schema.indexes.values().filter(|index| index.unique) {
        let name = ObjectId::Index(unique.table.clone(), unique.name.clone()).name();
        add(format!("index {name}: dropped"), format!("drop index {name}"));
    }
    mutants
}

fn policies(schema: &Schema, mutants: &mut Vec<Mutant>) {
    let mut add = |what: String, sql: String| mutants.push(Mutant { what, sql, seen_by: Seen::Callers });
    for policy in schema.policies.values() {
        let id = ObjectId::Policy(policy.table.clone(), policy.name.clone());
        if schema.is_external(&id) {
            continue;
        }
        let (name, table) = (&policy.name, &policy.table);
        add(format!("{id}: dropped"), format!("drop policy {name} on {table}"));
        for (clause, condition) in [("using", &policy.using), ("with check", &policy.with_check)] {
            if condition.is_some() {
                let sql = format!("alter policy {name} on {table} {clause} (true)");
                add(format!("{id}: {clause} (true)"), sql);
            }
        }
    }
    for view in schema.views.values().filter(|view| view.security_invoker) {
        add(
            format!("{}: its owner's rights", view.name),
            format!("alter view {} set (security_invoker = false)", view.name),
        );
    }
}

fn tables(schema: &Schema, mutants: &mut Vec<Mutant>) {
    for table in schema.tables.values() {
        let (name, id) = (&table.name, ObjectId::Table(table.name.clone()));
        if schema.is_external(&id) {
            continue;
        }
        let mut add = |what: String, sql: String, seen_by: Seen| mutants.push(Mutant { what, sql, seen_by });
        let sql = format!("alter table {name} disable row level security");
        add(format!("{name}: no row security"), sql, Seen::Callers);
        for role in schema.actors.roles() {
            for privilege in [Privilege::Truncate, Privilege::References, Privilege::Trigger] {
                let granted = schema.privileges_on(&id).and_then(|on| on.grants.get(role));
                if granted.is_none_or(|granted| !granted.contains_key(&privilege)) {
                    let sql = format!("grant {} on {name} to {role}", privilege.as_sql());
                    add(sql.clone(), sql, Seen::Callers);
                }
            }
        }
        let keys = schema.constraints_of(name).filter_map(|constraint| match &constraint.kind {
            ConstraintKind::PrimaryKey { columns, .. } => Some(columns),
            _ => None,
        });
        let key: Vec<_> = keys.flatten().collect();
        let written = table.columns.iter().filter(|column| column.not_null && !column.is_always_generated());
        for column in written.map(|column| &column.name).filter(|column| !key.contains(column)) {
            let sql = format!("alter table {name} alter column {column} drop not null");
            add(format!("{name}.{column}: takes nulls"), sql, Seen::Anybody);
        }
    }
}

/// Each grant taken back, and each right of a caller's role that is not granted, given.
fn grants(schema: &Schema, mutants: &mut Vec<Mutant>) {
    for privileges in schema.privileges.values().filter(|on| !schema.is_external(&on.object)) {
        let on = match &privileges.object {
            // GRANT knows tables and views by one word.
            ObjectId::View(name) | ObjectId::MaterializedView(name) => format!("table {name}"),
            other => other.to_string(),
        };
        for (role, granted) in &privileges.grants {
            for (privilege, columns) in granted {
                let columns = match columns {
                    Columns::All | Columns::AllAnd(_) => vec![String::new()],
                    Columns::Only(columns) => columns.iter().map(|column| format!("({column})")).collect(),
                };
                for column in columns {
                    let what = format!("{} {column} on {on} from {role}", privilege.as_sql());
                    let sql = format!("revoke {what}");
                    mutants.push(Mutant { what: sql.clone(), sql, seen_by: Seen::Callers });
                }
            }
        }
        // The one privilege of a function is all of them.
        let has_all = |role: &&Name| {
            matches!(privileges.object, ObjectId::Function(_)) && privileges.grants.contains_key(*role)
        };
        let public = Name::new("public");
        for role in schema.actors.roles().chain([&public]).filter(|role| !has_all(role)) {
            let what = format!("grant all on {on} to {role}");
            mutants.push(Mutant { sql: what.clone(), what, seen_by: Seen::Callers });
        }
    }
}
