//! Starts a server in a folder of its own, under a supervisor that outlives us.

use std::fs;
use std::io::{Read as _, Write as _};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime};

use postgres::{Config, NoTls};
use sha2::{Digest as _, Sha256};

use super::account::Account;
use super::cluster::number;
use super::installation::children;
use super::{Error, Installation, Result, SUPERUSER};

/// Longest path of a socket's folder: the address of a unix socket holds about 100 bytes (`sun_path`).
const LONGEST_FOLDER: usize = 80;

/// How long a server may take to start on a busy machine.
const PATIENCE: Duration = Duration::from_mins(2);

/// What makes a server quick and quiet, since its data is worth nothing, and the same everywhere.
const SETTINGS: [&str; 18] = [
    "listen_addresses=",
    "unix_socket_permissions=0700",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "wal_level=minimal",
    "max_wal_senders=0",
    "max_wal_size=4GB",
    "checkpoint_timeout=1h",
    "autovacuum=off",
    "jit=off",
    "max_connections=200",
    "max_locks_per_transaction=256",
    "shared_buffers=128MB",
    "timezone=UTC",
    "log_timezone=UTC",
    "lc_messages=C",
    "logging_collector=off",
];

/// The shell that runs a server, and cleans up when its standard input ends.
#[derive(Debug)]
pub(super) struct Supervisor(Child);

impl Drop for Supervisor {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        // It cannot be told of in a destructor, and the shell does its work whether or not it is waited for.
        let _ = self.0.wait();
    }
}

/// Starts a server; gives its supervisor, and how its superuser connects once it takes connections.
pub(super) fn start(installation: &Installation) -> Result<(Supervisor, Config)> {
    let account = Account::for_servers()?;
    let copied = match &installation.movable {
        _ if account.reaches(&installation.bin.join("postgres")) => None,
        Some(folder) => Some(folder),
        None => {
            let problem = "root cannot run a server, and the user who would may not read this folder";
            let program = installation.bin.display().to_string();
            return Err(Error::Program { program, problem: problem.into() });
        }
    };
    let bin = if copied.is_some() { Path::new("@/server/bin") } else { &installation.bin };
    let kept = kept(account, installation).unwrap_or_default();
    let mut supervisor = Supervisor(supervise(account, bin, &kept)?);
    let folder = scratch_folder(&mut supervisor.0)?;
    if let Some(from) = copied {
        copy_tree(account, from, &folder.join("server"))?;
    }
    if let Some(input) = &mut supervisor.0.stdin {
        input.write_all(b"start\n").map_err(Error::program("sh"))?;
    }
    let mut config = Config::new();
    config.host_path(&folder).port(5432).user(SUPERUSER).dbname("postgres").application_name("lockstep");
    wait_for(&config, &installation.bin, &folder)?;
    Ok((supervisor, config))
}

/// Where a fresh cluster of these binaries is kept, so that the next one is a copy.
fn kept(account: Account, installation: &Installation) -> Option<PathBuf> {
    let mut hash = Sha256::new();
    for program in ["initdb", "postgres"] {
        let program = installation.bin.join(program).canonicalize().ok()?;
        let metadata = program.metadata().ok()?;
        let changed = metadata.modified().ok()?.duration_since(SystemTime::UNIX_EPOCH).ok()?;
        hash.update(format!("{} {} {changed:?}\n", program.display(), metadata.len()));
    }
    hash.update(include_str!("supervisor.sh"));
    Some(account.kept()?.join(format!("{}-{:016x}", installation.version, number(hash))))
}

/// Starts the shell that will run the server; it makes the folder, so that there is none that nobody will remove.
fn supervise(account: Account, bin: &Path, kept: &Path) -> Result<Child> {
    let mut command: Command = account.command("sh");
    command.args(["-c", include_str!("supervisor.sh"), "lockstep"]);
    command.arg(short_temporary_folder()).arg(bin).arg(SUPERUSER).arg(kept);
    for setting in SETTINGS {
        command.args(["-c", setting]);
    }
    // A group of its own: an interrupt at the terminal ends us, and it by its input, in that order.
    command.process_group(0).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().map_err(Error::program("sh"))
}

/// The folder that the supervisor has made, by its word.
fn scratch_folder(supervisor: &mut Child) -> Result<PathBuf> {
    let mut said = String::new();
    if let Some(output) = &mut supervisor.stdout {
        output.read_to_string(&mut said).map_err(Error::program("sh"))?;
    }
    if let Some(folder) = said.strip_suffix('\n') {
        return Ok(PathBuf::from(folder));
    }
    let mut complaint = String::new();
    if let Some(output) = &mut supervisor.stderr {
        output.read_to_string(&mut complaint).map_err(Error::program("sh"))?;
    }
    let problem =
        format!("{}; set TMPDIR to a folder that the server's user may write to", complaint.trim_end());
    Err(Error::Program { program: "a folder for a server".into(), problem })
}

/// The system's folder for temporary files, unless a socket's address in it would be too long.
fn short_temporary_folder() -> PathBuf {
    let folder = std::env::temp_dir();
    let short = folder.as_os_str().len() + "/lockstep-123456".len() <= LONGEST_FOLDER;
    if short { folder } else { PathBuf::from("/tmp") }
}

/// Copies what the server's user cannot reach. Folders are given to that user, who will remove them.
fn copy_tree(account: Account, from: &Path, to: &Path) -> Result<()> {
    fs::create_dir(to).map_err(Error::file("create", to))?;
    account.give(to)?;
    for entry in children(from) {
        let Some(name) = entry.file_name() else { continue };
        let copy = to.join(name);
        if entry.is_dir() {
            copy_tree(account, &entry, &copy)?;
        } else if entry.exists() {
            fs::copy(&entry, &copy).map_err(Error::file("copy", &entry))?;
        }
    }
    Ok(())
}

/// Returns as soon as the server takes connections.
fn wait_for(config: &Config, bin: &Path, folder: &Path) -> Result<()> {
    let deadline = Instant::now() + PATIENCE;
    let (socket, stopped) = (folder.join(".s.PGSQL.5432"), folder.join("stopped"));
    loop {
        if socket.exists() && config.connect(NoTls).is_ok() {
            return Ok(());
        }
        if stopped.exists() || Instant::now() > deadline {
            let log = fs::read_to_string(folder.join("log")).unwrap_or_default();
            let lines: Vec<&str> = log.trim_end().lines().collect();
            let log = lines[lines.len().saturating_sub(20)..].join("\n");
            return Err(Error::Start { program: bin.join("postgres"), log });
        }
        sleep(Duration::from_millis(5));
    }
}
