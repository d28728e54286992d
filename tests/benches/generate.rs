//! How long `gen` takes from the start of the process to its end, on the platform, when nothing has to be written.
//!
//! `cargo bench --profile dev -p tests --bench generate`

use std::process::{Command, exit};
use std::time::{Duration, Instant};

use tests::root;

const RUNS: usize = 50;

fn main() {
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
        println!("gen, {profile}: median {:.1?}, fastest {:.1?} of {RUNS}", times[RUNS / 2], times[0]);
    }
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
