//! Tenants, declared.

use codegen::prelude::*;

mod api_keys;
mod audit_log;
mod comments;
mod invitations;
mod members;
mod organisations;
mod projects;
mod shared;
mod tasks;
mod views;

/// The whole declaration: a baseline made what is in its modules.
#[must_use]
pub fn declaration() -> Declaration {
    Project::new("Tenants", "Pulled from tenants.sql.")
        .command("cargo run --")
        .actors(Actors::supabase().tenant(shared::current_organisation).user(shared::uid))
        .shared(module!(shared))
        .shared(module!(api_keys))
        .shared(module!(audit_log))
        .shared(module!(comments))
        .shared(module!(invitations))
        .shared(module!(members))
        .shared(module!(organisations))
        .shared(module!(projects))
        .shared(module!(tasks))
        .shared(module!(views))
        .build()
}
