//! A server with scratch databases on it.

use std::path::{Path, PathBuf};
use std::process::id;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime};

use postgres::{Client, Config, NoTls};
use sha2::{Digest as _, Sha256};

use super::interrupt::{forget, remember};
use super::start::{Supervisor, start};
use super::{Database, Error, Installation, Result, Server};
use crate::model::sql::identifier;

/// The superuser of a scratch cluster, named as Supabase names its own: nobody who applies migrations is it.
pub const SUPERUSER: &str = "supabase_admin";

/// The role that owns scratch databases and applies migrations: like Supabase's role of that name it is no superuser,
/// but may create roles and databases and passes row level security by
/// (<https://supabase.com/docs/guides/database/postgres/roles>).
pub const OWNER: &str = "postgres";

/// The same role on a server that was not started here, where `postgres` is likely the superuser.
const GUEST_OWNER: &str = "lockstep_owner";

/// A running server that scratch databases can be made on. A copy is another handle on the same server; a server that
/// was started here stops, and its folder goes, with the last handle or with the process, however it ends.
#[derive(Clone, Debug)]
pub struct Cluster(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    /// How its superuser connects.
    config: Config,
    version: u32,
    /// The folder of its programs, where it is known.
    bin: Option<PathBuf>,
    owner: &'static str,
    /// The process that runs it, where it was started here.
    supervisor: Option<Supervisor>,
}

/// A finished database that others are copied from.
#[derive(Clone, Debug)]
pub struct Template {
    pub(super) name: String,
}

impl Cluster {
    /// Starts or reaches a server.
    ///
    /// # Errors
    /// As [`Cluster::start`] and [`Cluster::attach`].
    pub fn of(server: &Server) -> Result<Self> {
        match server {
            Server::Installed(installation) => Self::start(installation),
            Server::Running(url) => Self::attach(url),
        }
    }

    /// Starts a server of its own: a new cluster in a private folder, reachable through a unix socket in there alone.
    ///
    /// # Errors
    /// The folder cannot be made, or the server does not start; its log is in the message.
    pub fn start(installation: &Installation) -> Result<Self> {
        let (supervisor, config) = start(installation)?;
        let mut client = config.connect(NoTls).map_err(Error::server("connecting to the server"))?;
        let role = format!("create role {} login createrole createdb bypassrls", identifier(OWNER));
        client.batch_execute(&role).map_err(Error::server(role))?;
        let version = installation.version;
        Ok(Self(Arc::new(Inner {
            config,
            version,
            bin: Some(installation.bin.clone()),
            owner: OWNER,
            supervisor: Some(supervisor),
        })))
    }

    /// Uses a server that runs already; its user must be a superuser. What is made on it is dropped again, except
    /// roles and templates, which the next run uses again.
    ///
    /// # Errors
    /// The URL is none, or the server cannot be reached.
    pub fn attach(url: &str) -> Result<Self> {
        let mut config: Config = url.parse().map_err(Error::server("the URL of the server"))?;
        config.application_name("lockstep");
        let mut client = config.connect(NoTls).map_err(Error::server("connecting to the server"))?;
        let ask = "select current_setting('server_version_num')::int / 10000, rolsuper, \
                   exists (select from pg_catalog.pg_roles where rolname = $1), rolname \
                   from pg_catalog.pg_roles where rolname = current_user";
        let row =
            client.query_one(ask, &[&GUEST_OWNER]).map_err(Error::server("asking the server what it is"))?;
        if !row.get::<_, bool>(1) {
            let problem = format!("role {} is no superuser there", row.get::<_, String>(3));
            return Err(Error::Program { program: "the server of the given URL".into(), problem });
        }
        // One of our own clusters, started by another process, has the owner as we name it.
        let ours = row.get::<_, String>(3) == SUPERUSER;
        let owner = if ours { OWNER } else { GUEST_OWNER };
        if !ours && !row.get::<_, bool>(2) {
            let role = format!("create role {} nologin createrole createdb bypassrls", identifier(owner));
            // Another process may have made it just now.
            if let Err(error) = client.batch_execute(&role)
                && error.code() != Some(&postgres::error::SqlState::DUPLICATE_OBJECT)
                && error.code() != Some(&postgres::error::SqlState::UNIQUE_VIOLATION)
            {
                return Err(Error::server(role)(error));
            }
        }
        let version = u32::try_from(row.get::<_, i32>(0)).unwrap_or_default();
        Ok(Self(Arc::new(Inner { config, version, bin: None, owner, supervisor: None })))
    }

