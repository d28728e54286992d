//! Every policy, grant, constraint and trigger is weakened in turn, and each time something notices.

use std::thread;

use codegen::model::{Columns, ConstraintKind, Name, ObjectId, Schema};
use codegen::scratch::apply;
use codegen::scratch::postgres::Client;
use tests::cluster;
use tests::observe::{catalog, difference};
use tests::tree::Tree;

use super::demands;

/// A weakening: what it is, and the statements that bring it about.
struct Mutant {
    what: String,
    sql: String,
}

/// Weakenings that change nothing a caller can do, because another guard stands behind; the catalog alone shows them.
const BACKED_UP: &[&str] = &[
    // The filtered views beneath compare the tenant with the caller's, whoever reads them.
    "public.tenant_message_feedback_summary: its owner's rights",
    "public.tenant_monthly_usage_summary: its owner's rights",
    // The sum of both is not null either.
    "public.usage_metrics.completion_tokens: takes nulls",
    "public.usage_metrics.prompt_tokens: takes nulls",
];

fn mutants(schema: &Schema) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    let mut add = |what: String, sql: String| mutants.push(Mutant { what, sql });
    let ours = |id: &ObjectId| !schema.is_external(id);
    for policy in schema.policies.values() {
        let id = ObjectId::Policy(policy.table.clone(), policy.name.clone());
        if !ours(&id) {
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
    for (key, constraint) in &schema.constraints {
        let id = ObjectId::Constraint(key.0.clone(), key.1.clone());
        if ours(&id) {
            let sql = format!("alter table {} drop constraint {} cascade", constraint.table, constraint.name);
            add(format!("{id}: dropped"), sql);
        }
    }
    for trigger in schema.triggers.values() {
        let id = ObjectId::Trigger(trigger.table.clone(), trigger.name.clone());
        if ours(&id) {
            add(format!("{id}: dropped"), format!("drop trigger {} on {}", trigger.name, trigger.table));
        }
    }
    for table in schema.tables.values().filter(|table| ours(&ObjectId::Table(table.name.clone()))) {
        add(
            format!("{}: no row security", table.name),
            format!("alter table {} disable row level security", table.name),
        );
        add(
            format!("{}: truncate for anyone", table.name),
            format!("grant truncate on {} to anon", table.name),
        );
    }
    for table in schema.tables.values().filter(|table| ours(&ObjectId::Table(table.name.clone()))) {
        let keys = schema.constraints_of(&table.name).filter_map(|constraint| match &constraint.kind {
            ConstraintKind::PrimaryKey { columns, .. } => Some(columns),
            _ => None,
        });
        let key: Vec<_> = keys.flatten().collect();
        for column in table.columns.iter().filter(|column| column.not_null && !column.is_always_generated()) {
            if !key.contains(&&column.name) {
                let sql = format!("alter table {} alter column {} drop not null", table.name, column.name);
                add(format!("{}.{}: takes nulls", table.name, column.name), sql);
            }
        }
    }
    for view in schema.views.values().filter(|view| view.security_invoker) {
        add(
            format!("{}: its owner's rights", view.name),
            format!("alter view {} set (security_invoker = false)", view.name),
        );
    }
    for unique in schema.indexes.values().filter(|index| index.unique) {
        let name = ObjectId::Index(unique.table.clone(), unique.name.clone()).name();
        add(format!("index {name}: dropped"), format!("drop index {name}"));
    }
    grants(schema, &mut mutants);
    mutants
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
                    mutants.push(Mutant { sql: format!("revoke {what}"), what: format!("revoke {what}") });
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
            mutants.push(Mutant { sql: what.clone(), what });
        }
    }
}

/// What notices a change, if anything does.
fn noticed(client: &mut Client, guards: &Guards<'_>, change: &str) -> Option<String> {
    let script = guards.access.replacen("begin;", &format!("begin; {change};"), 1);
    let executed = apply(client, "access_tests.sql", &script);
    if let Err(error) = executed {
        let _ = client.batch_execute("rollback");
        return Some(error.to_string());
    }
    demands::unmet(client, change)
        .or_else(|| demands::null_taken(client, guards.schema, change))
        .or_else(|| refused_refresh(client, &guards.refresh, change))
}

/// What notices, besides the demands.
struct Guards<'a> {
    schema: &'a Schema,
    access: String,
    refresh: String,
}

/// A concurrent refresh needs its unique index; the one that is missing says so before anything is read.
fn refused_refresh(client: &mut Client, refresh: &str, change: &str) -> Option<String> {
    let mut transaction = client.transaction().ok()?;
    transaction.batch_execute(&format!("{change}; {refresh}")).err().map(|error| error.to_string())
}

#[test]
fn something_notices_every_weakening() {
    let schema = schema::declaration().schema;
    let tree = Tree::platform();
    let refreshes = schema
        .materialized_views
        .keys()
        .map(|name| format!("refresh materialized view concurrently {name};"));
    let guards =
        Guards { schema: &schema, access: tree.read("dev/access_tests.sql"), refresh: refreshes.collect() };
    let mutants = mutants(&schema);
    assert!(mutants.len() > 200, "only {} weakenings: are the objects there?", mutants.len());
    let half = mutants.len().div_ceil(2);
    let unnoticed: Vec<&Mutant> = thread::scope(|scope| {
        let halves = mutants.chunks(half);
        let runs: Vec<_> = halves.map(|half| scope.spawn(|| unnoticed(&tree, &guards, half))).collect();
        runs.into_iter().flat_map(|run| run.join().unwrap()).collect()
    });
    let mut backed_up: Vec<&str> = unnoticed.iter().map(|mutant| mutant.what.as_str()).collect();
    backed_up.sort_unstable();
    assert_eq!(backed_up, BACKED_UP, "left: what nothing but the catalog notices");
    let database = tree.seeded(cluster(15));
    let mut client = database.superuser().unwrap();
    for mutant in unnoticed {
        let before = catalog(&mut client).unwrap();
        client.batch_execute(&mutant.sql).unwrap();
        assert!(difference(&before, &catalog(&mut client).unwrap()).is_some(), "{}", mutant.what);
    }
}

/// The mutants that no behaviour shows, tried on a database of their own.
fn unnoticed<'m>(tree: &Tree, guards: &Guards<'_>, mutants: &'m [Mutant]) -> Vec<&'m Mutant> {
    let database = tree.seeded(cluster(15));
    let mut client = database.superuser().unwrap();
    let before = catalog(&mut client).unwrap();
    let unnoticed =
        mutants.iter().filter(|mutant| noticed(&mut client, guards, &mutant.sql).is_none()).collect();
    let changed = difference(&before, &catalog(&mut client).unwrap());
    assert!(changed.is_none(), "the weakenings were not undone: {changed:?}");
    unnoticed
}

#[test]
fn no_constraint_is_without_a_demand() {
    let schema = schema::declaration().schema;
    let known: Vec<&str> = demands::REFUSED.iter().map(|(name, _)| *name).collect();
    let held: Vec<&str> = demands::HOLDS.iter().map(|(name, ..)| *name).collect();
    for constraint in schema.constraints.values() {
        let id = ObjectId::Constraint(constraint.table.clone(), constraint.name.clone());
        let name = constraint.name.as_str();
        // A key that other keys refer to is there for them.
        let referred = matches!(&constraint.kind, ConstraintKind::Unique { columns, .. } if columns.iter().any(|c| *c == "id"));
        let demanded = known.contains(&name) || held.contains(&name) || referred;
        assert!(schema.is_external(&id) || demanded, "no statement tries {name}");
    }
}
