//! A town's libraries.

use codegen::prelude::*;

mod books;

/// The declared schema.
#[must_use]
pub fn declaration() -> Declaration {
    Project::new("Town Libraries", "Which books there are.")
        .command("cargo run --")
        .module(module!(books), "create_books")
        .build()
}
