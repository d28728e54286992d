//! Writes the declarations of the samples below `tests/pulled` anew: `cargo run -p tests --bin pulled`.

use std::process::ExitCode;

use tests::{cluster, pulled};

fn main() -> ExitCode {
    match pulled::files(cluster(15)).and_then(|files| pulled::write(&files)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}
