//! A signal ends a process without its destructors. What it has made on a server that outlives it is taken back all the
//! same; a server of its own is its supervisor's.

use std::collections::BTreeMap;
use std::process::exit;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

use postgres::{Config, NoTls};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use super::{Error, Result};
use crate::model::sql::identifier;

/// The databases that are there for a while, and how the superuser reaches their server.
static MADE: Mutex<BTreeMap<String, Config>> = Mutex::new(BTreeMap::new());

fn made() -> MutexGuard<'static, BTreeMap<String, Config>> {
    // A panic elsewhere leaves the list as good as it was.
    MADE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Notes a database that is made.
pub(super) fn remember(name: &str, server: &Config) {
    made().insert(name.to_owned(), server.clone());
}

/// Notes that it is gone, or is to stay.
pub(super) fn forget(name: &str) {
    made().remove(name);
}

/// From now on a signal that ends the process drops its databases first.
///
/// # Errors
/// The system does not let signals be waited for.
pub fn clean_up_on_signals() -> Result<()> {
    let mut signals = Signals::new([SIGHUP, SIGINT, SIGTERM]).map_err(Error::program("signals"))?;
    thread::spawn(move || {
        let signal = signals.forever().next().unwrap_or(SIGTERM);
        for (name, server) in made().iter() {
            let drop = format!("drop database if exists {} with (force)", identifier(name));
            // Nobody is left to be told.
            let _ = server.connect(NoTls).and_then(|mut client| client.batch_execute(&drop));
        }
        // The exit code of shells for what a signal ended.
        exit(128 + signal);
    });
    Ok(())
}
