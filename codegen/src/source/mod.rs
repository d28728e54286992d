//! Where a schema can come from, besides the declaration: a live database, files of SQL, a snapshot. Each is brought into a
//! database and read from there, so that like is compared with like; and a plan between two of them is tried there
//! ([`proof`]).

mod error;
mod ground;
pub mod proof;
mod script;

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use postgres::config::SslMode;
use postgres::{Client, Config, NoTls, SimpleQueryMessage};

pub use self::error::SourceError;
pub use self::ground::{Ground, State};
pub use self::script::Script;
use self::script::scripts;
use crate::catalog::{self, Catalog};
use crate::model::Schema;
use crate::scratch::{self, without_password};

/// Where a schema comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// The declaration.
    Declaration,
    /// The database at an address.
    Database(String),
    /// A file of SQL, or a folder of them.
    Sql(PathBuf),
    /// A model that was written as JSON.
    Snapshot(PathBuf),
}

impl Source {
    /// What a person names on the command line: `schema`, an address, or a path.
    #[must_use]
    pub fn named(text: &str) -> Self {
        let path = Path::new(text);
        if text == "schema" {
            Self::Declaration
        } else if scratch::is_address(text) && !path.exists() {
            Self::Database(text.to_owned())
        } else if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json")) {
            Self::Snapshot(path.to_owned())
        } else {
            Self::Sql(path.to_owned())
        }
    }

    /// What is there: read from the disk; a database is not asked yet.
    ///
    /// # Errors
    /// There is no such file, it is no snapshot, or a folder holds no SQL.
    pub fn content(&self, declared: &Schema) -> Result<Content, SourceError> {
        match self {
            Self::Declaration => Ok(Content::Model(Box::new(declared.clone()))),
            Self::Database(url) => Ok(Content::Live(url.clone())),
            Self::Sql(path) => scripts(path).map(Content::Sql),
            Self::Snapshot(path) => {
                let text = fs::read_to_string(path).map_err(SourceError::file(path))?;
                let schema = snapshot(&text).map_err(|error| SourceError::Snapshot(path.clone(), error))?;
                Ok(Content::Model(Box::new(schema)))
            }
        }
    }
}

/// As a person named it, but never a password.
impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Declaration => f.write_str("schema"),
            Self::Database(url) => f.write_str(&without_password(url)),
            Self::Sql(path) | Self::Snapshot(path) => path.display().fmt(f),
        }
    }
}

/// A model that was written as JSON. What says nothing of tables is something else, and no empty schema.
fn snapshot(text: &str) -> Result<Schema, serde_json::Error> {
    let value: serde_json::Value = serde_json::from_str(text)?;
    if value.get("tables").is_none() {
        return Err(serde::de::Error::custom("it has no `tables`"));
    }
    serde_json::from_value(value)
}

/// What a source holds.
#[derive(Clone, Debug)]
pub enum Content {
    /// A schema as the model has it.
    Model(Box<Schema>),
    /// SQL that creates it.
    Sql(Vec<Script>),
    /// The database at an address.
    Live(String),
}

/// Connects to a live database. A password that the address leaves out is that of `PGPASSWORD`, where nobody sees it in the
/// list of processes.
///
/// # Errors
/// The address is none, nobody answers, or the server refuses; the password is in no message.
pub fn connect(url: &str) -> Result<Client, SourceError> {
    let failed = |source| {
        let doing = format!("connecting to {}", without_password(url));
        SourceError::Scratch(scratch::Error::Server { doing, source })
    };
    let mut config: Config = url.parse().map_err(failed)?;
    config.application_name("lockstep");
    if let (None, Some(password)) = (config.get_password(), std::env::var_os("PGPASSWORD")) {
        config.password(password.as_encoded_bytes());
    }
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(PATIENCE);
    }
    if config.get_ssl_mode() == SslMode::Require {
        return Err(SourceError::NoTls(without_password(url)));
    }
    config.connect(NoTls).map_err(|error| {
        let why = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
        if config.get_password().is_none() && why == "password missing" {
            SourceError::NoPassword(without_password(url))
        } else {
            failed(error)
        }
    })
}

/// Reads a live database.
///
/// # Errors
/// As [`connect`], and whatever the catalog cannot tell.
pub fn read(url: &str, of: &str) -> Result<Catalog, SourceError> {
    let read = catalog::read(&mut connect(url)?, &catalog::Options::default());
    read.map_err(|error| SourceError::Catalog(of.to_owned(), error))
}

/// The name of the database at an address, if that says it.
#[must_use]
pub fn database_name(url: &str) -> Option<String> {
    url.parse::<Config>().ok()?.get_dbname().map(str::to_owned)
}

/// The major version of a live database's server.
///
/// # Errors
/// As [`connect`], or the server is older than what can be read.
pub fn version(url: &str) -> Result<u32, SourceError> {
    let failed = |source| {
        SourceError::Scratch(scratch::Error::Server { doing: "asking for the version".to_owned(), source })
    };
    let answer =
        connect(url)?.simple_query("show server_version_num; show server_version").map_err(failed)?;
    let mut texts = answer.iter().filter_map(|message| match message {
        SimpleQueryMessage::Row(row) => row.get(0),
        _ => None,
    });
    let number: u32 = texts.next().and_then(|number| number.parse().ok()).unwrap_or_default();
    let found = texts.next().unwrap_or("of an unknown version");
    catalog::supported(number, found).map_err(|error| SourceError::Catalog(without_password(url), error))?;
    Ok(number / 10_000)
}

/// How long a server may take to answer, where the address does not say.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(10);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_told_by_its_form() {
        assert_eq!(Source::named("schema"), Source::Declaration);
        assert_eq!(Source::named("old.sql"), Source::Sql("old.sql".into()));
        assert_eq!(Source::named("supabase/migrations"), Source::Sql("supabase/migrations".into()));
        assert_eq!(Source::named("generated/schema.json"), Source::Snapshot("generated/schema.json".into()));
        let live = Source::named("postgresql://ann:secret@db/x");
        assert_eq!(live.to_string(), "postgresql://ann@db/x");
    }
}
