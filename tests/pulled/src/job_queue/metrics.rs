//! `metrics`.

use codegen::prelude::*;

use crate::job_queue::shared::QueueSchema;

#[derive(Table)]
#[table(metrics, schema(QueueSchema), row_security(off))]
#[access(service())]
#[primary_key(day, queue)]
pub struct Metric {
    pub day: Date,
    pub queue: Text,
    #[default("0")]
    pub done: i64,
    #[default("0")]
    pub failed: i64,
}
