//! Where a schema can come from, besides the declaration: a live database, files of SQL, a snapshot. Each is brought into a
//! database and read from there, so that like is compared with like; and a plan between two of them is tried there
//! ([`proof`]).

mod error;
mod ground;
pub mod proof;

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use postgres::config::SslMode;
use postgres::{Client, Config, NoTls, SimpleQueryMessage};

pub use self::error::SourceError;
pub use self::ground::{Ground, State};
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

/// A file of SQL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Script {
    /// The name that errors give.
    pub file: String,
    /// Its text.
    pub sql: String,
}

/// What means nothing to a schema (PostgreSQL manual, psql, Meta-Commands).
const FOR_PSQL: &[&str] = &[
    "\\restrict ",
    "\\unrestrict ",
    "\\set ON_ERROR_STOP",
    "\\set ECHO",
    "\\set QUIET",
    "\\set VERBOSITY",
    "\\echo",
    "\\pset ",
    "\\timing",
];

impl Script {
    /// Reads a file.
    ///
    /// # Errors
    /// It cannot be read, or is no text.
    pub fn read(path: &Path) -> Result<Self, SourceError> {
        let sql = fs::read_to_string(path).map_err(SourceError::file(path))?;
        Ok(Self::new(path.display().to_string(), &sql))
    }

    /// SQL under a name. What `pg_dump` says to `psql` alone is left out, and how `psql` is to show things, as is the mark of UTF-8
    /// that some editors begin with; the lines keep their numbers.
    #[must_use]
    pub fn new(file: impl Into<String>, sql: &str) -> Self {
        let for_psql = |line: &str| FOR_PSQL.iter().any(|word| line.trim_end().starts_with(word));
        let sql = sql.strip_prefix('\u{feff}').unwrap_or(sql);
        let lines = sql.split('\n').map(|line| if for_psql(line) { "" } else { line });
        Self { file: file.into(), sql: lines.collect::<Vec<_>>().join("\n") }
    }
}

/// A file by itself, or the files of a folder in the order of their names; those that undo others are passed by.
fn scripts(path: &Path) -> Result<Vec<Script>, SourceError> {
    if !path.is_dir() {
        return Ok(vec![Script::read(path)?]);
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(path).map_err(SourceError::file(path))? {
        let file = entry.map_err(SourceError::file(path))?.path();
        let name = file.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        let undoes = name.starts_with("rollback") || name.ends_with(".down.sql");
        let is_sql = file.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("sql"));
        if is_sql && !undoes && file.is_file() {
            files.push(file);
        }
    }
    files.sort();
    if files.is_empty() {
        return Err(SourceError::Empty(path.to_owned()));
    }
    files.iter().map(|file| Script::read(file)).collect()
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

    #[test]
    fn a_folder_is_its_files_in_the_order_of_their_names_without_those_that_undo() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["002_b.sql", "001_a.sql", "rollback_001_a.sql", "001_a.down.sql", "notes.md"] {
            fs::write(folder.path().join(name), "select 1;").unwrap();
        }
        let found = scripts(folder.path()).unwrap();
        let names: Vec<_> = found.iter().map(|script| script.file.rsplit('/').next().unwrap()).collect();
        assert_eq!(names, ["001_a.sql", "002_b.sql"]);
        let nothing = scripts(tempfile::tempdir().unwrap().path()).unwrap_err().to_string();
        assert!(nothing.ends_with("holds no .sql file to apply"), "{nothing}");
    }

    #[test]
    fn what_a_dump_says_to_psql_alone_is_left_out() {
        let script = Script::new(
            "dump.sql",
            "\u{feff}\\restrict abc\ncreate table a ();\n\\timing\n\\.\n\\unrestrict abc\n",
        );
        assert_eq!(script.sql, "\ncreate table a ();\n\n\\.\n\n");
    }
}
