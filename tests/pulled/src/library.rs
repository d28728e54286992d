//! Library, declared.

use codegen::prelude::*;

mod audio_books;
mod books;
mod branches;
mod copies;
mod fines;
mod items;
mod loans;
mod publishers;
mod readers;
mod recordings;
mod reservations;

/// The whole declaration: a baseline made what is in its modules.
#[must_use]
pub fn declaration() -> Declaration {
    Project::new("Library", "Pulled from library.sql.")
        .command("cargo run --")
        .roles(&[])
        .shared(module!(audio_books))
        .shared(module!(books))
        .shared(module!(branches))
        .shared(module!(copies))
        .shared(module!(fines))
        .shared(module!(items))
        .shared(module!(loans))
        .shared(module!(publishers))
        .shared(module!(readers))
        .shared(module!(recordings))
        .shared(module!(reservations))
        .build()
}
