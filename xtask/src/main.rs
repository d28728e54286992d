//! The command line over this repository's schema.

use std::env;
use std::process::ExitCode;

mod install;
mod progress;
mod test;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.split_first() {
        Some((command, filters)) if command == "test" => test::run(filters),
        _ => codegen::cli::main(&schema::declaration(), concat!(env!("CARGO_MANIFEST_DIR"), "/..")),
    }
}
