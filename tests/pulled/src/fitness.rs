//! Fitness, declared.

use codegen::prelude::*;

mod athletes;
mod devices;
mod exercises;
mod functions;
mod goals;
mod routes;
mod runs;
mod sets;
mod shared;
mod views;
mod weighings;
mod workouts;

/// The whole declaration: a baseline made what is in its modules.
#[must_use]
pub fn declaration() -> Declaration {
    Project::new("Fitness", "Pulled from fitness.sql.")
        .command("cargo run --")
        .roles(&[])
        .shared(module!(shared))
        .shared(module!(athletes))
        .shared(module!(devices))
        .shared(module!(exercises))
        .shared(module!(goals))
        .shared(module!(routes))
        .shared(module!(runs))
        .shared(module!(sets))
        .shared(module!(weighings))
        .shared(module!(workouts))
        .shared(module!(functions))
        .shared(module!(views))
        .build()
}
