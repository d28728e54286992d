//! Content, declared.

use codegen::prelude::*;

mod authors;
mod blocks;
mod functions;
mod media;
mod page_media;
mod page_tags;
mod page_translations;
mod pages;
mod redirects;
mod revisions;
mod shared;
mod sites;
mod tags;

/// The whole declaration: a baseline made what is in its modules.
#[must_use]
pub fn declaration() -> Declaration {
    Project::new("Content", "Pulled from content.sql.")
        .command("cargo run --")
        .roles(&[])
        .shared(module!(shared))
        .shared(module!(authors))
        .shared(module!(blocks))
        .shared(module!(media))
        .shared(module!(page_media))
        .shared(module!(page_tags))
        .shared(module!(page_translations))
        .shared(module!(pages))
        .shared(module!(redirects))
        .shared(module!(revisions))
        .shared(module!(sites))
        .shared(module!(tags))
        .shared(module!(functions))
        .build()
}
