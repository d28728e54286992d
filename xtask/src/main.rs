//! The command line over this repository's schema.

use std::env;
use std::process::ExitCode;

mod install;
mod progress;
mod test;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.split_first() {
        Some((command, filters)) if command == "test" => test::run(filters),
        #[cfg(not(feature = "database"))]
        Some((command, _)) if codegen::cli::NEED_DATABASE.contains(&command.as_str()) => {
            with_database(&arguments)
        }
        _ => codegen::cli::main(&schema::declaration(), ROOT),
    }
}

/// Runs the command in a build that has a client of PostgreSQL; cargo keeps both builds.
#[cfg(not(feature = "database"))]
fn with_database(arguments: &[String]) -> ExitCode {
    use std::os::unix::process::CommandExt as _;
    use std::process::Command;

    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["run", "--quiet", "--package", "xtask", "--features", "database", "--manifest-path"]);
    command.arg(format!("{ROOT}/Cargo.toml")).arg("--").args(arguments);
    // Only returns where it cannot be run.
    let problem = command.exec();
    eprintln!("error: cargo cannot be run: {problem}");
    ExitCode::from(2)
}
