//! The command line over the shop's schema.

use std::process::ExitCode;

fn main() -> ExitCode {
    codegen::cli::main(&shop::declaration(), env!("CARGO_MANIFEST_DIR"))
}
