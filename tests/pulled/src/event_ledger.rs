//! Event ledger, declared.

use codegen::prelude::*;

mod accounts;
mod balances;
mod checkpoints;
mod customers;
mod events;
mod functions;
mod shared;
mod snapshots;
mod streams;
mod transfers;

/// The whole declaration: a baseline made what is in its modules.
#[must_use]
pub fn declaration() -> Declaration {
    Project::new("Event ledger", "Pulled from event_ledger.sql.")
        .command("cargo run --")
        .roles(&[])
        .shared(module!(shared))
        .shared(module!(accounts))
        .shared(module!(customers))
        .shared(module!(events))
        .shared(module!(snapshots))
        .shared(module!(streams))
        .shared(module!(transfers))
        .shared(module!(balances))
        .shared(module!(checkpoints))
        .shared(module!(functions))
        .build()
}
