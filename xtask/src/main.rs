//! The command line over this repository's schema.

use std::process::ExitCode;

fn main() -> ExitCode {
    codegen::cli::main(&schema::declaration(), concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}
