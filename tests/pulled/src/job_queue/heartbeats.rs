//! `heartbeats`.

use codegen::prelude::*;

use crate::job_queue::shared::QueueSchema;

#[derive(Table)]
#[table(heartbeats, schema(QueueSchema), unlogged, row_security(off))]
#[access(service())]
pub struct Heartbeat {
    #[primary_key]
    pub worker_id: Uuid,
    #[default("now()")]
    pub at: Timestamptz,
}
