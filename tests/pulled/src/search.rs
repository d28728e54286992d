//! Search, declared.

use codegen::prelude::*;

mod chunks;
mod clicks;
mod collections;
mod crawls;
mod documents;
mod functions;
mod queries;
mod settings;
mod shared;
mod stop_words;
mod synonyms;

/// The whole declaration: a baseline made what is in its modules.
#[must_use]
pub fn declaration() -> Declaration {
    Project::new("Search", "Pulled from search.sql.")
        .command("cargo run --")
        .roles(&[])
        .shared(module!(shared))
        .shared(module!(chunks))
        .shared(module!(clicks))
        .shared(module!(collections))
        .shared(module!(crawls))
        .shared(module!(documents))
        .shared(module!(queries))
        .shared(module!(settings))
        .shared(module!(stop_words))
        .shared(module!(synonyms))
        .shared(module!(functions))
        .build()
}