    /// The major version.
    #[must_use]
    pub fn version(&self) -> u32 {
        self.0.version
    }

    /// The role that owns the databases: [`OWNER`], or another name on a server that was not started here.
    #[must_use]
    pub fn owner(&self) -> &'static str {
        self.0.owner
    }

    /// The URL at which another process of this user can [attach](Self::attach) while the server runs; only for one that
    /// [`start`](Self::start) made, here or in the process whose server this one uses: it has no password.
    #[must_use]
    pub fn address(&self) -> Option<String> {
        let ours = self.0.owner == OWNER && self.0.config.get_password().is_none();
        ours.then(|| url(&self.0.config, "postgres", SUPERUSER))
    }

    /// The folder of the programs that came with the server, where it is known.
    pub(super) fn bin(&self) -> Option<&Path> {
        self.0.bin.as_deref()
    }

    /// How the superuser connects to a database.
    pub(super) fn superuser(&self, database: &str) -> Config {
        let mut config = self.0.config.clone();
        config.dbname(database);
        config
    }

    /// How the owner connects to a database: by name on a cluster of ours, else as the given user who then acts as the
    /// owner, since the server may want a password that we do not have.
    pub(super) fn owner_of(&self, database: &str) -> Config {
        let mut config = self.superuser(database);
        if self.0.owner == OWNER {
            config.user(OWNER);
        } else {
            config.options(&format!("-c role={}", self.0.owner));
        }
        config
    }

    /// An empty database.
    ///
    /// # Errors
    /// The server's.
    pub fn database(&self) -> Result<Database> {
        self.clone_of("template0")
    }

    /// A copy of a template.
    ///
    /// # Errors
    /// The server's.
    pub fn database_from(&self, template: &Template) -> Result<Database> {
        self.clone_of(&template.name)
    }

    fn clone_of(&self, template: &str) -> Result<Database> {
        let database = Database::named(self, unique_name());
        self.create(database.name(), template)?;
        Ok(database)
    }

    fn create(&self, name: &str, template: &str) -> Result<()> {
        // Copying files beats writing them through the log by far for a small database (CREATE DATABASE); before version 15
        // there is no other way.
        let strategy = if self.version() < 15 { "" } else { " strategy file_copy" };
        let create = format!(
            "create database {} owner {} template {}{strategy}",
            identifier(name),
            identifier(self.0.owner),
            identifier(template)
        );
        // A server of our own goes as a whole.
        if self.0.supervisor.is_none() {
            remember(name, &self.0.config);
        }
        self.maintenance()?.batch_execute(&create).map_err(Error::server(create))
    }

    pub(super) fn drop_database(&self, name: &str) -> Result<()> {
        let drop = format!("drop database if exists {} with (force)", identifier(name));
        let mut server = self.maintenance()?;
        self.let_go_of_subscriptions(&mut server, name)?;
        server.batch_execute(&drop).map_err(Error::server(drop))?;
        forget(name);
        Ok(())
    }

    /// A database with a subscription is not dropped (PostgreSQL manual, DROP DATABASE). Its slot, if there is one, is on
    /// another server, and somebody else's.
    fn let_go_of_subscriptions(&self, server: &mut Client, name: &str) -> Result<()> {
        let find = "select quote_ident(s.subname) from pg_subscription s join pg_database d on d.oid = s.subdbid \
                    where d.datname = $1";
        let found = server.query(find, &[&name]).map_err(Error::server(find))?;
        if found.is_empty() {
            return Ok(());
        }
        let mut client =
            self.superuser(name).connect(NoTls).map_err(Error::server("connecting to the server"))?;
        for row in found {
            let subscription: String = row.get(0);
            for (verb, how) in [("alter", " disable"), ("alter", " set (slot_name = none)"), ("drop", "")] {
                let statement = format!("{verb} subscription {subscription}{how}");
                client.batch_execute(&statement).map_err(Error::server(&statement))?;
            }
        }
        Ok(())
    }

    /// A connection to the database that nothing is done in.
    fn maintenance(&self) -> Result<Client> {
        self.0.config.connect(NoTls).map_err(Error::server("connecting to the server"))
    }

    /// The template of that name and those sources, built by the first who asks: other threads and processes wait for
    /// it. `sources` are what it is made of, such as the texts of the applied files: other sources, another template.
    ///
    /// # Errors
    /// The server's, or those of `build`.
    pub fn template(
        &self,
        name: &str,
        sources: &[&str],
        build: impl FnOnce(&Database) -> Result<()>,
    ) -> Result<Template> {
        let mut hash = Sha256::new();
        for source in sources {
            hash.update(source.len().to_le_bytes());
            hash.update(source);
        }
        let prefix = prefix(name);
        let template = Template { name: format!("{prefix}{:016x}", number(hash)) };

        // Session-level: freed with the connection, at the end of this function.
        let mut client = self.maintenance()?;
        let lock = "select pg_advisory_lock(hashtext($1))";
        client.execute(lock, &[&prefix]).map_err(Error::server("waiting for a template"))?;
        let known = "select datname from pg_catalog.pg_database where starts_with(datname, $1)";
        let known = client.query(known, &[&prefix]).map_err(Error::server("looking for a template"))?;
        if known.iter().any(|row| row.get::<_, String>(0) == template.name) {
            return Ok(template);
        }
        // On a server that outlives us, what the sources were before is of no more use.
        if self.0.supervisor.is_none() && self.0.owner == GUEST_OWNER {
            for old in &known {
                self.drop_database(old.get(0))?;
            }
        }
        let draft = self.database()?;
        build(&draft)?;
        let rename =
            format!("alter database {} rename to {}", identifier(draft.name()), identifier(&template.name));
        let close = format!("alter database {} with allow_connections false", identifier(&template.name));
        for statement in [rename, close] {
            // One at a time, since a rename needs that nobody is connected: clients of `build` may still be leaving.
            retry_in_use(|| client.batch_execute(&statement)).map_err(Error::server(statement))?;
        }
        draft.keep();
        Ok(template)
    }
}

