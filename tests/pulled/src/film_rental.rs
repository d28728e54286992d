//! Film rental, declared.

use codegen::prelude::*;

mod actors;
mod addresses;
mod categories;
mod cities;
mod countries;
mod customers;
mod film_actors;
mod film_categories;
mod films;
mod functions;
mod inventory;
mod languages;
mod payments;
mod rentals;
mod shared;
mod staff;
mod stores;
mod views;

/// The whole declaration: a baseline made what is in its modules.
#[must_use]
pub fn declaration() -> Declaration {
    Project::new("Film rental", "Pulled from film_rental.sql.")
        .command("cargo run --")
        .roles(&[])
        .shared(module!(shared))
        .shared(module!(actors))
        .shared(module!(addresses))
        .shared(module!(categories))
        .shared(module!(cities))
        .shared(module!(countries))
        .shared(module!(customers))
        .shared(module!(film_actors))
        .shared(module!(film_categories))
        .shared(module!(films))
        .shared(module!(inventory))
        .shared(module!(languages))
        .shared(module!(payments))
        .shared(module!(rentals))
        .shared(module!(staff))
        .shared(module!(stores))
        .shared(module!(functions))
        .shared(module!(views))
        .build()
}
