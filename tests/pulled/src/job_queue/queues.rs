//! `queues`.

use codegen::prelude::*;

use crate::job_queue::shared::QueueSchema;

#[derive(Table)]
#[table(queues, schema(QueueSchema), row_security(off))]
#[access(service())]
pub struct Queue {
    #[primary_key]
    pub name: Text,
    #[check("concurrency > 0")]
    #[default("1")]
    pub concurrency: i32,
    #[default("false")]
    pub paused: bool,
}
