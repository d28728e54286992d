//! sqlx and tokio-postgres connected to a database of the sample schema.

use std::collections::BTreeMap;

use codegen::emit::{development, migration};
use codegen::history::Past;
use codegen::plan::creation;
use codegen::scratch::{Cluster, Database, apply};
use sqlx::postgres::PgConnectOptions;
use sqlx::{ConnectOptions as _, PgConnection};
use tokio::runtime::{Builder, Runtime};
use tokio_postgres::{Client, NoTls};

use crate::samples::everything;

/// A database, connections to it, and what runs futures.
pub struct Connected {
    connection: PgConnection,
    client: Client,
    runtime: Runtime,
    database: Database,
}

/// A connection to a database of the sample schema on a server.
pub fn connected(cluster: &'static Cluster) -> Connected {
    connected_to(database(cluster))
}

/// A connection to a database, as its owner.
pub fn connected_to(database: Database) -> Connected {
    let mut options = PgConnectOptions::new_without_pgpass();
    let mut config = tokio_postgres::Config::new();
    for (variable, value) in database.environment() {
        match variable {
            "PGHOST" => config.host(&value),
            "PGPORT" => config.port(value.parse().unwrap()),
            "PGUSER" => config.user(&value),
            "PGDATABASE" => config.dbname(&value),
            "PGPASSWORD" => config.password(&value),
            _ => &mut config,
        };
        options = match variable {
            "PGHOST" if value.starts_with('/') => options.socket(value),
            "PGHOST" => options.host(&value),
            "PGPORT" => options.port(value.parse().unwrap()),
            "PGUSER" => options.username(&value),
            "PGDATABASE" => options.database(&value),
            "PGPASSWORD" => options.password(&value),
            _ => options,
        };
    }
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let connection = runtime.block_on(options.connect()).unwrap();
    let (client, talk) = runtime.block_on(config.connect(NoTls)).unwrap();
    runtime.spawn(talk);
    Connected { connection, client, runtime, database }
}

/// A database that has the schema.
fn database(cluster: &'static Cluster) -> Database {
    let schema = everything::schema();
    let plan = creation(&schema, &BTreeMap::new()).unwrap();
    let (files, _) = migration::emit(&schema, &plan, &Past::default()).unwrap();
    let database = cluster.database().unwrap();
    let supabase = development::supabase(&schema);
    apply(&mut database.superuser().unwrap(), "supabase.sql", &supabase)
        .unwrap_or_else(|error| panic!("{error}"));
    for migration in &plan.migrations {
        let path = migration.forward_file();
        let sql = files.get(&path).unwrap();
        apply(&mut database.client().unwrap(), &path, sql).unwrap_or_else(|error| panic!("{error}\n{sql}"));
    }
    database
}

impl Connected {
    /// Runs SQL by other means than sqlx.
    pub fn sql(&self, sql: &str) {
        let result = apply(&mut self.database.client().unwrap(), "test.sql", sql);
        result.unwrap_or_else(|error| panic!("{error}\n{sql}"));
    }

    /// Runs a test's asynchronous part.
    pub fn run<T>(&mut self, part: impl AsyncFnOnce(&mut PgConnection) -> T) -> T {
        self.runtime.block_on(part(&mut self.connection))
    }

    /// The same through tokio-postgres, for what changes the connection.
    pub fn run_on_mut<T>(&mut self, part: impl AsyncFnOnce(&mut Client) -> T) -> T {
        self.runtime.block_on(part(&mut self.client))
    }

    /// The same through tokio-postgres.
    pub fn run_on<T>(&self, part: impl AsyncFnOnce(&Client) -> T) -> T {
        self.runtime.block_on(part(&self.client))
    }
}
