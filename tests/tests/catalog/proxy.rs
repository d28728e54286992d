//! A server's socket behind another one that counts what passes.

use std::io::{self, Read, Write};
use std::net::Shutdown;
use std::os::unix::net::{UnixListener, UnixStream};
use std::thread;

use codegen::scratch::postgres::config::Host;
use codegen::scratch::postgres::{Client, Config, NoTls};
use codegen::scratch::{Database, SUPERUSER};

/// How often a client waits for the server while it does its work (PostgreSQL manual, 54.2 Message Flow): for the answer to
/// each simple query and to each synchronisation of the extended protocol.
pub fn round_trips(database: &Database, work: impl FnOnce(&mut Client)) -> usize {
    let server: Config = database.url_as(Some(SUPERUSER)).parse().unwrap();
    let Some(Host::Unix(folder)) = server.get_hosts().first() else {
        panic!("the server has no unix socket")
    };
    let socket = folder.join(format!(".s.PGSQL.{}", server.get_ports().first().unwrap_or(&5432)));
    let own = tempfile::tempdir().unwrap();
    let listener = UnixListener::bind(own.path().join(".s.PGSQL.5432")).unwrap();
    let passing = thread::spawn(move || {
        let (client, _) = listener.accept()?;
        pass(client, UnixStream::connect(socket)?)
    });

    let mut config = Config::new();
    config.host_path(own.path()).port(5432).user(SUPERUSER).dbname(database.name());
    let mut client = config.connect(NoTls).unwrap();
    work(&mut client);
    drop(client);
    passing.join().unwrap().unwrap()
}

/// Passes everything on, and counts the requests.
fn pass(mut client: UnixStream, mut server: UnixStream) -> io::Result<usize> {
    let (mut answers, mut back) = (server.try_clone()?, client.try_clone()?);
    let answering = thread::spawn(move || io::copy(&mut answers, &mut back));
    let mut requests = 0;
    // The first message alone has no letter.
    let mut letter = [0; 1];
    let mut with_letter = false;
    loop {
        if with_letter && client.read_exact(&mut letter).is_err() {
            break;
        }
        let mut length = [0; 4];
        client.read_exact(&mut length)?;
        let mut body =
            vec![0; usize::try_from(u32::from_be_bytes(length)).unwrap_or_default().saturating_sub(4)];
        client.read_exact(&mut body)?;
        if with_letter {
            requests += usize::from(matches!(letter, [b'Q' | b'S']));
            server.write_all(&letter)?;
        }
        server.write_all(&length)?;
        server.write_all(&body)?;
        with_letter = true;
    }
    server.shutdown(Shutdown::Write)?;
    let _ = answering.join();
    Ok(requests)
}
