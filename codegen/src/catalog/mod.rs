//! A live PostgreSQL, read into the model.
//!
//! Everything is read in one transaction that sees one state of the database and changes nothing, with one query per
//! kind of object, whatever the size of the database. What the model has no word for is listed by name
//! ([`Catalog::unsupported`]), so that nothing is passed over in silence.
//!
//! One file here turns the rows of one kind into the model's struct; its query stands beside it in `sql/`.

#![allow(clippy::struct_excessive_bools, reason = "rows of the catalog are what PostgreSQL makes them")]

mod address;
mod alias;
mod api;
mod brackets;
mod column;
mod composite;
mod constraint;
mod definition;
mod depends;
mod domain;
mod enumeration;
mod error;
mod extension;
mod external;
mod function;
mod index;
mod locked;
mod nameless;
mod namespace;
mod nodes;
mod origins;
mod owner;
mod policy;
mod privileges;
mod read_back;
mod reader;
mod relation;
mod sequence;
mod statistics;
mod text;
mod trigger;
mod unsupported;
mod view;

use std::collections::BTreeSet;
use std::time::Duration;

use postgres::{Client, IsolationLevel};

pub use self::api::read_api;
pub use self::error::CatalogError;
pub(crate) use self::external::is_supabases;
use self::locked::Locked;
use self::reader::Reader;
use crate::model::{Name, ObjectId, Schema};

/// How a database is read.
#[derive(Clone, Debug)]
pub struct Options {
    /// The schemas whose objects are somebody else's: read as far as ours refer to them, never created or dropped.
    pub managed: Managed,
    /// How long one query may take.
    pub statement_timeout: Duration,
    /// How long a query waits for a lock of somebody else's.
    pub lock_timeout: Duration,
    /// Read everything but what is locked, where the wait is over, instead of failing.
    pub pass_by_locked: bool,
    /// Read the passwords of user mappings and subscriptions, which otherwise are named as what is not read.
    pub secrets: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            managed: Managed::Supabase,
            statement_timeout: Duration::from_mins(2),
            lock_timeout: Duration::from_secs(10),
            pass_by_locked: false,
            secrets: false,
        }
    }
}

/// Which schemas of the database are somebody else's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Managed {
    /// Those that Supabase makes in every project, where a role of Supabase or a superuser owns them: a schema of such
    /// a name that an application made is its own.
    Supabase,
    /// These.
    These(BTreeSet<Name>),
}

/// What a database holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalog {
    /// The server's version as a number, such as 170002 (PostgreSQL manual, `server_version_num`).
    pub version: u32,
    /// All of it that the model has words for.
    pub schema: Schema,
    /// What the model has no word for: the kind of object, or the property, and the name of the object. Sorted.
    pub unsupported: Vec<(String, String)>,
    /// The tables and views that were locked and so passed by, where that was asked for; views on them and parts of them
    /// are not there either.
    pub locked: BTreeSet<ObjectId>,
}

/// What an index is called that CREATE INDEX CONCURRENTLY has not finished.
const UNFINISHED: &str = "index that was never finished, or is being built,";
/// What the name of a NOT NULL is called: those of domains have one since PostgreSQL 17, those of columns since 18.
const NAME_OF_NOT_NULL: &str = "name of a NOT NULL";

/// Does it hinder a plan that the model has no word for this? What a NOT NULL is called has no meaning, and a rename of its
/// column or table does not change it; an index that was never finished is built anew, or is not there.
#[must_use]
pub fn matters((kind, _): &(String, String)) -> bool {
    ![UNFINISHED, NAME_OF_NOT_NULL].contains(&kind.as_str())
}

/// Reads the database that a client is connected to, as of one moment.
///
/// # Errors
/// The server is older than PostgreSQL 14, a query fails or takes too long, or the catalog says what cannot be read.
pub fn read(client: &mut Client, options: &Options) -> Result<Catalog, CatalogError> {
    // The functions that print definitions do not keep to the snapshot: where somebody drops an object meanwhile they
    // fail or say nothing, and the next snapshot does not have it.
    let mut passed_by = Locked::default();
    for _ in 1..ATTEMPTS {
        match attempt(client, options, &passed_by) {
            Err(error) if error.is_of_a_change() => {}
            Err(error) if error.is_of_a_lock() => {
                let locked = locked::find(client, options)?;
                if !options.pass_by_locked {
                    return Err(error.because(&locked.relations));
                }
                passed_by.add(locked);
            }
            result => return result,
        }
    }
    attempt(client, options, &passed_by)
}

/// Can a server of this version be read? The number is that of `server_version_num`.
///
/// # Errors
/// It is too old.
pub fn supported(number: u32, found: &str) -> Result<(), CatalogError> {
    if number / 10_000 >= error::OLDEST {
        Ok(())
    } else {
        Err(CatalogError::Version { found: found.to_owned() })
    }
}

/// How often a database that changes meanwhile is read again.
const ATTEMPTS: u8 = 5;

/// The settings of a transaction on a database that others use.
pub(crate) fn limits(options: &Options) -> String {
    format!(
        "set local statement_timeout = {}; set local lock_timeout = {};",
        options.statement_timeout.as_millis(),
        options.lock_timeout.as_millis()
    )
}

fn attempt(client: &mut Client, options: &Options, passed_by: &Locked) -> Result<Catalog, CatalogError> {
    // One round trip each: to begin, to set, to ask one kind, to end.
    let mut transaction = client
        .build_transaction()
        .isolation_level(IsolationLevel::RepeatableRead)
        .read_only(true)
        .start()
        .map_err(CatalogError::query("the snapshot"))?;
    let mut reader = Reader::new(&mut transaction, options, passed_by)?;
    namespace::read(&mut reader)?;
    extension::read(&mut reader)?;
    enumeration::read(&mut reader)?;
    domain::read(&mut reader)?;
    relation::read(&mut reader)?;
    sequence::read(&mut reader)?;
    function::read(&mut reader)?;
    // Foreign tables among them, which triggers can be on.
    definition::read(&mut reader)?;
    index::read(&mut reader)?;
    constraint::read(&mut reader)?;
    statistics::read(&mut reader)?;
    trigger::read(&mut reader)?;
    policy::read(&mut reader)?;
    owner::read(&mut reader)?;
    privileges::read(&mut reader)?;
    depends::read(&mut reader)?;
    unsupported::read(&mut reader)?;
    alias::drop_idle(&mut reader.schema);
    let managed = external::managed(&mut reader, &options.managed)?;
    let catalog = external::set_apart(reader.finish()?, &managed);
    transaction.rollback().map_err(CatalogError::query("the snapshot"))?;
    Ok(catalog)
}
