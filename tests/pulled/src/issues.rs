//! Issues, declared.

use codegen::prelude::*;

mod comments;
mod functions;
mod issue_labels;
mod issues;
mod labels;
mod links;
mod projects;
mod shared;
mod sprints;
mod statuses;
mod users;
mod views;
mod watchers;

/// The whole declaration: a baseline made what is in its modules.
#[must_use]
pub fn declaration() -> Declaration {
    Project::new("Issues", "Pulled from issues.sql.")
        .command("cargo run --")
        .roles(&[])
        .shared(module!(shared))
        .shared(module!(comments))
        .shared(module!(issue_labels))
        .shared(module!(issues))
        .shared(module!(labels))
        .shared(module!(links))
        .shared(module!(projects))
        .shared(module!(sprints))
        .shared(module!(statuses))
        .shared(module!(users))
        .shared(module!(watchers))
        .shared(module!(functions))
        .shared(module!(views))
        .build()
}
