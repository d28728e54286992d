//! Why a database could not be read.

use std::fmt;

/// A problem with reading a database.
#[derive(Debug)]
pub enum CatalogError {
    /// The server is older than what is understood.
    Version {
        /// Its version, as it says.
        found: String,
    },
    /// A query failed.
    Query {
        /// What was being read.
        reading: &'static str,
        /// The server's word.
        source: postgres::Error,
    },
    /// A row holds what cannot be read.
    Row {
        /// What was being read.
        reading: &'static str,
        /// The row, as JSON.
        row: String,
        /// What is wrong with it.
        source: serde_json::Error,
    },
}

/// The oldest major version that can be read.
pub(super) const OLDEST: u32 = 14;

impl CatalogError {
    /// An error of the server, with what was being read.
    pub(super) fn query(reading: &'static str) -> impl FnOnce(postgres::Error) -> Self {
        move |source| Self::Query { reading, source }
    }
}

impl fmt::Display for CatalogError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Version { found } => {
                write!(f, "the server is PostgreSQL {found}; only {OLDEST} and later can be read")
            }
            Self::Query { reading, source } => {
                write!(f, "reading {reading} from the database: ")?;
                match source.as_db_error() {
                    Some(error) => {
                        write!(f, "{} ({})", error.message(), error.code().code())?;
                        error.hint().map_or(Ok(()), |hint| write!(f, "\n  hint: {hint}"))
                    }
                    None => source.fmt(f),
                }
            }
            Self::Row { reading, row, source } => {
                write!(f, "reading {reading} from the database: {source}\n  in {row}")
            }
        }
    }
}

impl std::error::Error for CatalogError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Version { .. } => None,
            Self::Query { source, .. } => Some(source),
            Self::Row { source, .. } => Some(source),
        }
    }
}
