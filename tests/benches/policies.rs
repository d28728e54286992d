//! What the policies cost: each statement as a signed-in caller, against the same statement as the service role, which
//! bypasses them, with an explicit filter on the tenant. Prepared statements over a unix socket, the two taking turns.
//!
//! `cargo bench --profile dev -p tests --bench policies` takes 100 tenants, 100,000 conversations and 1,000,000 messages;
//! `LOCKSTEP_BENCH_TENANTS=10` takes a tenth of them.

use std::env;
use std::time::{Duration, Instant};

use codegen::scratch::postgres::Client;
use codegen::scratch::{Caller, Database};
use tests::cluster;
use tests::tree::Tree;

/// A statement: what it is, how often it runs, its text; `{filter}` is the explicit one on the tenant.
const STATEMENTS: &[(&str, usize, &str)] = &[
    (
        "list 20 latest conversations",
        2000,
        "select id, title, updated_at from public.conversations where true {filter} order by created_at desc limit 20",
    ),
    (
        "messages of one conversation",
        2000,
        "select * from public.messages where conversation_id = '{conversation}' {filter} order by created_at",
    ),
    ("count visible conversations", 300, "select count(*) from public.conversations where true {filter}"),
    ("count visible messages", 100, "select count(*) from public.messages where true {filter}"),
    ("read all visible messages", 50, "select sum(length(content)) from public.messages where true {filter}"),
    (
        "usage of the tenant in a month",
        300,
        "select date, sum(total_tokens) from public.usage_metrics
         where date >= '2026-06-01' and date < '2026-07-01' {filter} group by date",
    ),
    (
        "insert a message",
        500,
        "insert into public.messages (tenant_id, conversation_id, role, content)
         values ('{tenant}', '{conversation}', 'user', 'x')",
    ),
    (
        "update one's conversation",
        500,
        "update public.conversations set title = 'y' where id = '{conversation}' {filter}",
    ),
];

fn main() {
    let tenants: i32 = env::var("LOCKSTEP_BENCH_TENANTS").ok().and_then(|n| n.parse().ok()).unwrap_or(100);
    let tree = Tree::platform();
    let database = tree.surroundings(cluster(15));
    for file in tree.forward() {
        tree.apply(&database, &file);
    }
    fill(&database, tenants);
    println!("{tenants} tenants, {} conversations, {} messages", tenants * 1000, tenants * 10_000);
    println!("{:32} {:>12} {:>12} {:>6}", "statement", "policies", "bypassed", "ratio");
    let (mut member, mut service) =
        (database.superuser().expect("connects"), database.superuser().expect("connects"));
    for (what, runs, statement) in STATEMENTS {
        let [tenant, conversation, subject] =
            ["tenant", "conversation", "auth"].map(|kind| id(&mut member, kind, 1));
        let statement = statement.replace("{conversation}", &conversation).replace("{tenant}", &tenant);
        let bare = statement.replace("{filter}", "");
        let filtered = statement.replace("{filter}", &format!("and tenant_id = '{tenant}'"));
        let (mut guarded, mut free) = (Vec::new(), Vec::new());
        for _ in 0..5 {
            let claims = format!(r#"{{"sub":"{subject}","role":"authenticated"}}"#);
            guarded.push(time(&mut member, &Caller::new("authenticated").claims(claims), &bare, *runs));
            free.push(time(&mut service, &Caller::new("service_role"), &filtered, *runs));
        }
        let (guarded, free) = (guarded.iter().min().copied(), free.iter().min().copied());
        if let (Some(guarded), Some(free)) = (guarded, free) {
            let ratio = guarded.as_secs_f64() / free.as_secs_f64();
            println!("{what:32} {guarded:>12.1?} {free:>12.1?} {ratio:>6.2}");
        }
    }
}

/// The mean time of a statement as a caller, in a transaction that is rolled back.
fn time(client: &mut Client, caller: &Caller, statement: &str, runs: usize) -> Duration {
    let mut transaction = caller.begin(client).expect("a role of the API");
    let prepared = transaction.prepare(statement).expect("a statement that the caller may run");
    // Past the five custom plans (PostgreSQL manual, PREPARE, Notes).
    for _ in 0..10 {
        transaction.query(&prepared, &[]).expect("a statement that the caller may run");
    }
    let start = Instant::now();
    for _ in 0..runs {
        transaction.query(&prepared, &[]).expect("a statement that the caller may run");
    }
    start.elapsed() / u32::try_from(runs).unwrap_or(u32::MAX)
}

/// The identifier of a generated row, as `fill` makes it.
fn id(client: &mut Client, kind: &str, number: i32) -> String {
    let sql = format!("select md5('{kind}{number}')::uuid::text");
    client.query_one(&sql, &[]).expect("a digest").get(0)
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
         insert into public.messages (tenant_id, conversation_id, role, content, created_at)
         select md5('tenant' || (c - 1) % {tenants} + 1)::uuid, md5('conversation' || c)::uuid,
             case m % 2 when 0 then 'assistant' else 'user' end, repeat('word ', 20), now() - m * interval '1 second'
         from generate_series(1, {tenants} * 1000) c, generate_series(1, 10) m;
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
