//! Starts the servers that all test programs of a run share, prints for each the variable that names it, then an empty
//! line, and stops them when its standard input ends.

use std::io::{self, Write as _};
use std::process::ExitCode;

use codegen::scratch::Cluster;

fn main() -> ExitCode {
    let served = tests::start().and_then(|clusters| serve(&clusters).map_err(|problem| problem.to_string()));
    match served {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
    }
}

fn serve(clusters: &[Cluster]) -> io::Result<()> {
    let mut output = io::stdout();
    for cluster in clusters {
        if let Some(address) = cluster.address() {
            writeln!(output, "{}={address}", tests::variable(cluster.version()))?;
        }
    }
    writeln!(output)?;
    io::copy(&mut io::stdin(), &mut io::sink()).map(|_| ())
}
