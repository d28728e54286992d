//! The command line: `codegen::cli::main(declaration, root)` is the whole `main` of a schema's own tool.

#[cfg(feature = "database")]
mod attempt;
mod check;
#[cfg(feature = "database")]
mod compared;
mod diff;
mod docs;
mod drafting;
mod drift;
#[cfg(feature = "database")]
mod drift_findings;
mod folder;
mod generate;
mod local;
mod models;
mod plan;
mod prepare;
mod pull;
mod read;
mod render;
mod seal;
#[cfg(feature = "database")]
mod server;
mod types;
mod watch;

use std::ffi::OsString;
use std::io::{IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use self::drafting::Drafting;
pub use self::render::{Format, render};
use crate::declare::Declaration;
use crate::diagnostic::Diagnostic;
pub use crate::history::GENERATED;

/// Everything that follows from one declared schema.
#[derive(Parser)]
#[command(disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// How findings and plans are printed.
    #[arg(long, global = true, value_enum, default_value_t)]
    format: Format,
}

#[derive(Subcommand)]
enum Command {
    /// Write every generated file: migrations, rollbacks, types, models, documents.
    ///
    /// What is sealed stays as it is. The difference between the declaration and the last seal becomes drafts: a
    /// migration for each new module, and one for all other changes. They are written anew until they are sealed.
    Gen {
        #[command(flatten)]
        drafting: Drafting,
        /// Go on, and write them again after every edit of the declaration.
        #[arg(long)]
        watch: bool,
    },
    /// Compare the generated files with the declaration; exit 1 and a diff where they differ.
    Check,
    /// Show the migrations that the next `gen` writes: object by object, with statements and hazards.
    ///
    /// With `--format json`, the same for programs. Nothing is written.
    Plan(Drafting),
    /// Freeze the drafts, once they are read and to be applied: nothing writes them again.
    ///
    /// Refuses while the generated files are not current. From then on, an edit of the schema makes the next numbered
    /// migration.
    Seal,
    /// Print the SQL that brings one schema to another; nothing where they are the same.
    ///
    /// Each is `schema` (the declaration), the address of a database, a file of SQL or a folder of them, or a snapshot
    /// (.json). The SQL is tried on a scratch database, forward and back, before it is printed.
    ///
    /// Passwords of user mappings and subscriptions are read where both sides are files of SQL, which say them already.
    /// Anywhere else they are named, and where the two differ in one nothing is planned.
    Diff(diff::Arguments),
    /// Compare a live database with the sealed migrations: how far it is, and what was changed by hand.
    ///
    /// Exit 1 where it is not as they make it. Each finding says what brings the object back.
    Drift(drift::Arguments),
    /// Print the TypeScript types of any schema.
    Types(types::Arguments),
    /// Write the Rust models of any schema: a crate.
    Models(models::Arguments),
    /// Write the documentation of any schema.
    Docs(docs::Arguments),
    /// Write a declaration of what is there: a module per table, with a history that starts sealed at it.
    ///
    /// The source is `schema`, the address of a database, a file of SQL or a folder of them, or a snapshot (.json). What
    /// the declaration cannot say is named, here and in the source.
    Pull(pull::Arguments),
}

/// The commands that need the feature `database`, by the names that they are called with.
pub const NEED_DATABASE: &[&str] = &["diff", "docs", "drift", "models", "pull", "types"];

/// A tool that was built without what speaks to PostgreSQL.
#[cfg(not(feature = "database"))]
#[derive(Debug)]
struct NoDatabase;

#[cfg(not(feature = "database"))]
impl std::error::Error for NoDatabase {}

#[cfg(not(feature = "database"))]
impl std::fmt::Display for NoDatabase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(
            "this command speaks to PostgreSQL, and the tool was built without that; \
             give its `codegen` dependency the feature: codegen = { features = [\"database\"], .. }",
        )
    }
}

/// What a command has to say: a report, and how it ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// For standard output.
    pub report: String,
    /// For standard error.
    pub complaint: String,
    /// Of the process.
    pub code: Code,
}

