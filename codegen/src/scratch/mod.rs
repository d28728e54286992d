//! Scratch databases: throw-away PostgreSQL on which generated SQL is tried.
//!
//! [`servers`] finds what the machine has, [`Cluster::start`] makes a private server of it, [`Cluster::database_from`]
//! clones a template in it for one test, and [`apply`] runs a file of SQL with errors that name its lines. Everything
//! ends with the process that asked for it, however that process ends.

mod account;
mod address;
mod apply;
mod caller;
mod cluster;
mod database;
mod error;
mod installation;
mod interrupt;
mod start;
mod statements;
mod tools;

pub(crate) use address::{is_address, without_password};
pub use apply::{apply, apply_beside, is_in_transaction};
pub use caller::Caller;
pub use cluster::{Cluster, OWNER, SUPERUSER, Template};
pub use database::Database;
pub use error::{Error, Result, SqlError};
pub use installation::{Installation, Server, VARIABLE, named, servers};
pub use interrupt::clean_up_on_signals;
pub use postgres;
