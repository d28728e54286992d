//! What the policies cost: each statement as a signed-in caller, against the same statement as the service role, which
//! bypasses them, with an explicit filter on the tenant. Prepared statements over a unix socket, the two taking turns.
//! The exit code is 1 where a ratio is above its goal.
//!
//! Client and servers share one processor, so that the time is that of the work: on two, each sleeps while the other
//! works, and waking a processor up takes the longer the longer it slept, which is as much again as a short statement.
//!
//! `cargo bench --profile dev -p tests --bench policies` takes 100 tenants, 100,000 conversations and 1,000,000 messages;
//! `LOCKSTEP_BENCH_TENANTS=10` takes a tenth of them.

use std::env;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use codegen::scratch::postgres::Client;
use codegen::scratch::postgres::types::ToSql;
use codegen::scratch::{Caller, Database};
use tests::cluster;
use tests::goals::Goals;
use tests::tree::Tree;

/// The ratio where many rows are read: what a policy does once must not be seen, and it does nothing per row.
const SCAN: Option<f64> = Some(1.1);

/// The ratio where the statement itself takes microseconds.
const SHORT: Option<f64> = Some(1.5);

/// Writes are shown beside the reads, and have no goal.
const WRITE: Option<f64> = None;

/// How often the two take turns.
const ROUNDS: usize = 15;

/// One run of so many is faster than the one that counts: whatever else the machine does, these it left alone.
const FASTEST: usize = 10;

/// A statement: what it is, how often it runs, its goal, its text. `{filter}` is the explicit one on the tenant;
/// `{conversation}`, `{message}` and `{feedback}` are other rows of the caller at every run, so that no row has a long
/// chain of versions.
const STATEMENTS: &[(&str, usize, Option<f64>, &str)] = &[
    (
        "list 20 latest conversations",
        500,
        SHORT,
        "select id, title, updated_at from public.conversations where true {filter} order by created_at desc limit 20",
    ),
    (
        "messages of one conversation",
        500,
        SHORT,
        "select * from public.messages where conversation_id = {conversation} {filter} order by created_at",
    ),
    (
        "count visible conversations",
        100,
        SCAN,
        "select count(*) from public.conversations where true {filter}",
    ),
    ("count visible messages", 30, SCAN, "select count(*) from public.messages where true {filter}"),
    (
        "read all visible messages",
        10,
        SCAN,
        "select sum(length(content)) from public.messages where true {filter}",
    ),
    (
        "usage of the tenant in a month",
        100,
        SHORT,
        "select date, sum(total_tokens) from public.usage_metrics
         where date >= '2026-06-01' and date < '2026-07-01' {filter} group by date",
    ),
    (
        "start a conversation",
        150,
        WRITE,
        "insert into public.conversations (tenant_id, user_id, title) values ('{tenant}', '{user}', 'x')",
    ),
    (
        "insert a message",
        150,
        WRITE,
        "insert into public.messages (tenant_id, conversation_id, role, content)
         values ('{tenant}', {conversation}, 'user', 'x')",
    ),
    (
        "insert feedback",
        150,
        WRITE,
        "insert into public.feedback (tenant_id, message_id, user_id, rating)
         values ('{tenant}', {message}, '{user}', 1)",
    ),
    (
        "update one's conversation",
        150,
        WRITE,
        "update public.conversations set title = 'y' where id = {conversation} {filter}",
    ),
    (
        "update one's message",
        150,
        WRITE,
        "update public.messages set content = 'y' where id = {message} {filter}",
    ),
    (
        "update one's feedback",
        150,
        WRITE,
        "update public.feedback set rating = -1 where id = {feedback} {filter}",
    ),
    ("delete one's feedback", 80, WRITE, "delete from public.feedback where id = {feedback} {filter}"),
];

