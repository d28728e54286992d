//! Writes the declarations of the samples below `tests/pulled` anew: `cargo run -p tests --bin pulled`.
//!
//! With `check`, says instead what differs between each sample and what its declaration makes.

use std::process::ExitCode;

use tests::states::Tried;
use tests::{cluster, pulled};

fn main() -> ExitCode {
    let done = match std::env::args().nth(1).as_deref() {
        Some("check") => check(),
        _ => pulled::files(cluster(15)).and_then(|files| pulled::write(&files)),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn check() -> Tried<()> {
    let mut problems = Vec::new();
    for (name, supabase) in pulled::SAMPLES {
        let tried = pulled::read(cluster(15), name, *supabase).and_then(|catalog| {
            let written = pulled::pulled(name, &catalog)?;
            let notes = written.notes.iter().map(|note| format!("{name}: not said: {note}"));
            let mut found: Vec<String> = notes.collect();
            found.extend(pulled::differences(cluster(15), name, *supabase, written.schema)?);
            Ok(found)
        });
        match tried {
            Ok(found) => problems.extend(found),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}
