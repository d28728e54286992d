//! The command line: `codegen::cli::main(declaration, root)` is the whole `main` of a schema's own tool.

mod check;
mod generate;
mod render;

use std::io::{IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

pub use render::{Format, render};

use crate::declare::Declaration;

/// The folder of the generated files, below the root.
pub const GENERATED: &str = "generated";

/// Everything that follows from one declared schema.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// How findings are printed.
    #[arg(long, global = true, value_enum, default_value_t)]
    format: Format,
}

#[derive(Subcommand)]
enum Command {
    /// Write every generated file: migrations, rollbacks, types, models, documents.
    Gen,
    /// Compare the generated files with the declaration; exit 1 and a diff where they differ.
    Check,
}

/// What a command has to say: a report, and how it ended.
struct Outcome {
    /// For standard output.
    report: String,
    /// For standard error.
    complaint: String,
    /// Of the process.
    code: Code,
}

/// Exit codes of every command.
#[derive(Clone, Copy)]
enum Code {
    /// All is well.
    Fine = 0,
    /// Findings, or files that are not current.
    Findings = 1,
    /// A wrong call, or surroundings that do not let the command work.
    Trouble = 2,
}

impl Outcome {
    fn fine(report: impl Into<String>) -> Self {
        Self { report: report.into(), complaint: String::new(), code: Code::Fine }
    }

    fn findings(report: impl Into<String>, complaint: impl Into<String>) -> Self {
        Self { report: report.into(), complaint: complaint.into(), code: Code::Findings }
    }

    fn trouble(error: &dyn std::error::Error) -> Self {
        Self { report: String::new(), complaint: format!("error: {error}\n"), code: Code::Trouble }
    }
}

/// Runs the command that the process was called with, over a declared schema whose repository is at `root`.
///
/// Exit code 0: fine. 1: findings, or generated files that are not current. 2: a wrong call, or surroundings that do
/// not let the command work.
#[must_use]
pub fn main(declaration: &Declaration, root: impl AsRef<Path>) -> ExitCode {
    let arguments = Arguments::parse();
    let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    // Shorter in messages than a path with `..` in it; a root that does not exist says so when it is read.
    let root = root.as_ref().canonicalize().unwrap_or_else(|_| root.as_ref().to_owned());
    let context = Context { declaration, root: &root, format: arguments.format, colour };
    let outcome = match arguments.command {
        Command::Gen => generate::run(&context),
        Command::Check => check::run(&context),
    };
    // A reader that closed the pipe has read enough.
    let _ = std::io::stdout().write_all(outcome.report.as_bytes());
    let _ = std::io::stderr().write_all(outcome.complaint.as_bytes());
    ExitCode::from(outcome.code as u8)
}

/// What every command is given.
struct Context<'a> {
    declaration: &'a Declaration,
    root: &'a Path,
    format: Format,
    colour: bool,
}
