//! Whatever can go wrong: exit 2, nothing on standard output, and a word that says what to do. No password is in it.

use std::io::{Read as _, Write as _};
use std::net::Shutdown;
use std::os::unix::net::{UnixListener, UnixStream};
use std::thread;

use codegen::scratch::postgres::Config;
use codegen::scratch::postgres::config::Host;
use codegen::scratch::{Cluster, Database, Server, apply, servers};
use tests::{cluster, root};

use super::run::{Folder, Ran, command, diff, shared, within_a_minute};

/// What is said where nothing is done.
fn refused(arguments: &[&str]) -> String {
    let Ran { code, output, complaint } = diff(arguments);
    assert_eq!((code, output.as_str()), (Some(2), ""), "{arguments:?}: {complaint}");
    complaint
}

fn books(folder: &Folder) -> String {
    folder.file("books.sql", "create table public.books (id bigint primary key);")
}

#[test]
fn files_that_are_not_there_or_are_none() {
    let folder = Folder::new();
    let books = books(&folder);
    let none = folder.path("none.sql");
    let empty = folder.folder("empty");
    let broken = folder.file("broken.json", "{");
    let other = folder.file("other.json", "{\"name\": \"package\"}");
    let binary = folder.path("binary.sql");
    std::fs::write(&binary, [0xff, 0xfe, 0x00]).unwrap();
    let sources = [&none, &empty, &broken, &other, &binary];
    let complaints: String =
        sources.iter().map(|source| refused(&["--from", source, "--to", &books])).collect();
    let prelude = refused(&["--from", &books, "--to", &books, "--prelude", &none]);
    folder.shown(|| insta::assert_snapshot!(format!("{complaints}{prelude}")));
}

#[test]
fn sql_that_does_not_apply_is_named_with_its_line() {
    let folder = Folder::new();
    let books = books(&folder);
    let wrong =
        folder.file("wrong.sql", "create table public.a ();\n\ncreate table public.b (\n    c nothing\n);\n");
    let syntax = folder.file("syntax.sql", "create table public.a ();\ncreate tabel public.b ();\n");
    let many = folder.folder("many");
    std::fs::write(format!("{many}/1.sql"), "create table public.a ();").unwrap();
    std::fs::write(format!("{many}/2.sql"), "\n  create table public.a ();").unwrap();
    let called = folder.file(
        "called.sql",
        "create function public.f() returns void language plpgsql as $$ begin raise 'no' using hint = 'yes'; end $$;\nselect public.f();",
    );
    let rows = folder
        .file("rows.sql", "create table public.a (b integer);\ncopy public.a from stdin;\n1\nit's\n\\.\n");
    // Nobody waits for rows that cannot be told from what comes before them.
    let open = folder.file(
        "open.sql",
        "create table public.a (b integer);\nselect 'open;\ncopy public.a from stdin;\n1\n",
    );
    let begun = folder.file("begun.sql", "create table public.a ();\nbegin;\ncreate table public.b ();\n");
    let sources = [&wrong, &syntax, &many, &called, &rows, &open, &begun];
    let complaints: String =
        sources.iter().map(|source| refused(&["--from", &books, "--to", source])).collect();
    let prelude = refused(&["--from", &books, "--to", &books, "--prelude", &wrong]);
    folder.shown(|| insta::assert_snapshot!(format!("{complaints}{prelude}")));
}

/// Addresses with a password in every place that has room for one.
const ADDRESSES: &[&str] = &[
    "postgres://ann:s3cr3t@127.0.0.1:1/books",
    "postgresql://ann:s3cr3t@127.0.0.1:1/books?connect_timeout=3",
    "postgres://ann@127.0.0.1:1/books?password=s3cr3t",
    "postgres://127.0.0.1:1/books?user=ann@home&password=s3cr3t",
    "postgres://ann:s3cr3t%40home@127.0.0.1:1/books",
    "postgres://ann:s3cr3t@host.invalid/books",
    "postgres://ann:s3cr3t@127.0.0.1:port/books",
    "postgres://ann:pass/s3cr3t@127.0.0.1:1/books",
    "postgres://ann:pass?s3cr3t@127.0.0.1:1/books",
    "postgres://ann:pass@s3cr3t@127.0.0.1:1/books",
    "postgres://ann:s3cr3t@127.0.0.1:1/books?sslmode=verify-full",
    "postgres://ann:s3cr3t@127.0.0.1:1/books?sslmode=require",
    "postgres://ann:s3cr3t",
    "host=127.0.0.1 port=1 user=ann password=s3cr3t dbname=books",
    "host=127.0.0.1 port=1 user=ann password='s3cr3t and more' dbname=books",
];

