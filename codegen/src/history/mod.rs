//! What was generated before: every migration with the checksums of its files and with what the documents tell of it,
//! kept in `generated/history.json`. What is sealed of it is read back byte for byte and never written again.
//!
//! `generated/schema.json` is the declared schema as the last seal saw it, an empty one before the first seal; drafts
//! leave it alone, so that the difference between it and the declaration is what the drafts have to do.

mod conflict;
mod danger;
mod entry;
mod inspect;
mod json;
mod read;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

pub use self::danger::{dangers, losses};
pub use self::entry::{Accepted, Entry, Hazard};
pub use self::json::json;
pub use self::read::{HistoryError, read};
use crate::files::Files;
use crate::model::{Name, Schema};

/// The folder of the generated files, below the root.
pub const GENERATED: &str = "generated";
/// The history, below that folder. Where it is, the tree is the tool's own.
pub const FILE: &str = "history.json";
/// The declared schema at the last seal, beside it.
pub const SNAPSHOT: &str = "schema.json";
/// The folder of the migrations, beside them.
pub const MIGRATIONS: &str = "migrations";

/// Every migration, by number.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct History {
    /// The migrations, oldest first: the sealed ones, then the drafts.
    pub migrations: Vec<Entry>,
    /// What `schema.json` is, once something is sealed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snapshot: Option<Snapshot>,
}

/// The declared schema at the last seal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Snapshot {
    /// The number of the last sealed migration.
    pub after: u32,
    /// SHA-256 of the file, in hexadecimal.
    pub checksum: String,
}

impl History {
    /// The file's text.
    #[must_use]
    pub fn text(&self) -> String {
        json::lines(self)
    }
}

/// What earlier runs left behind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Past {
    /// The sealed migrations, oldest first.
    pub sealed: Vec<Entry>,
    /// The texts of their files, by name.
    pub files: BTreeMap<String, String>,
    /// The declared schema at the last seal.
    pub snapshot: Schema,
    /// The text of `schema.json`; none before the first seal.
    pub snapshot_text: Option<String>,
    /// What a person said of the drafts.
    pub wishes: Wishes,
}

/// What a person says of drafts that the declaration does not: kept with them until they are sealed or gone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// The name of the draft that changes what is there; without it, the changes name it.
    pub name: Option<Name>,
    /// Objects whose data may be lost, by the names that findings give them.
    pub allowed_losses: BTreeSet<String>,
}

impl Past {
    /// Everything sealed: the migrations of a history and their files, which create this schema.
    #[must_use]
    pub fn seal(history: History, files: &Files, schema: &Schema) -> Self {
        let sealed: Vec<Entry> =
            history.migrations.into_iter().map(|entry| Entry { sealed: true, ..entry }).collect();
        let names = sealed.iter().flat_map(|entry| [&entry.forward, &entry.rollback]);
        let texts = names.filter_map(|name| Some((name.clone(), files.get(name)?.to_owned())));
        Self {
            files: texts.collect(),
            sealed,
            snapshot: schema.clone(),
            snapshot_text: Some(json(schema)),
            wishes: Wishes::default(),
        }
    }

    /// The sealed migrations as a history, for drafts to follow.
    #[must_use]
    pub fn history(&self) -> History {
        let snapshot = self.sealed.last().zip(self.snapshot_text.as_ref());
        let snapshot = snapshot.map(|(last, text)| Snapshot { after: last.number, checksum: checksum(text) });
        History { migrations: self.sealed.clone(), snapshot }
    }

    /// The number of the next migration; `first` is that of the first one.
    #[must_use]
    pub fn next_number(&self, first: u32) -> u32 {
        self.sealed.last().map_or(first, |last| last.number.saturating_add(1))
    }
}

impl Wishes {
    /// What was said of these drafts.
    fn of(drafts: &[Entry]) -> Self {
        Self {
            name: drafts.iter().find_map(|draft| draft.named.clone()),
            allowed_losses: drafts.iter().flat_map(|draft| &draft.allowed_losses).cloned().collect(),
        }
    }
}

/// SHA-256 in hexadecimal.
#[must_use]
pub fn checksum(content: impl AsRef<[u8]>) -> String {
    let mut text = String::new();
    for byte in Sha256::digest(content.as_ref()) {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}
