//! Chat, declared.

use codegen::prelude::*;

mod attachments;
mod blocks;
mod channel_members;
mod channels;
mod messages;
mod profiles;
mod reactions;
mod read_marks;
mod shared;

/// The whole declaration: a baseline made what is in its modules.
#[must_use]
pub fn declaration() -> Declaration {
    Project::new("Chat", "Pulled from chat.sql.")
        .command("cargo run --")
        .shared(module!(shared))
        .shared(module!(attachments))
        .shared(module!(blocks))
        .shared(module!(channel_members))
        .shared(module!(channels))
        .shared(module!(messages))
        .shared(module!(profiles))
        .shared(module!(reactions))
        .shared(module!(read_marks))
        .build()
}
