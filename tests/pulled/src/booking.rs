//! Booking, declared.

use codegen::prelude::*;

mod bookings;
mod buildings;
mod closures;
mod functions;
mod guests;
mod rates;
mod reviews;
mod rooms;
mod shared;
mod waiting_list;

/// The whole declaration: a baseline made what is in its modules.
#[must_use]
pub fn declaration() -> Declaration {
    Project::new("Booking", "Pulled from booking.sql.")
        .command("cargo run --")
        .roles(&[])
        .shared(module!(shared))
        .shared(module!(bookings))
        .shared(module!(buildings))
        .shared(module!(closures))
        .shared(module!(guests))
        .shared(module!(rates))
        .shared(module!(reviews))
        .shared(module!(rooms))
        .shared(module!(waiting_list))
        .shared(module!(functions))
        .build()
}
