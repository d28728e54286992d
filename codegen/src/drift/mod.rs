//! A live database against the history: how far it is, and what in it is not as the migrations up to there make it.
//!
//! The migrations are applied to a scratch database one by one, and what is there after each is what the live database is
//! compared with ([`Line`]): like with like, as both are read from a catalog.

mod external;
mod judge;
mod record;
mod unlike;

use std::collections::BTreeSet;
use std::time::Duration;

pub use self::judge::{Drift, Unrecorded, judge};
pub use self::record::{Applied, Record};
pub use self::unlike::{How, Property, Unlike, unlike};
use crate::catalog::{self, Catalog, CatalogError, Options};
use crate::model::{ObjectId, Schema};
use crate::scratch::apply;
use crate::source::{Ground, Script, SourceError, connect};

/// How long a live database is kept busy by one query.
const STATEMENT_TIMEOUT: Duration = Duration::from_secs(30);
/// How long a query waits for somebody else's lock: it stands in nobody's way for longer.
const LOCK_TIMEOUT: Duration = Duration::from_secs(1);

/// A migration, in the order of their numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Migration {
    /// Its number.
    pub number: u32,
    /// The forward file's name.
    pub file: String,
    /// Its text.
    pub sql: String,
    /// Is it sealed, or a draft?
    pub sealed: bool,
}

/// What a database is as it goes through the migrations.
#[derive(Clone, Debug)]
pub struct Line {
    /// The migrations.
    pub migrations: Vec<Migration>,
    /// What is there before the first one, and after each.
    pub states: Vec<Catalog>,
    /// What belongs to somebody else.
    pub external: BTreeSet<ObjectId>,
}

impl Line {
    /// Applies the migrations to a scratch database; `surroundings` are there before them.
    ///
    /// # Errors
    /// A file does not apply, or the server fails.
    pub fn new(
        ground: &Ground,
        surroundings: &[Script],
        migrations: Vec<Migration>,
        external: BTreeSet<ObjectId>,
    ) -> Result<Self, SourceError> {
        let database = ground.database()?;
        let mut client = database.client()?;
        for script in surroundings {
            apply(&mut client, &script.file, &script.sql)?;
        }
        let mut states = vec![ground.read(&database, "what is there before the first migration")?];
        for migration in &migrations {
            apply(&mut client, &migration.file, &migration.sql)?;
            states.push(ground.read(&database, &migration.file)?);
        }
        Ok(Self { migrations, states, external })
    }

    /// How many of the migrations are sealed: they come first.
    #[must_use]
    pub fn sealed(&self) -> usize {
        self.migrations.iter().take_while(|migration| migration.sealed).count()
    }

    /// Where the database should be: after the last sealed migration; where nothing is sealed, after the last draft.
    #[must_use]
    pub fn goal(&self) -> usize {
        if self.sealed() == 0 { self.migrations.len() } else { self.sealed() }
    }
}

/// A live database as it is now.
#[derive(Clone, Debug)]
pub struct Live {
    /// What was read.
    pub catalog: Catalog,
    /// What Supabase's tools wrote down of the migrations that they applied.
    pub record: Record,
}

impl Live {
    /// Reads a database. A role that may do nothing but connect is enough; nothing waits for anybody for long, and
    /// nothing is changed.
    ///
    /// # Errors
    /// It cannot be reached or read.
    pub fn read(url: &str, of: &str) -> Result<Self, SourceError> {
        let options = Options {
            statement_timeout: STATEMENT_TIMEOUT,
            lock_timeout: LOCK_TIMEOUT,
            pass_by_locked: true,
            ..Options::default()
        };
        let failed = |error: CatalogError| SourceError::Catalog(of.to_owned(), error);
        let mut client = connect(url)?;
        let mut catalog = catalog::read(&mut client, &options).map_err(failed)?;
        // Whose role migrates is nothing that the history says.
        catalog.schema.owners.clear();
        let record = record::read(&mut client, &options).map_err(failed)?;
        Ok(Self { catalog, record })
    }

    /// What it holds.
    #[must_use]
    pub fn schema(&self) -> &Schema {
        &self.catalog.schema
    }
}
