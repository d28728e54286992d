//! How long `gen` takes from the start of the process to its end, on the platform, when nothing has to be written; the
//! exit code is 1 where that is longer than its goal.
//!
//! `cargo bench --profile dev -p tests --bench generate`

use std::process::{Command, ExitCode, exit};
use std::time::{Duration, Instant};

use tests::goals::Goals;
use tests::root;

const RUNS: usize = 50;

/// Milliseconds that the median of a release build may take; what cargo builds by default has no goal.
const GOAL: f64 = 50.0;

fn main() -> ExitCode {
    let mut goals = Goals::default();
    for (profile, folder) in [("dev", "debug"), ("release", "release")] {
        let built = Command::new(env!("CARGO"))
            .args(["build", "--quiet", "--package", "xtask", "--profile", profile])
            .current_dir(root())
            .status();
        if !built.is_ok_and(|status| status.success()) {
            eprintln!("xtask does not build");
            exit(2);
        }
        let mut times: Vec<Duration> = (0..RUNS).map(|_| run(folder)).collect();
        times.sort_unstable();
        let (median, fastest) = (times[RUNS / 2], times[0]);
        let goal = (profile == "release").then(|| {
            let milliseconds = goals.at_most("gen", median.as_secs_f64() * 1000.0, GOAL);
            format!("; milliseconds: {milliseconds}")
        });
        println!(
            "gen, {profile}: median {median:.1?}, fastest {fastest:.1?} of {RUNS}{}",
            goal.unwrap_or_default()
        );
    }
    goals.end()
}

fn run(folder: &str) -> Duration {
    let program = root().join("target").join(folder).join("xtask");
    let start = Instant::now();
    let output = Command::new(&program).arg("gen").output();
    let time = start.elapsed();
    match output {
        Ok(output) if output.status.success() => time,
        other => {
            eprintln!("{} gen: {other:?}", program.display());
            exit(2);
        }
    }
}
