//! The command line over this repository's schema, with what speaks to PostgreSQL, for tests that run it as a process. The
//! variable `LOCKSTEP_TEST_ROOT` names another project folder than the repository.

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let root = std::env::var_os("LOCKSTEP_TEST_ROOT").map_or_else(tests::root, PathBuf::from);
    codegen::cli::main(&schema::declaration(), root)
}
