//! Every policy, grant, constraint and trigger is weakened in turn, and each time something notices.

use codegen::model::{Columns, ConstraintKind, ObjectId, Schema};
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
    // Nobody may write the columns that these conditions read: the column grants stand behind.
    "policy conversations_update on public.conversations: with check (true)",
    "policy feedback_update on public.feedback: with check (true)",
    "policy messages_update on public.messages: with check (true)",
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
        add(format!("{}: no row security", table.name), format!("alter table {} disable row level security", table.name));
        add(format!("{}: truncate for anyone", table.name), format!("grant truncate on {} to anon", table.name));
    }
    for view in schema.views.values().filter(|view| view.security_invoker) {
        add(format!("{}: its owner's rights", view.name), format!("alter view {} set (security_invoker = false)", view.name));
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
                    Columns::All => vec![String::new()],
                    Columns::Only(columns) => columns.iter().map(|column| format!("({column})")).collect(),
                };
                for column in columns {
                    let what = format!("{} {column} on {on} from {role}", privilege.as_sql());
                    mutants.push(Mutant { sql: format!("revoke {what}"), what: format!("revoke {what}") });
                }
            }
        }
        for role in schema.actors.roles().map(ToString::to_string).chain(["public".to_owned()]) {
            let what = format!("grant all on {on} to {role}");
            mutants.push(Mutant { sql: what.clone(), what });
        }
    }
}

/// What notices a change, if anything does.
fn noticed(client: &mut Client, access: &str, refresh: &str, change: &str) -> Option<String> {
    let script = access.replacen("begin;", &format!("begin; {change};"), 1);
    let executed = apply(client, "access_tests.sql", &script);
    if let Err(error) = executed {
        let _ = client.batch_execute("rollback");
        return Some(error.to_string());
    }
    demands::unmet(client, change).or_else(|| refused_refresh(client, refresh, change))
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
    let access = tree.read("dev/access_tests.sql");
    let refreshes = schema.materialized_views.keys().map(|name| format!("refresh materialized view concurrently {name};"));
    let refresh: String = refreshes.collect();
    let cluster = cluster(15);
    let reference = tree.seeded(cluster);
    let before = catalog(&mut reference.superuser().unwrap()).unwrap();
    let mutants = mutants(&schema);
    let unnoticed = run(&tree, &mutants, &access, &refresh, &before);
    assert!(mutants.len() > 150, "only {} weakenings: are the objects there?", mutants.len());
    assert!(unnoticed.is_empty(), "nothing notices:\n{}", unnoticed.join("\n"));
}

/// Tries the mutants on two databases at once.
fn run(tree: &Tree, mutants: &[Mutant], access: &str, refresh: &str, before: &str) -> Vec<String> {
    let half = mutants.len().div_ceil(2);
    let try_all = |mutants: &[Mutant]| -> Vec<String> {
        let database = tree.seeded(cluster(15));
        let mut client = database.superuser().unwrap();
        let unnoticed = |mutant: &&Mutant| noticed(&mut client, access, refresh, &mutant.sql).is_none();
        let unnoticed: Vec<String> = mutants.iter().filter(unnoticed).map(|mutant| mutant.what.clone()).collect();
        let changed = difference(before, &catalog(&mut client).unwrap());
        assert!(changed.is_none(), "the weakenings were not undone: {changed:?}");
        unnoticed
    };
    let unnoticed: Vec<String> = std::thread::scope(|scope| {
        let runs: Vec<_> = mutants.chunks(half).map(|part| scope.spawn(move || try_all(part))).collect();
        runs.into_iter().flat_map(|run| run.join().unwrap()).collect()
    });
    unnoticed.into_iter().filter(|what| !BACKED_UP.contains(&what.as_str())).collect()
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
