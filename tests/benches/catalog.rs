//! How long it takes to read a database of many tables, beside `pg_dump --schema-only` of the same.
//!
//! `cargo bench -p tests --bench catalog` takes 5,000 tables; `LOCKSTEP_BENCH_TABLES=500` takes a tenth of them.

use std::env;
use std::time::Instant;

use codegen::catalog::{Options, read};
use codegen::scratch::apply;
use tests::cluster;

/// How many tables one transaction makes: each of them takes locks.
const AT_ONCE: usize = 100;

fn main() {
    let tables: usize = env::var("LOCKSTEP_BENCH_TABLES").ok().and_then(|n| n.parse().ok()).unwrap_or(5000);
    let database = cluster(15).database().expect("a database");
    let mut client = database.superuser().expect("connects");
    apply(&mut client, "schema", "create schema library").expect("applies");
    for first in (0..tables).step_by(AT_ONCE) {
        let sql: String = (first..tables.min(first + AT_ONCE)).map(table).collect();
        client.batch_execute(&sql).expect("applies");
    }
    client.batch_execute("analyze").expect("applies");

    println!("{tables} tables");
    for _ in 0..3 {
        let start = Instant::now();
        let found = read(&mut client, &Options::default()).expect("reads");
        println!("{:32} {:>9.3?} {} objects", "read", start.elapsed(), found.schema.ids().count());
        let start = Instant::now();
        let dump = database.pg_dump().expect("dumps");
        println!("{:32} {:>9.3?} {} lines", "pg_dump --schema-only", start.elapsed(), dump.lines().count());
    }
}

/// A table as people have them: keys, checks, defaults, an index, comments, a policy.
fn table(number: usize) -> String {
    let other = number.saturating_sub(1);
    format!(
        "create table library.books_{number} (
             id bigint generated always as identity primary key, title text not null default 'untitled',
             sequel bigint references library.books_{other}, added_at timestamptz default now(),
             price numeric(10, 2) check (price > 0), notes jsonb, code uuid default gen_random_uuid(), tags text[],
             lent boolean, shelf varchar(20)
         );
         create index books_{number}_title_idx on library.books_{number} (title);
         comment on table library.books_{number} is 'Books.';
         comment on column library.books_{number}.title is 'As printed.';
         alter table library.books_{number} enable row level security;
         create policy readers on library.books_{number} using (title <> current_user);\n"
    )
}
