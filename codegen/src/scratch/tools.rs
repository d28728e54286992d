//! PostgreSQL's own client programs, which not every server comes with.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};

use super::installation::{major, system_folders};
use super::{Error, Result};

/// `psql`: any version runs a file on any server.
pub(super) fn psql(bin: Option<&Path>) -> Result<Command> {
    find("psql", bin, 0).map(command).ok_or_else(|| Error::Missing {
        program: "psql".into(),
        install: "install PostgreSQL's client (`apt-get install postgresql-client`, `brew install libpq`)"
            .into(),
    })
}

/// `pg_dump`: it refuses a server that is newer than itself.
pub(super) fn pg_dump(bin: Option<&Path>, version: u32) -> Result<Command> {
    find("pg_dump", bin, version).map(command).ok_or_else(|| Error::Missing {
        program: format!("pg_dump {version}"),
        install: format!("install PostgreSQL's client of version {version} or later"),
    })
}

/// The program beside the server, else among the system's, else on the path, that is at least of this version. Looking takes
/// as long as some of its work, so that what was found is kept.
fn find(program: &str, bin: Option<&Path>, version: u32) -> Option<PathBuf> {
    /// Program, folder of the server, version.
    type Wanted = (String, Option<PathBuf>, u32);
    static FOUND: Mutex<BTreeMap<Wanted, PathBuf>> = Mutex::new(BTreeMap::new());
    // A thread that panicked meanwhile leaves the map as good as it was.
    let mut found = FOUND.lock().unwrap_or_else(PoisonError::into_inner);
    let key = (program.to_owned(), bin.map(Path::to_owned), version);
    if let Some(path) = found.get(&key) {
        return Some(path.clone());
    }
    let beside = bin.map(|bin| bin.join(program));
    // Before the path: what Debian has there is a script that looks for these.
    let system = system_folders().into_iter().rev().map(|folder| folder.join(program));
    let mut candidates = beside.into_iter().chain(system).chain([PathBuf::from(program)]);
    let path = candidates.find(|candidate| {
        let output = Command::new(candidate).arg("--version").stderr(Stdio::null()).output();
        let known = output.ok().and_then(|output| major(&String::from_utf8_lossy(&output.stdout)));
        known.is_some_and(|known| known >= version)
    })?;
    found.insert(key, path.clone());
    Some(path)
}

/// The program with no setting of the person's own.
fn command(program: PathBuf) -> Command {
    let mut command = Command::new(program);
    command.env("LC_ALL", "C").env("PGCLIENTENCODING", "UTF8").stdin(Stdio::null());
    for variable in ["PGSERVICE", "PGOPTIONS", "PGPASSWORD", "PGHOSTADDR", "PGSSLMODE", "PGTZ"] {
        command.env_remove(variable);
    }
    command
}

/// What a program prints; its complaint where it fails.
pub(super) fn output(mut command: Command) -> Result<String> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(Error::program(&program))?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(printed);
    }
    let complaint = String::from_utf8_lossy(&output.stderr);
    Err(Error::Program { program, problem: format!("{}\n{printed}{complaint}", output.status) })
}
