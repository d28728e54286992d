//! However `diff` ends, no database and no server of its own is left.

use std::fs;
use std::process::{Child, Command, Stdio};

use codegen::scratch::Cluster;
use tests::cluster;

use super::run::{Folder, command, shared, within_a_minute};

/// Sends a signal.
fn signal(child: &Child, name: &str) {
    let sent = Command::new("kill").args([&format!("-{name}"), &child.id().to_string()]).status().unwrap();
    assert!(sent.success());
}

/// `diff`, in the middle of a statement that takes long.
fn started(folder: &Folder, server: Option<&str>, temporary: Option<&str>) -> Child {
    let slow = folder.file("slow.sql", "select pg_sleep(600);");
    let mut command = command(server, temporary, &["--from", &slow, "--to", &slow]);
    command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

/// How many databases a process has on a server.
fn databases(cluster: &Cluster, child: u32) -> i64 {
    let database = cluster.database().unwrap();
    let count = "select count(*) from pg_catalog.pg_database where starts_with(datname, $1)";
    database.superuser().unwrap().query_one(count, &[&format!("lockstep_{child}_")]).unwrap().get(0)
}

#[test]
fn a_signal_takes_its_databases_along() {
    for name in ["INT", "TERM"] {
        let folder = Folder::new();
        let mut child = started(&folder, shared().as_deref(), None);
        assert!(within_a_minute(|| databases(cluster(15), child.id()) > 0), "it makes a database");
        signal(&child, name);
        let status = child.wait().unwrap();
        assert!(!status.success(), "{name}: {status}");
        assert_eq!(databases(cluster(15), child.id()), 0, "{name}");
    }
}

#[test]
fn a_signal_takes_its_server_along() {
    for name in ["INT", "TERM", "KILL"] {
        let folder = Folder::new();
        let place = folder.open_to_everybody("tmp");
        let entries =
            || fs::read_dir(&place).unwrap().flatten().map(|entry| entry.path()).collect::<Vec<_>>();
        let mut child = started(&folder, None, Some(&place));
        let runs = || {
            entries()
                .iter()
                .any(|folder| folder.join("data/base").is_dir() && folder.join(".s.PGSQL.5432").exists())
        };
        assert!(within_a_minute(runs), "it starts a server");
        signal(&child, name);
        assert!(!child.wait().unwrap().success());
        assert!(within_a_minute(|| entries().is_empty()), "{name}: {:?}", entries());
    }
}