#[test]
fn addresses_that_lead_nowhere_show_no_password() {
    let folder = Folder::new();
    let books = books(&folder);
    let mut complaints = String::new();
    for address in ADDRESSES {
        let from = refused(&["--from", address, "--to", &books]);
        let server = super::run::diff_on(Some(address), None, &["--from", &books, "--to", &books]);
        assert_eq!((server.code, server.output.as_str()), (Some(2), ""), "{server}");
        let positional = super::run::diff_on(None, None, &[address]);
        assert_eq!((positional.code, positional.output.as_str()), (Some(2), ""), "{positional}");
        for said in [&from, &server.complaint, &positional.complaint] {
            assert!(!said.contains("s3cr3t") && !said.contains("and more"), "{address}: {said}");
        }
        complaints.push_str(&from);
    }
    folder.shown(|| insta::assert_snapshot!(complaints));
}

/// A server that asks everybody but its superuser for a password.
fn with_passwords() -> Cluster {
    let found = servers(&[&root().join("tests/node_modules")]).unwrap();
    let installed = found.iter().find(|server| matches!(server, Server::Installed(_)));
    let cluster = Cluster::of(installed.expect("the machine has a server, as for every test")).unwrap();
    let database = cluster.database().unwrap();
    let mut client = database.superuser().unwrap();
    let rules = "copy (values ('local all supabase_admin trust'), ('local all all scram-sha-256')) to ";
    let file: String = client.query_one("show hba_file", &[]).unwrap().get(0);
    client.batch_execute(&format!("{rules} '{file}'; select pg_reload_conf()")).unwrap();
    client
        .batch_execute("create role ann login password 's3cr3t'; create role ben login password 's3cr3t'")
        .unwrap();
    cluster
}

/// Its address for a role, with a password.
fn address(database: &Database, role: &str, password: &str) -> String {
    format!("{}&password={password}", database.url_as(Some(role)))
}

#[test]
fn a_wrong_password_and_a_role_without_rights() {
    let folder = Folder::new();
    let books = books(&folder);
    let cluster = with_passwords();
    let database = cluster.database().unwrap();
    let mut client = database.superuser().unwrap();
    apply(&mut client, "books.sql", &std::fs::read_to_string(&books).unwrap()).unwrap();
    client
        .batch_execute(&format!(
            "revoke connect on database {0} from public; grant connect on database {0} to ann",
            database.name()
        ))
        .unwrap();
    let server = cluster.address();
    let run = |address: &str| {
        let ran =
            super::run::diff_on(server.as_deref(), None, &["--from", address, "--to", &books, "--check"]);
        assert!(!ran.complaint.contains("s3cr3t"), "{ran}");
        ran
    };
    // To connect is all that it takes to read.
    let right = run(&address(&database, "ann", "s3cr3t"));
    assert_eq!((right.code, right.output.as_str()), (Some(0), ""), "{right}");
    let by_variable = command(
        server.as_deref(),
        None,
        &["--from", &database.url_as(Some("ann")), "--to", &books, "--check"],
    )
    .env("PGPASSWORD", "s3cr3t")
    .status()
    .unwrap();
    assert_eq!(by_variable.code(), Some(0));
    let mut complaints = String::new();
    for wrong in [
        address(&database, "ann", "s3cr3t-and-wrong"),
        address(&database, "nobody", "s3cr3t"),
        address(&database, "ben", "s3cr3t"),
        database.url_as(Some("ann")),
        address(&database, "ann", "s3cr3t").replace(database.name(), "no_such_database"),
    ] {
        let ran = run(&wrong);
        assert_eq!((ran.code, ran.output.as_str()), (Some(2), ""), "{ran}");
        complaints.push_str(&ran.complaint);
    }
    folder.shown(|| insta::assert_snapshot!(complaints));
    // A server for scratch databases takes a superuser.
    let guest = super::run::diff_on(
        Some(&address(&database, "ann", "s3cr3t")),
        None,
        &["--from", &books, "--to", &books],
    );
    assert_eq!((guest.code, guest.output.as_str()), (Some(2), ""), "{guest}");
    folder.shown(|| insta::assert_snapshot!(guest.complaint));
}

