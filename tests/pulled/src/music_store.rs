//! Music store, declared.

use codegen::prelude::*;

mod albums;
mod artists;
mod customers;
mod employees;
mod genres;
mod invoice_lines;
mod invoices;
mod media_types;
mod playlist_tracks;
mod playlists;
mod shared;
mod top_10;
mod tracks;
mod views;

/// The whole declaration: a baseline made what is in its modules.
#[must_use]
pub fn declaration() -> Declaration {
    Project::new("Music store", "Pulled from music_store.sql.")
        .command("cargo run --")
        .roles(&["music_clerk", "music_reader"])
        .shared(module!(shared))
        .shared(module!(top_10))
        .shared(module!(albums))
        .shared(module!(artists))
        .shared(module!(customers))
        .shared(module!(employees))
        .shared(module!(genres))
        .shared(module!(invoice_lines))
        .shared(module!(invoices))
        .shared(module!(media_types))
        .shared(module!(playlist_tracks))
        .shared(module!(playlists))
        .shared(module!(tracks))
        .shared(module!(views))
        .build()
}
