//! Runs the tool, and says what a person sees of it.

use std::fmt;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use codegen::scratch::VARIABLE;
use tests::cluster;

/// What a person sees.
pub struct Ran {
    pub code: Option<i32>,
    pub output: String,
    pub complaint: String,
}

impl fmt::Display for Ran {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.code.map_or_else(|| "a signal".to_owned(), |code| code.to_string());
        write!(f, "exit {code}\n--- standard output\n{}--- standard error\n{}", self.output, self.complaint)
    }
}

/// The tool with `diff`, its scratch databases on a server, or on one of its own below a folder.
pub fn command(server: Option<&str>, temporary: Option<&str>, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tool"));
    command.arg("diff").args(arguments).env_remove(VARIABLE).stdin(Stdio::null());
    if let Some(server) = server {
        command.args(["--server", server]);
    }
    if let Some(temporary) = temporary {
        command.env("TMPDIR", temporary);
    }
    command
}

/// The shared server, as a superuser reaches it.
pub fn shared() -> Option<String> {
    cluster(15).address()
}

pub fn diff_on(server: Option<&str>, temporary: Option<&str>, arguments: &[&str]) -> Ran {
    let output = command(server, temporary, arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ran { code: output.status.code(), output: text(output.stdout), complaint: text(output.stderr) }
}

/// The same on the server that the tests share.
pub fn diff(arguments: &[&str]) -> Ran {
    diff_on(shared().as_deref(), None, arguments)
}

/// Files of a test.
pub struct Folder(tempfile::TempDir);

impl Folder {
    pub fn new() -> Self {
        Self(tempfile::Builder::new().prefix("ls").tempdir_in("/tmp").unwrap())
    }

    pub fn path(&self, name: &str) -> String {
        self.0.path().join(name).display().to_string()
    }

    pub fn file(&self, name: &str, text: &str) -> String {
        fs::write(self.path(name), text).unwrap();
        self.path(name)
    }

    pub fn folder(&self, name: &str) -> String {
        fs::create_dir(self.path(name)).unwrap();
        self.path(name)
    }

    /// A folder that the user who runs servers may write to.
    pub fn open_to_everybody(&self, name: &str) -> String {
        let path = self.folder(name);
        fs::set_permissions(self.0.path(), fs::Permissions::from_mode(0o755)).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o1777)).unwrap();
        path
    }

    /// Asserts what is shown, with the folder by a name that does not change.
    pub fn shown(&self, assert: impl FnOnce()) {
        let path = self.0.path().display().to_string();
        let filters = vec![
            (path.as_str(), "[folder]"),
            (r"host=\S*?lockstep-\w+", "host=[server]"),
            (r"(Connection refused|failed to lookup address information).*", "$1 [the system's word]"),
            (r"PostgreSQL 13\.\S+( \(.*?\))?", "PostgreSQL 13.x"),
            (r"lockstep_\d+_\d+_\d+", "[database]"),
        ];
        insta::with_settings!({ filters => filters }, { assert() });
    }
}

/// Waits for what another process does.
pub fn within_a_minute(is_so: impl Fn() -> bool) -> bool {
    let deadline = Instant::now() + Duration::from_mins(1);
    while !is_so() {
        if Instant::now() > deadline {
            return false;
        }
        sleep(Duration::from_millis(10));
    }
    true
}