/// A server's socket behind one that says that it is older.
fn older(database: &Database, own: &std::path::Path) -> String {
    let server: Config = database.url().parse().unwrap();
    let Some(Host::Unix(folder)) = server.get_hosts().first() else { panic!("the server has a unix socket") };
    let socket = folder.join(format!(".s.PGSQL.{}", server.get_ports().first().unwrap_or(&5432)));
    let listener = UnixListener::bind(own.join(".s.PGSQL.5432")).unwrap();
    thread::spawn(move || {
        for client in listener.incoming() {
            let (mut client, mut server) = (client?, UnixStream::connect(&socket)?);
            let (mut requests, mut answers) = (client.try_clone()?, server.try_clone()?);
            thread::spawn(move || {
                let ended = std::io::copy(&mut requests, &mut server);
                let _ = server.shutdown(Shutdown::Write);
                ended
            });
            let mut buffer = [0; 8192];
            loop {
                let read = answers.read(&mut buffer)?;
                if read == 0 {
                    break;
                }
                // As long as what it stands for, so that the message keeps its length.
                let mut text = buffer[..read].to_vec();
                for at in 0..text.len().saturating_sub(5) {
                    if text[at..].starts_with(b"1500") || text[at..].starts_with(b"15.") {
                        text[at..at + 2].copy_from_slice(b"13");
                    }
                }
                client.write_all(&text)?;
            }
        }
        std::io::Result::Ok(())
    });
    format!("postgresql:///{}?host={}&user=postgres", database.name(), own.display())
}

#[test]
fn a_server_that_is_too_old() {
    let folder = Folder::new();
    let books = books(&folder);
    let database = cluster(15).database().unwrap();
    let address = older(&database, std::path::Path::new(&folder.folder("old")));
    let complaint = refused(&["--from", &address, "--to", &books]);
    folder.shown(|| insta::assert_snapshot!(complaint));
}

/// Waits until somebody waits for a lock in this database.
fn waits(database: &Database) -> bool {
    within_a_minute(|| {
        let mut other = database.superuser().unwrap();
        let waiting = "select exists (select from pg_locks l join pg_database d on d.oid = l.database
            where not l.granted and d.datname = current_database())";
        other.query_one(waiting, &[]).unwrap().get(0)
    })
}

#[test]
fn a_table_that_is_dropped_while_it_is_read_is_not_there() {
    let folder = Folder::new();
    let books = books(&folder);
    let database = cluster(15).database().unwrap();
    let sql = "create table public.books (id bigint primary key);
               create table public.gone (id integer default 1, check (id > 0));
               create view public.gone_too as select id from public.gone;";
    apply(&mut database.superuser().unwrap(), "books.sql", sql).unwrap();
    let mut other = database.superuser().unwrap();
    let mut transaction = other.transaction().unwrap();
    transaction.batch_execute("lock table public.gone in access exclusive mode").unwrap();
    let running = command(shared().as_deref(), None, &["--from", &database.url(), "--to", &books, "--check"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    assert!(waits(&database), "it waits for the lock");
    transaction.batch_execute("drop table public.gone cascade").unwrap();
    transaction.commit().unwrap();
    let output = running.wait_with_output().unwrap();
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert_eq!(
        (output.status.code(), String::from_utf8(output.stdout).unwrap().as_str()),
        (Some(0), ""),
        "{complaint}"
    );
}

#[test]
fn a_table_that_stays_locked_is_named() {
    let folder = Folder::new();
    let books = books(&folder);
    let database = cluster(15).database().unwrap();
    apply(&mut database.superuser().unwrap(), "busy.sql", "create table public.busy (id integer default 1);")
        .unwrap();
    let mut other = database.superuser().unwrap();
    let mut transaction = other.transaction().unwrap();
    transaction.batch_execute("lock table public.busy in access exclusive mode").unwrap();
    let complaint = refused(&["--from", &database.url(), "--to", &books]);
    folder.shown(|| insta::assert_snapshot!(complaint));
    drop(transaction);
}
