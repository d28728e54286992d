//! Why a database could not be read.

use std::collections::BTreeSet;
use std::fmt;

use postgres::error::SqlState;

use crate::model::ObjectId;

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
    /// Somebody else's lock stands in the way.
    Locked {
        /// What was being read.
        reading: &'static str,
        /// What is locked, as far as that is known.
        relations: BTreeSet<ObjectId>,
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
    pub(crate) fn query(reading: &'static str) -> impl FnOnce(postgres::Error) -> Self {
        move |source| Self::Query { reading, source }
    }

    fn code(&self) -> Option<&SqlState> {
        match self {
            Self::Query { source, .. } => source.code(),
            _ => None,
        }
    }

    /// Has somebody dropped meanwhile what was being read? A function that prints a definition fails then, or gives null.
    pub(super) fn is_of_a_change(&self) -> bool {
        let gone = [
            SqlState::INTERNAL_ERROR,
            SqlState::UNDEFINED_TABLE,
            SqlState::UNDEFINED_COLUMN,
            SqlState::UNDEFINED_FUNCTION,
            SqlState::UNDEFINED_OBJECT,
        ];
        matches!(self, Self::Row { .. }) || self.code().is_some_and(|code| gone.contains(code))
    }

    /// Was the wait for a lock over?
    pub(super) fn is_of_a_lock(&self) -> bool {
        self.code() == Some(&SqlState::LOCK_NOT_AVAILABLE)
    }

    /// The error with what is locked.
    pub(super) fn because(self, relations: &BTreeSet<ObjectId>) -> Self {
        match self {
            Self::Query { reading, .. } => Self::Locked { reading, relations: relations.clone() },
            other => other,
        }
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
            Self::Locked { reading, relations } => {
                write!(f, "reading {reading} from the database: another session has locked it")?;
                if !relations.is_empty() {
                    let names = relations.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
                    write!(f, ": {names}")?;
                }
                f.write_str("; try again when it is done")
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
            Self::Version { .. } | Self::Locked { .. } => None,
            Self::Query { source, .. } => Some(source),
            Self::Row { source, .. } => Some(source),
        }
    }
}
