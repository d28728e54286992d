//! Starts the servers that all test programs of a run share, prints for each the variable that names it, then an empty
//! line, and stops them when its standard input ends.

use std::io::{self, Write as _};
use std::process::ExitCode;

fn main() -> ExitCode {
    let clusters = match tests::start() {
        Ok(clusters) => clusters,
        Err(problem) => {
            eprintln!("{problem}");
            return ExitCode::from(2);
        }
    };
    let mut text = String::new();
    for cluster in &clusters {
        if let Some(address) = cluster.address() {
            text += &format!("{}={address}\n", tests::variable(cluster.version()));
        }
    }
    let told = writeln!(io::stdout(), "{text}").and_then(|()| io::copy(&mut io::stdin(), &mut io::sink()));
    match told {
        Ok(_) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
    }
}
