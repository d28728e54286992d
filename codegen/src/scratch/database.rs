//! One throw-away database.

use std::fs;
use std::path::Path;

use postgres::config::Host;
use postgres::{Client, Config, NoTls};

use super::cluster::url;
use super::interrupt::forget;
use super::{Cluster, Error, Result, apply, tools};

/// A database of its own for one test or proof; dropped with this value.
#[derive(Debug)]
pub struct Database {
    cluster: Cluster,
    name: String,
    kept: bool,
}

impl Drop for Database {
    fn drop(&mut self) {
        if !self.kept {
            // It cannot be told of in a destructor; a server of ours takes the database along when it ends.
            let _ = self.cluster.drop_database(&self.name);
        }
    }
}

impl Database {
    pub(super) fn named(cluster: &Cluster, name: String) -> Self {
        Self { cluster: cluster.clone(), name, kept: false }
    }

    /// Leaves it on the server.
    pub(super) fn keep(mut self) {
        self.kept = true;
        forget(&self.name);
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The server that it is on.
    #[must_use]
    pub fn cluster(&self) -> &Cluster {
        &self.cluster
    }

    /// A connection as the [owner](Cluster::owner): who applies migrations.
    ///
    /// # Errors
    /// The server's.
    pub fn client(&self) -> Result<Client> {
        self.connect(&self.cluster.owner_of(&self.name))
    }

    /// A connection as the superuser: who sets up what is there before any migration.
    ///
    /// # Errors
    /// The server's.
    pub fn superuser(&self) -> Result<Client> {
        self.connect(&self.cluster.superuser(&self.name))
    }

    /// A connection as a role that may log in, as the role that an API server connects as.
    ///
    /// # Errors
    /// The server's.
    pub fn client_as(&self, role: &str) -> Result<Client> {
        let mut config = self.cluster.superuser(&self.name);
        self.connect(config.user(role))
    }

    fn connect(&self, config: &Config) -> Result<Client> {
        config.connect(NoTls).map_err(Error::server(format!("connecting to database {}", self.name)))
    }

    /// Its URL for the owner, without a password: see [`environment`](Self::environment) for a server that wants one.
    #[must_use]
    pub fn url(&self) -> String {
        self.url_as(None)
    }

    /// Its URL for another role, or for the owner.
    #[must_use]
    pub fn url_as(&self, role: Option<&str>) -> String {
        let config = self.cluster.owner_of(&self.name);
        url(&config, &self.name, role.or(config.get_user()).unwrap_or_default())
    }

    /// The environment variables that make a client of libpq connect as the owner, the password among them.
    #[must_use]
    pub fn environment(&self) -> Vec<(&'static str, String)> {
        environment(&self.cluster.owner_of(&self.name))
    }

    /// Runs a file of SQL as the owner, statement by statement as `psql` does, but through the protocol alone.
    ///
    /// # Errors
    /// The file cannot be read; or the first statement that fails, with its line.
    pub fn apply_file(&self, file: &Path) -> Result<()> {
        let sql = fs::read_to_string(file).map_err(Error::file("read", file))?;
        apply(&mut self.client()?, &file.display().to_string(), &sql)
    }

    /// Runs a file of SQL as the owner with `psql -v ON_ERROR_STOP=1 -f`, as a person would; gives what it prints.
    ///
    /// # Errors
    /// There is no `psql`, or it fails: with its output.
    pub fn psql(&self, file: &Path) -> Result<String> {
        let mut command = tools::psql(self.cluster.bin())?;
        command.envs(self.environment()).args(["--no-psqlrc", "--set=ON_ERROR_STOP=1", "--file"]).arg(file);
        tools::output(command)
    }

    /// What `pg_dump --schema-only` says, without the lines that differ from run to run.
    ///
    /// # Errors
    /// There is no `pg_dump` as new as the server, or it fails: with its output.
    pub fn pg_dump(&self) -> Result<String> {
        let mut command = tools::pg_dump(self.cluster.bin(), self.cluster.version())?;
        command.envs(environment(&self.cluster.superuser(&self.name))).arg("--schema-only");
        let dump = tools::output(command)?;
        // Since its releases of August 2025 a dump is framed by `\restrict` with a random key.
        let lasting = |line: &&str| !line.starts_with("\\restrict ") && !line.starts_with("\\unrestrict ");
        Ok(dump.lines().filter(lasting).flat_map(|line| [line, "\n"]).collect())
    }
}

/// The variables of libpq for a connection (PostgreSQL manual, 34.15).
fn environment(config: &Config) -> Vec<(&'static str, String)> {
    let host = config.get_hosts().first().map(|host| match host {
        Host::Tcp(host) => host.clone(),
        Host::Unix(folder) => folder.display().to_string(),
    });
    let password = config.get_password().map(|password| String::from_utf8_lossy(password).into_owned());
    let values = [
        ("PGHOST", host),
        ("PGPORT", config.get_ports().first().map(ToString::to_string)),
        ("PGUSER", config.get_user().map(str::to_owned)),
        ("PGDATABASE", config.get_dbname().map(str::to_owned)),
        ("PGOPTIONS", config.get_options().map(str::to_owned)),
        ("PGPASSWORD", password),
    ];
    values.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}
