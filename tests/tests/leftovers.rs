//! However a test run ends, it leaves no process and no file behind.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use codegen::scratch::{Cluster, Server, VARIABLE, servers};
use tests::{clusters, root};

/// Servers of their own, whatever servers the run uses.
fn own() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_clusters"));
    command.env_remove(VARIABLE).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// The program with its servers, and their folders.
fn started() -> (Child, Vec<PathBuf>) {
    let mut child = own().spawn().unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    let lines = output.lines().map(Result::unwrap).take_while(|line| !line.is_empty());
    let folders: Vec<PathBuf> = lines.map(|line| folder(&line)).collect();
    assert!(!folders.is_empty() && folders.iter().all(|folder| folder.join(".s.PGSQL.5432").exists()));
    (child, folders)
}

/// The folder that an address names.
fn folder(address: &str) -> PathBuf {
    let (_, host) = address.split_once("host=").unwrap();
    PathBuf::from(host.split('&').next().unwrap())
}

/// Whether any process was started with this folder among its arguments.
fn in_use(folder: &Path) -> bool {
    let processes = Command::new("ps").args(["-A", "-ww", "-o", "args="]).output().unwrap();
    String::from_utf8_lossy(&processes.stdout).contains(&folder.display().to_string())
}

/// Waits for what a supervisor does after its parent's end, which nobody can wait for otherwise.
fn is_gone(folder: &Path) -> bool {
    let deadline = Instant::now() + Duration::from_mins(1);
    while folder.exists() || in_use(folder) {
        if Instant::now() > deadline {
            return false;
        }
        sleep(Duration::from_millis(10));
    }
    true
}

fn installed() -> Server {
    servers(&[&root().join("tests/node_modules")]).unwrap().remove(0)
}

#[test]
fn nothing_is_left_when_the_process_ends() {
    let (mut child, folders) = started();
    drop(child.stdin.take());
    assert!(child.wait().unwrap().success());
    for folder in folders {
        assert!(is_gone(&folder), "{}", folder.display());
    }
}

#[test]
fn nothing_is_left_when_the_process_is_killed() {
    let (mut child, folders) = started();
    // SIGKILL: it learns nothing of it.
    child.kill().unwrap();
    child.wait().unwrap();
    for folder in folders {
        assert!(is_gone(&folder), "{}", folder.display());
    }
}

#[test]
fn nothing_is_left_when_the_process_is_killed_while_it_starts() {
    let scratch = tempfile::Builder::new().prefix("ls").tempdir_in("/tmp").unwrap();
    let everybody = std::os::unix::fs::PermissionsExt::from_mode(0o1777);
    fs::set_permissions(scratch.path(), everybody).unwrap();
    let mut child = own().env("TMPDIR", scratch.path()).spawn().unwrap();
    let entries = || fs::read_dir(scratch.path()).unwrap().count();
    let deadline = Instant::now() + Duration::from_mins(1);
    while entries() == 0 && Instant::now() < deadline {
        sleep(Duration::from_millis(1));
    }
    assert_ne!(entries(), 0, "it makes its folders where it is told to");
    child.kill().unwrap();
    child.wait().unwrap();
    while (entries() > 0 || in_use(scratch.path())) && Instant::now() < deadline {
        sleep(Duration::from_millis(10));
    }
    assert_eq!(entries(), 0);
    assert!(!in_use(scratch.path()));
}

#[test]
fn nothing_is_left_when_a_test_panics() {
    let server = installed();
    if matches!(server, Server::Running(_)) {
        // The person chose a server that is not ours to stop.
        return;
    }
    let mut place = None;
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        let cluster = Cluster::of(&server).unwrap();
        place = cluster.address().map(|address| folder(&address));
        let _database = cluster.database().unwrap();
        std::panic::resume_unwind(Box::new("a test that failed"));
    }));
    assert!(panicked.is_err());
    // Without waiting: the last handle waits for the end.
    let place = place.unwrap();
    assert!(!place.exists() && !in_use(&place), "{}", place.display());
}

#[test]
fn a_second_server_is_a_copy_of_the_first_ones_fresh_cluster() {
    let server = installed();
    if matches!(server, Server::Running(_)) {
        return;
    }
    drop(Cluster::of(&server).unwrap());
    let second = Cluster::of(&server).unwrap();
    let place = folder(&second.address().unwrap());
    // Where `initdb` runs, its log is there.
    assert!(place.join("data/PG_VERSION").exists() && !place.join("initdb").exists(), "{}", place.display());
}

#[test]
fn a_database_goes_with_its_value() {
    for cluster in clusters() {
        let database = cluster.database().unwrap();
        let name = database.name().to_owned();
        // Also while somebody is connected.
        let _client = database.client().unwrap();
        drop(database);
        let other = cluster.database().unwrap();
        let count = "select count(*) from pg_catalog.pg_database where datname = $1";
        assert_eq!(other.client().unwrap().query_one(count, &[&name]).unwrap().get::<_, i64>(0), 0);
    }
}

#[test]
fn a_wrong_setting_is_refused_with_what_to_set() {
    let refused = |value: &str| {
        let output = own().env(VARIABLE, value).stdin(Stdio::null()).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        assert!(output.stdout.is_empty());
        String::from_utf8(output.stderr).unwrap()
    };
    let help = "give it the URL of a server that tests may use (postgres://user@host:port/database) or the folder that \
                holds `postgres` and `initdb`, or leave it out\n";
    assert_eq!(
        refused("/nowhere"),
        format!("LOCKSTEP_POSTGRES is \"/nowhere\": neither a URL of a server nor a folder; {help}")
    );
    assert_eq!(
        refused("/usr"),
        format!(
            "LOCKSTEP_POSTGRES is \"/usr\": the folder holds no `postgres` and `initdb` that run here; {help}"
        )
    );
    let unreachable = refused("postgres://ann:secret@localhost:1/books");
    assert!(unreachable.starts_with("connecting to the server: "), "{unreachable}");
    assert!(!unreachable.contains("secret"), "{unreachable}");
}

#[test]
fn a_server_that_does_not_start_shows_its_log() {
    let folder = tempfile::Builder::new().prefix("ls").tempdir_in("/tmp").unwrap();
    let everybody: fs::Permissions = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    fs::set_permissions(folder.path(), everybody.clone()).unwrap();
    for program in ["postgres", "initdb"] {
        let text = "#!/bin/sh\n[ \"$1\" = --version ] && echo 'postgres (PostgreSQL) 15.0' || { echo no disk; exit 1; }\n";
        fs::write(folder.path().join(program), text).unwrap();
        fs::set_permissions(folder.path().join(program), everybody.clone()).unwrap();
    }
    let output = own().env(VARIABLE, folder.path()).stdin(Stdio::null()).output().unwrap();
    let expected =
        format!("{}/postgres did not start; its log ends with\n  no disk\n", folder.path().display());
    assert_eq!(String::from_utf8(output.stderr).unwrap(), expected);
}
