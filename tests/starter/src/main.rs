//! `cargo run -- gen` and `cargo run -- check`.

fn main() -> std::process::ExitCode {
    codegen::cli::main(&starter::declaration(), ".")
}
