//! `cargo run -- gen`, `check`, `plan`, `seal`.

fn main() -> std::process::ExitCode {
    codegen::cli::main(&starter::declaration(), ".")
}
