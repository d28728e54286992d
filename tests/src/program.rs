//! Programs that tests run: those of npm and Python, which `cargo xtask test` installs.

use std::ffi::OsStr;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use codegen::scratch::Database;

use crate::root;

/// A program below `tests/node_modules`.
///
/// # Panics
/// It is not installed.
#[must_use]
pub fn npm(path: &str) -> PathBuf {
    installed(root().join("tests/node_modules").join(path))
}

/// A program of the packages in `tests/requirements.txt`.
///
/// # Panics
/// It is not installed.
#[must_use]
pub fn python(program: &str) -> PathBuf {
    installed(root().join("target/python/bin").join(program))
}

fn installed(program: PathBuf) -> PathBuf {
    let name = program.display();
    assert!(program.exists(), "{name} is not here; run `cargo xtask test` once, which installs it");
    program
}

/// What a program printed.
#[derive(Debug)]
pub struct Printed {
    /// Whether it ended with success.
    pub success: bool,
    /// On standard output.
    pub output: String,
    /// On standard error.
    pub complaint: String,
}

impl Printed {
    /// Standard output.
    ///
    /// # Panics
    /// The program failed: with all that it printed.
    #[must_use]
    pub fn expect_success(self, doing: &str) -> String {
        assert!(self.success, "{doing} failed\n{}{}", self.output, self.complaint);
        self.output
    }
}

/// Runs a program to its end. Its standard input stays open until then, so that it can tell when this process is gone;
/// whatever it started is ended with it.
///
/// # Panics
/// It cannot be run.
pub fn run(command: &mut Command) -> Printed {
    let name = command.get_program().to_string_lossy().into_owned();
    let command =
        command.process_group(0).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap_or_else(|problem| panic!("{name} cannot be run: {problem}"));
    let input = child.stdin.take();
    let group = format!("-{}", child.id());
    let output = child.wait_with_output().unwrap_or_else(|problem| panic!("{name} does not end: {problem}"));
    drop(input);
    if !output.status.success() {
        // One that failed may have left children, and says nothing where it has not.
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
    }
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Printed {
        success: output.status.success(),
        output: text(&output.stdout),
        complaint: text(&output.stderr),
    }
}

/// Supabase's command line on a database, in a home of its own: no setting of the person's, no report to anybody.
pub fn supabase(
    database: &Database,
    home: &Path,
    arguments: impl IntoIterator<Item = impl AsRef<OsStr>>,
) -> Printed {
    supabase_at(&database.url(), home, arguments)
}

/// The same on the database at an address.
pub fn supabase_at(
    url: &str,
    home: &Path,
    arguments: impl IntoIterator<Item = impl AsRef<OsStr>>,
) -> Printed {
    let mut command = Command::new(npm("@supabase/cli-linux-x64/bin/supabase"));
    command
        .env_clear()
        .env("HOME", home)
        .env("SUPABASE_TELEMETRY_DISABLED", "1")
        .env("DO_NOT_TRACK", "1")
        .current_dir(home)
        .args(arguments)
        .arg(format!("--remote={url}{}sslmode=disable", if url.contains('?') { '&' } else { '?' }));
    run(&mut command)
}
