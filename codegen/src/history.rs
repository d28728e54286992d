//! What has been generated: the number, name and checksums of every migration, kept in `generated/history.json`.

use std::fmt::Write as _;
use std::path::Path;
use std::{fmt, fs, io};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The file's name below the generated tree. Where it is, the tree is the tool's own.
pub const FILE: &str = "history.json";

/// Every migration, by number.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct History {
    /// The migrations, oldest first.
    pub migrations: Vec<Entry>,
}

/// One migration: a forward file and its rollback.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its number.
    pub number: u32,
    /// The forward file's name.
    pub forward: String,
    /// The rollback file's name.
    pub rollback: String,
    /// SHA-256 of the forward file, in hexadecimal.
    pub forward_checksum: String,
    /// SHA-256 of the rollback file, in hexadecimal.
    pub rollback_checksum: String,
    /// Applied somewhere, and never to be rewritten?
    pub sealed: bool,
}

impl History {
    /// Reads the history of a generated tree; none where there is no tree yet.
    ///
    /// # Errors
    /// A history that cannot be read, or that is none.
    pub fn read(generated: &Path) -> Result<Option<Self>, HistoryError> {
        let path = generated.join(FILE);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(HistoryError::Unreadable(path.display().to_string(), error)),
        };
        let parsed = serde_json::from_str(&text);
        parsed.map(Some).map_err(|error| HistoryError::Corrupt(path.display().to_string(), error))
    }

    /// Adds a migration by its two files.
    pub fn push(&mut self, number: u32, forward: (&str, &str), rollback: (&str, &str)) {
        self.migrations.push(Entry {
            number,
            forward: forward.0.to_owned(),
            rollback: rollback.0.to_owned(),
            forward_checksum: checksum(forward.1),
            rollback_checksum: checksum(rollback.1),
            sealed: false,
        });
    }
}

/// SHA-256 in hexadecimal.
fn checksum(content: &str) -> String {
    let mut text = String::new();
    for byte in Sha256::digest(content) {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Why a history could not be read.
#[derive(Debug)]
pub enum HistoryError {
    /// The file system refuses.
    Unreadable(String, io::Error),
    /// The file is no history.
    Corrupt(String, serde_json::Error),
}

impl fmt::Display for HistoryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(path, error) => write!(f, "cannot read `{path}`: {error}"),
            Self::Corrupt(path, error) => write!(
                f,
                "`{path}` is no history of migrations: {error}\n\
                 It says which migrations are sealed, so nothing is generated without it. \
                 Restore it with `git checkout -- {path}`, in a merge with `git checkout --ours -- {path}`"
            ),
        }
    }
}

impl std::error::Error for HistoryError {}