/// Exit codes of every command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
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
    let plain = std::env::var_os("NO_COLOR").is_some();
    let colour = Colour {
        report: !plain && std::io::stdout().is_terminal(),
        complaint: !plain && std::io::stderr().is_terminal(),
    };
    // A process that has no use for it may have refused.
    #[cfg(feature = "database")]
    let _ = crate::scratch::clean_up_on_signals();
    let outcome = called(declaration, root.as_ref(), std::env::args_os().skip(1), colour);
    // A reader that closed the pipe has read enough.
    let _ = std::io::stdout().write_all(outcome.report.as_bytes());
    let _ = std::io::stderr().write_all(outcome.complaint.as_bytes());
    ExitCode::from(outcome.code as u8)
}

/// What [`main`] prints and how it exits, for arguments that follow the program's name; without colours.
#[must_use]
pub fn run<A: Into<OsString> + Clone>(
    declaration: &Declaration,
    root: impl AsRef<Path>,
    arguments: impl IntoIterator<Item = A>,
) -> Outcome {
    let arguments = arguments.into_iter().map(Into::into);
    called(declaration, root.as_ref(), arguments, Colour { report: false, complaint: false })
}

fn called(
    declaration: &Declaration,
    root: &Path,
    arguments: impl Iterator<Item = OsString>,
    colour: Colour,
) -> Outcome {
    let named = Arguments::command().bin_name(declaration.schema.command.as_str());
    let given: Vec<OsString> = [OsString::new()].into_iter().chain(arguments).collect();
    let arguments = named.try_get_matches_from(&given);
    let arguments = match arguments.and_then(|matches| Arguments::from_arg_matches(&matches)) {
        Ok(arguments) => arguments,
        Err(error) => return not_called(&error, &given, colour),
    };
    // Shorter in messages than a path with `..` in it; a root that does not exist says so when it is read.
    let root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    let context = Context { declaration, root: &root, format: arguments.format, colour };
    let ended = match &arguments.command {
        Command::Gen { drafting, watch: false } => generate::run(&context, drafting),
        Command::Gen { drafting, watch: true } => watch::run(&context, drafting),
        Command::Check => check::run(&context),
        Command::Plan(drafting) => plan::run(&context, drafting),
        Command::Seal => seal::run(&context),
        Command::Diff(arguments) => diff::run(&context, arguments),
        Command::Drift(arguments) => drift::run(&context, arguments),
        Command::Types(arguments) => types::run(&context, arguments),
        Command::Models(arguments) => models::run(&context, arguments),
        Command::Docs(arguments) => docs::run(&context, arguments),
        Command::Pull(arguments) => pull::run(&context, arguments),
    };
    ended.unwrap_or_else(|refused| refused)
}

/// Help that was asked for, or a wrong call.
fn not_called(error: &clap::Error, given: &[OsString], colour: Colour) -> Outcome {
    let text = |colour| {
        let text = error.render();
        let text = if colour { text.ansi().to_string() } else { text.to_string() };
        without_passwords(text, given)
    };
    if error.use_stderr() {
        Outcome { report: String::new(), complaint: text(colour.complaint), code: Code::Trouble }
    } else {
        Outcome::fine(text(colour.report))
    }
}

/// A message that may quote arguments, without the passwords in them.
#[cfg(feature = "database")]
fn without_passwords(text: String, given: &[OsString]) -> String {
    let given = given.iter().filter_map(|argument| argument.to_str()).filter(|it| !it.is_empty());
    // `--from=address` is quoted as a whole, or its value alone.
    let values =
        given.flat_map(|argument| [Some(argument), argument.split_once('=').map(|(_, value)| value)]);
    values.flatten().fold(text, |text, it| {
        let shown = crate::scratch::without_password(it);
        if shown == it { text } else { text.replace(it, &shown) }
    })
}

#[cfg(not(feature = "database"))]
fn without_passwords(text: String, _given: &[OsString]) -> String {
    text
}

/// What every command is given.
struct Context<'a> {
    declaration: &'a Declaration,
    root: &'a Path,
    format: Format,
    colour: Colour,
}

impl Context<'_> {
    /// Findings as they are printed.
    fn render(&self, findings: &[Diagnostic]) -> String {
        render(&local::localised(findings, self), self.format, self.root, self.colour.complaint)
    }

    /// How a person calls a command of this tool.
    fn command(&self) -> &str {
        self.declaration.schema.command.as_str()
    }
}

/// What is printed in colours.
#[derive(Clone, Copy)]
struct Colour {
    report: bool,
    complaint: bool,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn the_command_line_is_of_one_piece() {
        super::Arguments::command().debug_assert();
    }
}
