//! How long the platform's types take from the start of the process to its end: from the declaration, without a database,
//! beside Supabase's command line with its connection. Side by side, in turns.
//!
//! `cargo bench --profile dev -p tests --bench types`

use std::process::{Command, exit};
use std::time::{Duration, Instant};

use tests::cluster;
use tests::program::supabase;
use tests::tree::Tree;

const RUNS: usize = 10;

/// What the declaration is to save.
const FACTOR: u32 = 20;

fn main() {
    let database = Tree::platform().seeded(cluster(15));
    let home = tempfile::tempdir().expect("a folder");
    let ours = || {
        let output = Command::new(env!("CARGO_BIN_EXE_tool"))
            .args(["types", "schema", "--dialect", "official"])
            .output()
            .expect("runs");
        String::from_utf8(output.stdout).expect("is text")
    };
    let theirs = || {
        let arguments = ["gen", "types", "--lang=typescript", "--schema=public"];
        supabase(&database, home.path(), arguments).expect_success("supabase gen types")
    };
    let (mut of_ours, mut of_theirs) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        of_ours.push(timed(&ours));
        of_theirs.push(timed(&theirs));
    }
    let (ours, theirs) = (median(of_ours), median(of_theirs));
    let factor = theirs.as_secs_f64() / ours.as_secs_f64();
    println!(
        "types, declared: median {ours:.1?}; supabase gen types: median {theirs:.1?}; of {RUNS} each: {factor:.0} times"
    );
    if ours * FACTOR > theirs {
        eprintln!("less than {FACTOR} times faster");
        exit(1);
    }
}

fn timed(print: &dyn Fn() -> String) -> Duration {
    let start = Instant::now();
    let printed = print();
    let time = start.elapsed();
    assert!(printed.contains("export type Database"), "{printed}");
    time
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
