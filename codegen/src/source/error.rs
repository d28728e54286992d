//! Why a source could not be read.

use std::path::{Path, PathBuf};
use std::{fmt, io};

use crate::catalog::CatalogError;
use crate::diagnostic::Diagnostic;
use crate::scratch;

/// A problem with a source, or with the database that it is brought into.
#[derive(Debug)]
pub enum SourceError {
    /// A file or folder cannot be read.
    File(PathBuf, io::Error),
    /// A folder without SQL.
    Empty(PathBuf),
    /// A file is no snapshot.
    Snapshot(PathBuf, serde_json::Error),
    /// A file that ends within a transaction: nothing of that stays.
    Uncommitted(String),
    /// A server, or a statement on it, failed.
    Scratch(scratch::Error),
    /// A database cannot be read: which one, and why.
    Catalog(String, CatalogError),
    /// An address without a password, where the server wants one.
    NoPassword(String),
    /// An address that demands TLS.
    NoTls(String),
    /// A schema cannot be planned.
    Plan(Vec<Diagnostic>),
}

impl SourceError {
    /// An error of the file system with a file.
    pub(super) fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |error| Self::File(path.to_owned(), error)
    }
}

impl From<scratch::Error> for SourceError {
    fn from(error: scratch::Error) -> Self {
        Self::Scratch(error)
    }
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path, error) => write!(f, "cannot read {}: {error}", path.display()),
            Self::Empty(path) => write!(f, "the folder {} holds no .sql file to apply", path.display()),
            Self::Snapshot(path, error) => {
                write!(f, "{} is no snapshot that this version reads: {error}", path.display())
            }
            Self::Uncommitted(file) => {
                write!(f, "{file} ends within a transaction, of which nothing stays; end it with `commit;`")
            }
            Self::Scratch(error) => error.fmt(f),
            Self::Catalog(of, error) => write!(f, "{of}: {error}"),
            Self::NoPassword(address) => write!(
                f,
                "connecting to {address}: the server wants a password; set PGPASSWORD, or put it into the address"
            ),
            Self::NoTls(address) => write!(
                f,
                "{address} demands TLS, which this tool does not speak; go through a tunnel that does, and leave out `sslmode`"
            ),
            Self::Plan(findings) => {
                let messages: Vec<_> = findings.iter().map(|finding| finding.message.as_str()).collect();
                f.write_str(&messages.join("\n"))
            }
        }
    }
}

impl std::error::Error for SourceError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::File(_, error) => Some(error),
            Self::Snapshot(_, error) => Some(error),
            Self::Scratch(error) => Some(error),
            Self::Catalog(_, error) => Some(error),
            Self::Empty(_) | Self::Uncommitted(_) | Self::NoPassword(_) | Self::NoTls(_) | Self::Plan(_) => {
                None
            }
        }
    }
}