fn main() -> ExitCode {
    // The servers are not started yet: they inherit it. Where a system has no such thing, the figures are rougher.
    if let Some(processor) = core_affinity::get_core_ids().unwrap_or_default().pop() {
        core_affinity::set_for_current(processor);
    }
    let tenants: i32 = env::var("LOCKSTEP_BENCH_TENANTS").ok().and_then(|n| n.parse().ok()).unwrap_or(100);
    let tree = Tree::platform();
    let database = tree.surroundings(cluster(15));
    for file in tree.forward() {
        tree.apply(&database, &file);
    }
    fill(&database, tenants);
    println!("{tenants} tenants, {} conversations, {} messages", tenants * 1000, tenants * 10_000);
    println!("{:32} {:>12} {:>12}  ratio", "statement", "policies", "bypassed");
    let (mut member, mut service) =
        (database.superuser().expect("connects"), database.superuser().expect("connects"));
    let [tenant, user, subject] =
        ["tenant1", "user1", "auth1"].map(|row| ids(&mut member, &format!("select '{row}'")).remove(0));
    let claims = format!(r#"{{"sub":"{subject}","role":"authenticated"}}"#);
    // Those of the first user, who has a tenth of the tenant's.
    let own = format!("generate_series(1, {tenants} * 1000, {tenants} * 10) c");
    let rows = [
        ("{conversation}", format!("select 'conversation' || c from {own}")),
        ("{message}", format!("select 'message' || c || '-' || m from {own}, generate_series(3, 9, 2) m")),
        ("{feedback}", format!("select 'feedback' || c from {own}")),
    ]
    .map(|(hole, names)| (hole, ids(&mut member, &names)));
    let mut goals = Goals::default();
    for (what, runs, goal, statement) in STATEMENTS {
        let mut statement = statement.replace("{tenant}", &tenant).replace("{user}", &user);
        let mut of: &[String] = &[];
        if let Some((hole, ids)) = rows.iter().find(|(hole, _)| statement.contains(hole)) {
            (statement, of) = (statement.replace(hole, "$1::text::uuid"), ids);
        }
        let bare = statement.replace("{filter}", "");
        let filtered = statement.replace("{filter}", &format!("and tenant_id = '{tenant}'"));
        let (mut guarded, mut free) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            let caller = Caller::new("authenticated").claims(claims.as_str());
            guarded.extend(times(&mut member, &caller, &bare, of, *runs));
            free.extend(times(&mut service, &Caller::new("service_role"), &filtered, of, *runs));
        }
        let (guarded, free) = (fast(guarded), fast(free));
        let ratio = guarded.as_secs_f64() / free.as_secs_f64();
        let ratio = goal.map_or_else(|| format!("{ratio:.2}"), |goal| goals.at_most(what, ratio, goal));
        println!("{what:32} {guarded:>12.1?} {free:>12.1?}  {ratio}");
    }
    goals.end()
}

/// How long a statement takes a caller, for one row after the other, in a transaction that is rolled back.
fn times(client: &mut Client, caller: &Caller, statement: &str, of: &[String], runs: usize) -> Vec<Duration> {
    /// Past the five custom plans (PostgreSQL manual, PREPARE, Notes).
    const BEFORE: usize = 10;
    let mut transaction = caller.begin(client).expect("a role of the API");
    let prepared = transaction.prepare(statement).expect("a statement that the caller may run");
    let all = (0..BEFORE + runs).map(|run| {
        let row = of.get(run % of.len().max(1)).map(|id| id as &(dyn ToSql + Sync));
        let start = Instant::now();
        transaction.query(&prepared, row.as_slice()).expect("a statement that the caller may run");
        start.elapsed()
    });
    all.skip(BEFORE).collect()
}

fn fast(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / FASTEST]
}

/// The identifiers of generated rows, by the names that `fill` makes them of.
fn ids(client: &mut Client, names: &str) -> Vec<String> {
    let sql = format!("select md5(name)::uuid::text from ({names}) as rows (name)");
    client.query(&sql, &[]).expect("digests").iter().map(|row| row.get(0)).collect()
}

fn fill(database: &Database, tenants: i32) {
    let mut client = database.superuser().expect("connects");
    let statements = format!(
        "set session_replication_role = replica;
         insert into public.tenants (id, name, slug)
         select md5('tenant' || t)::uuid, 'Tenant ' || t, 'tenant-' || t from generate_series(1, {tenants}) t;
         insert into public.users (id, tenant_id, auth_id, email)
         select md5('user' || u)::uuid, md5('tenant' || (u - 1) % {tenants} + 1)::uuid, md5('auth' || u)::uuid, u || '@bench.test'
         from generate_series(1, {tenants} * 10) u;
         insert into public.conversations (id, tenant_id, user_id, title, created_at)
         select md5('conversation' || c)::uuid, md5('tenant' || (c - 1) % {tenants} + 1)::uuid,
             md5('user' || (c - 1) % ({tenants} * 10) + 1)::uuid, 'Conversation ' || c, now() - c * interval '1 second'
         from generate_series(1, {tenants} * 1000) c;
         insert into public.messages (id, tenant_id, conversation_id, role, content, created_at)
         select md5('message' || c || '-' || m)::uuid, md5('tenant' || (c - 1) % {tenants} + 1)::uuid,
             md5('conversation' || c)::uuid,
             case m % 2 when 0 then 'assistant' else 'user' end, repeat('word ', 20), now() - m * interval '1 second'
         from generate_series(1, {tenants} * 1000) c, generate_series(1, 10) m;
         insert into public.feedback (id, tenant_id, message_id, user_id, rating)
         select md5('feedback' || c)::uuid, md5('tenant' || (c - 1) % {tenants} + 1)::uuid,
             md5('message' || c || '-2')::uuid, md5('user' || (c - 1) % ({tenants} * 10) + 1)::uuid, 1
         from generate_series(1, {tenants} * 1000) c;
         insert into public.usage_metrics (tenant_id, user_id, date, prompt_tokens, completion_tokens, request_count)
         select md5('tenant' || (u - 1) % {tenants} + 1)::uuid, md5('user' || u)::uuid, date '2026-05-01' + d, 100, 50, 3
         from generate_series(1, {tenants} * 10) u, generate_series(0, 89) d;
         set session_replication_role = origin;
         vacuum analyze;"
    );
    for statement in statements.split_inclusive(';') {
        client.batch_execute(statement).expect("generated rows fit");
    }
}
