//! How long `diff` of two ordinary SQL files takes from the start of the process to its end, with a scratch server of its
//! own; and how that compares with what PostgreSQL itself takes to make and start a server.
//!
//! `cargo bench --profile dev -p tests --bench diff_command`

use std::fs;
use std::process::{Command, exit};
use std::time::{Duration, Instant};

use codegen::scratch::{Cluster, servers};
use tests::root;

const RUNS: usize = 9;
/// Twenty tables, each with a key, a reference, a check, an index and a policy.
const TABLES: usize = 20;

fn main() {
    let folder = tempfile::tempdir().unwrap_or_else(|error| stop(&error));
    let [old, new] =
        [("old.sql", ""), ("new.sql", "alter table public.t_3 add column note text not null default '';")]
            .map(|(name, more)| {
                let path = folder.path().join(name);
                fs::write(&path, schema() + more).unwrap_or_else(|error| stop(&error));
                path
            });
    let diff = median(|| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tool"));
        let output = command.arg("diff").arg("--from").arg(&old).arg("--to").arg(&new).output();
        match output {
            Ok(output) if output.status.success() && !output.stdout.is_empty() => {}
            other => stop(&format!("{other:?}")),
        }
    });
    let found = servers(&[&root().join("tests/node_modules")]).unwrap_or_else(|error| stop(&error));
    let Some(server) = found.last() else { stop(&"no server") };
    let start = median(|| drop(Cluster::of(server).unwrap_or_else(|error| stop(&error))));
    let share = diff.as_secs_f64() / start.as_secs_f64();
    println!(
        "diff of two files of {TABLES} tables: median {diff:.2?} of {RUNS}; a server alone: {start:.2?}; {share:.1} times"
    );
}

fn median(run: impl Fn()) -> Duration {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let began = Instant::now();
            run();
            began.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[RUNS / 2]
}

fn schema() -> String {
    let table = |number: usize| {
        format!(
            "create table public.t_{number} (
                id bigint generated always as identity primary key,
                parent_id bigint references public.t_{} on delete cascade,
                title text not null check (char_length(title) <= 200),
                owner uuid not null default gen_random_uuid(),
                created_at timestamptz not null default now()
            );
            create index t_{number}_parent_idx on public.t_{number} (parent_id, created_at);
            alter table public.t_{number} enable row level security;
            create policy own on public.t_{number} using (owner = gen_random_uuid());\n",
            number / 2
        )
    };
    (0..TABLES).map(table).collect()
}

fn stop(problem: &dyn std::fmt::Display) -> ! {
    eprintln!("{problem}");
    exit(2);
}
