//! Job queue, declared.

use codegen::prelude::*;

mod attempts;
mod dependencies;
mod functions;
mod heartbeats;
mod jobs;
mod locks;
mod metrics;
mod queues;
mod schedules;
mod shared;
mod workers;

/// The whole declaration: a baseline made what is in its modules.
#[must_use]
pub fn declaration() -> Declaration {
    Project::new("Job queue", "Pulled from job_queue.sql.")
        .command("cargo run --")
        .roles(&[])
        .shared(module!(shared))
        .shared(module!(attempts))
        .shared(module!(dependencies))
        .shared(module!(heartbeats))
        .shared(module!(jobs))
        .shared(module!(locks))
        .shared(module!(metrics))
        .shared(module!(queues))
        .shared(module!(schedules))
        .shared(module!(workers))
        .shared(module!(functions))
        .build()
}
