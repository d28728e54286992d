//! Every policy, grant, constraint, trigger, function and view is weakened in turn, and each time something notices.

mod altered;
mod conditions;
mod constraints;
mod removed;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use codegen::model::{ConstraintKind, ObjectId, Schema};
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
    seen_by: Seen,
}

/// Who is expected to notice, and so is asked first.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    /// Callers of the API, whom the access tests stand for.
    Callers,
    /// Whoever writes a row.
    Anybody,
}

/// Weakenings that change nothing anybody can do, because another guard stands behind: how what they are begins and ends.
/// The catalog alone shows them.
const BACKED_UP: &[(&str, &str)] = &[
    // The filtered views beneath compare the tenant with the caller's, whoever reads them.
    ("public.tenant_message_feedback_summary:", " its owner's rights"),
    ("public.tenant_monthly_usage_summary:", " its owner's rights"),
    // The sum of both is not null either.
    ("public.usage_metrics.completion_tokens:", " takes nulls"),
    ("public.usage_metrics.prompt_tokens:", " takes nulls"),
    // Those whom a policy would then let in have no privilege on the table.
    ("policy ", ": to public"),
    // A conversation's id is unique, and a key holds its messages in its tenant.
    (
        "policy messages_",
        "WHERE conversations.id = messages.conversation_id AND conversations.user_id = (SELECT private.current_user_id()))",
    ),
    // Whoever may refer to a conversation or a message sees it, with his own rights too.
    ("function private.fill_message_tenant()", " its caller's rights"),
    ("function private.copy_message_tenant()", " its caller's rights"),
    // What runs in them touches nothing but the row in hand, and looks nothing up.
    ("function private.set_updated_at()", " its owner's rights"),
    ("function private.refuse_tenant_change()", " its owner's rights"),
    ("function private.refuse_tenant_change()", " its caller's search_path"),
    // Nobody may call it but the service role, which may do all that it does.
    ("function public.increment_usage_metrics(", " its owner's rights"),
    // A policy asks them once per statement, in a subquery, whatever they are called.
    ("function private.current_", ": volatile"),
    // A message is of one tenant.
    ("constraint feedback_message_id_user_id_key ", ": and tenant_id"),
    // A change of any other column leaves them nothing to do.
    ("trigger copy_message_tenant ", " upon update of anything"),
    ("trigger refuse_tenant_change ", " upon update of anything"),
];

fn mutants(schema: &Schema) -> Vec<Mutant> {
    let mut mutants = removed::mutants(schema);
    mutants.extend(altered::mutants(schema));
    mutants
}

/// What notices, besides the demands.
struct Guards<'a> {
    schema: &'a Schema,
    access: String,
    refresh: String,
}

/// What notices a weakening, if anything does.
fn noticed(client: &mut Client, guards: &Guards<'_>, mutant: &Mutant) -> Option<String> {
    let sql = &mutant.sql;
    if mutant.seen_by == Seen::Callers {
        return other_access(client, &guards.access, sql)
            .or_else(|| demands::unmet(client, guards.schema, sql));
    }
    demands::unmet(client, guards.schema, sql)
        .or_else(|| refused_refresh(client, &guards.refresh, sql))
        .or_else(|| other_access(client, &guards.access, sql))
}

/// A concurrent refresh needs its unique index; the one that is missing says so before anything is read.
fn refused_refresh(client: &mut Client, refresh: &str, change: &str) -> Option<String> {
    let mut transaction = client.transaction().ok()?;
    transaction.batch_execute(&format!("{change}; {refresh}")).err().map(|error| error.to_string())
}

/// The access tests, in a transaction in which the change has gone before.
fn other_access(client: &mut Client, access: &str, change: &str) -> Option<String> {
    let script = access.replacen("begin;", &format!("begin; {change};"), 1);
    let error = apply(client, "access_tests.sql", &script).err()?;
    client.batch_execute("rollback").unwrap();
    Some(error.to_string())
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
    assert!(mutants.len() > 450, "only {} weakenings: are the objects there?", mutants.len());
    let next = AtomicUsize::new(0);
    let mut unnoticed: Vec<&Mutant> = thread::scope(|scope| {
        let runs: Vec<_> =
            (0..2).map(|_| scope.spawn(|| unnoticed(&tree, &guards, &mutants, &next))).collect();
        runs.into_iter().flat_map(|run| run.join().unwrap()).collect()
    });
    unnoticed.sort_by_key(|mutant| &mutant.what);
    let is = |mutant: &Mutant, (start, end): &(&str, &str)| {
        mutant.what.starts_with(start) && mutant.what.ends_with(end)
    };
    let surprising = unnoticed.iter().filter(|mutant| !BACKED_UP.iter().any(|known| is(mutant, known)));
    let surprising: Vec<&str> = surprising.map(|mutant| mutant.what.as_str()).collect();
    assert!(surprising.is_empty(), "nothing notices:\n{}", surprising.join("\n"));
    let noticed: Vec<_> =
        BACKED_UP.iter().filter(|known| !unnoticed.iter().any(|mutant| is(mutant, known))).collect();
    assert!(noticed.is_empty(), "something does notice {noticed:?}");
    let database = tree.seeded(cluster(15));
    let mut client = database.superuser().unwrap();
    let before = catalog(&mut client).unwrap();
    for mutant in unnoticed {
        let mut changed = client.transaction().unwrap();
        changed.batch_execute(&mutant.sql).unwrap();
        assert!(difference(&before, &catalog(&mut changed).unwrap()).is_some(), "{}", mutant.what);
    }
}

#[test]
fn nothing_notices_a_key_that_is_made_again() {
    let schema = schema::declaration().schema;
    let tree = Tree::platform();
    let guards =
        Guards { schema: &schema, access: tree.read("dev/access_tests.sql"), refresh: String::new() };
    let database = tree.seeded(cluster(15));
    let mut client = database.superuser().unwrap();
    let controls = altered::controls(&schema);
    assert!(controls.len() > 5);
    for control in controls {
        assert_eq!(noticed(&mut client, &guards, &control), None, "{}", control.what);
    }
}

/// The mutants that no behaviour shows, tried on a database of their own; each takes the next one until none is left.
fn unnoticed<'m>(
    tree: &Tree,
    guards: &Guards<'_>,
    mutants: &'m [Mutant],
    next: &AtomicUsize,
) -> Vec<&'m Mutant> {
    let database = tree.seeded(cluster(15));
    let mut client = database.superuser().unwrap();
    let before = catalog(&mut client).unwrap();
    let mut unnoticed = Vec::new();
    while let Some(mutant) = mutants.get(next.fetch_add(1, Ordering::Relaxed)) {
        if noticed(&mut client, guards, mutant).is_none() {
            unnoticed.push(mutant);
        }
    }
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