/// What the names of a template's databases begin with. PostgreSQL keeps 63 bytes of a name (manual, 4.1.1), of which
/// the digest behind it takes 16: where there is no room for all of the template's name, a digest of it stands for
/// its end.
fn prefix(name: &str) -> String {
    const ROOM: usize = 63 - "lockstep_template_".len() - "_".len() - 16;
    if name.len() <= ROOM {
        return format!("lockstep_template_{name}_");
    }
    let mut hash = Sha256::new();
    hash.update(name);
    let end = (0..=ROOM - 17).rev().find(|end| name.is_char_boundary(*end)).unwrap_or(0);
    format!("lockstep_template_{}_{:016x}_", &name[..end], number(hash))
}

/// The first eight bytes of a digest.
pub(super) fn number(hash: Sha256) -> u64 {
    hash.finalize().iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte))
}

/// Tries again while the database has sessions that are about to end.
fn retry_in_use(
    mut statement: impl FnMut() -> std::result::Result<(), postgres::Error>,
) -> std::result::Result<(), postgres::Error> {
    let deadline = Instant::now() + Duration::from_secs(10);
    loop {
        match statement() {
            Err(error)
                if error.code() == Some(&postgres::error::SqlState::OBJECT_IN_USE)
                    && Instant::now() < deadline =>
            {
                sleep(Duration::from_millis(5));
            }
            result => return result,
        }
    }
}

/// The URL of a database for a user, without a password. The folder of a unix socket goes into the query, where every
/// client finds it (PostgreSQL manual, 34.1.1.2).
pub(super) fn url(config: &Config, database: &str, user: &str) -> String {
    let port = config.get_ports().first().copied().unwrap_or(5432);
    let host = config.get_hosts().first();
    match host {
        Some(postgres::config::Host::Unix(folder)) => {
            format!("postgresql:///{database}?host={}&port={port}&user={user}", folder.display())
        }
        Some(postgres::config::Host::Tcp(host)) => format!("postgresql://{user}@{host}:{port}/{database}"),
        None => format!("postgresql://{user}@localhost:{port}/{database}"),
    }
}

fn unique_name() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().subsec_nanos();
    format!("lockstep_{}_{now}_{}", id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

#[cfg(test)]
mod tests {
    use super::prefix;

    #[test]
    fn long_names_of_templates_do_not_meet() {
        assert_eq!(prefix("books"), "lockstep_template_books_");
        let long = "a_schema_with_a_name_that_goes_on_and_on_and_ends_in_";
        let [one, other] = ["seeded", "surroundings"].map(|end| prefix(&format!("{long}{end}")));
        assert_ne!(one, other);
        for prefix in [one, other, prefix(&"ä".repeat(40)), prefix(&"x".repeat(28))] {
            assert!(prefix.len() + 16 <= 63, "{prefix}");
        }
    }
}
