//! Time series, declared.

use codegen::prelude::*;

mod alerts;
mod maintenance_windows;
mod readings;
mod rollups;
mod sensor_kinds;
mod sensors;
mod sites;

/// The whole declaration: a baseline made what is in its modules.
#[must_use]
pub fn declaration() -> Declaration {
    Project::new("Time series", "Pulled from time_series.sql.")
        .command("cargo run --")
        .roles(&[])
        .shared(module!(alerts))
        .shared(module!(maintenance_windows))
        .shared(module!(readings))
        .shared(module!(rollups))
        .shared(module!(sensor_kinds))
        .shared(module!(sensors))
        .shared(module!(sites))
        .build()
}
